import type { FindingCode } from '../domain/finding.ts';
import type { FindingKind } from '../domain/finding-args/index.ts';
import type {
  ExplanationKindId,
  ExplanationText,
  ExplanationTexts,
  MethodKindId,
} from '../language/explanation-texts.ts';
import type { FindingExplanation } from '../language/finding-explanations.ts';
import { chartTypeExplanations } from './chart-types/index.ts';
import type { Explanation } from './explanation.ts';
import type { FindingFacts } from './findings/finding-facts.ts';
import { findingFacts } from './findings/index.ts';
import { ruleSetExplanations } from './rule-sets/index.ts';
import { ruleExplanations } from './rules/index.ts';

/** A chart type, a rule or a rule set. */
export interface MethodSubject {
  readonly kind: MethodKindId;
  readonly id: string;
  readonly explanation: Explanation;
  readonly textIn: (texts: ExplanationTexts) => ExplanationText;
}

/** Something that gpf finds in files and projects. */
export interface FindingSubject {
  readonly kind: 'findings';
  readonly id: FindingCode;
  /** What it is about. */
  readonly about: FindingKind;
  readonly facts: FindingFacts<unknown>;
  readonly textIn: (texts: ExplanationTexts) => FindingExplanation;
}

/** One thing that can be explained. */
export type Subject = MethodSubject | FindingSubject;

/** Methods of one kind: what holds of each in every language, beside where each language keeps its words. */
function methodsOf<Id extends string>(
  kind: MethodKindId,
  explanations: Readonly<Record<Id, Explanation>>,
  textsOf: (texts: ExplanationTexts) => Readonly<Record<Id, ExplanationText>>,
): readonly MethodSubject[] {
  return Object.entries<Explanation>(explanations).map(([id, explanation]) => ({
    kind,
    id,
    explanation,
    textIn: (texts) => textsOf(texts)[id as Id],
  }));
}

function findingsAbout(about: FindingKind): readonly FindingSubject[] {
  return Object.entries<FindingFacts<unknown>>(findingFacts[about]).map(([code, facts]) => {
    const id = code as FindingCode;
    return { kind: 'findings', id, about, facts, textIn: ({ findingExplanations }) => findingExplanations[id] };
  });
}

/** The chart types, rules and rule sets, in the order of lists. A new kind is an entry here and a folder of texts. */
export const methodSubjects: readonly MethodSubject[] = [
  ...methodsOf('chart-types', chartTypeExplanations, ({ chartTypes }) => chartTypes),
  ...methodsOf('rules', ruleExplanations, ({ rules }) => rules),
  ...methodsOf('rule-sets', ruleSetExplanations, ({ ruleSets }) => ruleSets),
];

/** The findings, in the order of lists. */
export const findingSubjects: readonly FindingSubject[] = (Object.keys(findingFacts) as FindingKind[]).flatMap(
  findingsAbout,
);

/** Everything that can be explained, in the order of lists. */
export const subjects: readonly Subject[] = [...methodSubjects, ...findingSubjects];

/** The kinds, in the order of lists. */
export const explanationKinds: readonly ExplanationKindId[] = [...new Set(subjects.map(({ kind }) => kind))];
