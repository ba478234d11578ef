import type { ExplanationKindId, ExplanationText, ExplanationTexts } from '../language/explanation-texts.ts';
import { chartTypeExplanations } from './chart-types/index.ts';
import type { Explanation } from './explanation.ts';
import { ruleSetExplanations } from './rule-sets/index.ts';
import { ruleExplanations } from './rules/index.ts';

/** One thing that can be explained. */
export interface Subject {
  readonly kind: ExplanationKindId;
  readonly id: string;
  readonly explanation: Explanation;
  readonly textIn: (texts: ExplanationTexts) => ExplanationText;
}

/** Subjects of one kind: what holds of each in every language, beside where each language keeps its words. */
function subjectsOf<Id extends string>(
  kind: ExplanationKindId,
  explanations: Readonly<Record<Id, Explanation>>,
  textsOf: (texts: ExplanationTexts) => Readonly<Record<Id, ExplanationText>>,
): readonly Subject[] {
  return Object.entries<Explanation>(explanations).map(([id, explanation]) => ({
    kind,
    id,
    explanation,
    textIn: (texts) => textsOf(texts)[id as Id],
  }));
}

/** Everything that can be explained, in the order of lists. A new kind is an entry here and a folder of texts. */
export const subjects: readonly Subject[] = [
  ...subjectsOf('chart-types', chartTypeExplanations, ({ chartTypes }) => chartTypes),
  ...subjectsOf('rules', ruleExplanations, ({ rules }) => rules),
  ...subjectsOf('rule-sets', ruleSetExplanations, ({ ruleSets }) => ruleSets),
];

/** The kinds, in the order of lists. */
export const explanationKinds: readonly ExplanationKindId[] = [...new Set(subjects.map(({ kind }) => kind))];
