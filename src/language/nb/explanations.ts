import type { ExplanationTexts } from '../explanation-texts.ts';
import { chartTypes } from './explanations/chart-types.ts';
import { ruleSets } from './explanations/rule-sets.ts';
import { rules } from './explanations/rules.ts';
import { words } from './explanations/words.ts';
import { formats } from './formats.ts';

export const explanations: ExplanationTexts = { decimalMark: ',', formats, words, chartTypes, rules, ruleSets };
