import type { ExplanationTexts } from '../language/explanation-texts.ts';

/** Arithmetic in a language's decimal mark; formulas are written with a full stop. */
export const withDecimalMark = (arithmetic: string, { decimalMark }: Pick<ExplanationTexts, 'decimalMark'>): string =>
  arithmetic.replace(/(?<=\d)\.(?=\d)/g, decimalMark);
