import type { FindingKind } from '../domain/finding-args/index.ts';
import type { ExplanationKindId, ExplanationTexts, MethodKindId } from '../language/explanation-texts.ts';
import { findingSubjects, methodSubjects } from './subjects.ts';

/** One line of a list: what to write after `gpf explain`, a name, and what it is. */
export interface ListedSubject {
  readonly id: string;
  readonly name: string;
  readonly use: string;
}

/** Subjects that stand together in a list. */
export interface SubjectGroup {
  readonly kind: ExplanationKindId;
  readonly heading: string;
  readonly listed: readonly ListedSubject[];
}

/** Everything that can be explained, in groups: the kinds of methods, then the findings by what they are about. */
export const groupSubjects = (texts: ExplanationTexts): readonly SubjectGroup[] => [
  ...[...new Set(methodSubjects.map(({ kind }) => kind))].map((kind) => methodGroup(kind, texts)),
  ...[...new Set(findingSubjects.map(({ about }) => about))].map((about) => findingGroup(about, texts)),
];

function methodGroup(kind: MethodKindId, texts: ExplanationTexts): SubjectGroup {
  const listed = methodSubjects
    .filter((subject) => subject.kind === kind)
    .map(({ id, textIn }) => ({ id, name: textIn(texts).title, use: textIn(texts).summary }));
  return { kind, heading: texts.words.index.kinds[kind], listed };
}

function findingGroup(about: FindingKind, texts: ExplanationTexts): SubjectGroup {
  const listed = findingSubjects
    .filter((subject) => subject.about === about)
    .map(({ id, textIn }) => ({ id, name: id, use: textIn(texts).title }));
  return { kind: 'findings', heading: texts.findingWords.kinds[about], listed };
}
