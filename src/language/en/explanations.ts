import type { ExplanationTexts } from '../explanation-texts.ts';
import { columns } from './columns.ts';
import { chartTypes } from './explanations/chart-types.ts';
import { findingWords } from './explanations/finding-words.ts';
import { findingExplanations } from './explanations/findings/index.ts';
import { ruleSets } from './explanations/rule-sets.ts';
import { rules } from './explanations/rules.ts';
import { words } from './explanations/words.ts';
import { findings } from './findings/index.ts';
import { formats } from './formats.ts';

export const explanations: ExplanationTexts = {
  decimalMark: '.',
  formats,
  words,
  chartTypes,
  rules,
  ruleSets,
  findingExplanations,
  findingWords,
  findings,
  columns,
};
