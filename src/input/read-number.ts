import type { FindingArgs } from '../domain/finding.ts';
import { fail, type Outcome, succeed } from '../domain/outcome.ts';
import { isExcelError } from './is-excel-error.ts';
import { monthOfName } from './month-of-name.ts';

/** A number that stands in a cell, or the team's way of saying that there is none. */
export type NumberCell =
  /** `percent`: it was written with a percent sign; `value` is the number before the sign. */
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  /** `-` is zero in official statistics and "not measured" in most teams' sheets; the other marks say the latter. */
  | { readonly kind: 'not-measured'; readonly mayBeZero: boolean }
  | { readonly kind: 'empty' };

type ProblemCode =
  | 'not-a-number'
  | 'ambiguous-number'
  | 'number-with-words'
  | 'fraction-became-date'
  | 'fraction-in-cell'
  | 'excel-error'
  | 'scientific-notation'
  | 'less-than-mark';

/** Why a cell is no number, with what the finding says about it; the column is known to the caller. */
export type NumberProblem = {
  readonly [Code in ProblemCode]: { readonly code: Code; readonly args: Omit<FindingArgs[Code], 'column'> };
}[ProblemCode];

const notMeasuredMarks = new Set([
  '..',
  '...',
  '…',
  ':',
  '*',
  'i.t.',
  'i.t',
  'it',
  'i/t',
  'mangler',
  'manglar',
  'ikke målt',
  'ikkje målt',
  'n/a',
  'na',
]);

/**
 * Reads a number as people in Norway write it: `1 234,5` with a space, NBSP or narrow NBSP, a decimal comma or point,
 * U+2212 as minus, a percent sign. Nothing is guessed: `1.234` may be 1234 or 1.234 and is a problem, and so are Excel's
 * errors, numbers that Excel shortened (`1,2E+05`), fractions (`8 av 10`), those that Excel turned into dates (`08.okt` was
 * 8/10), and numbers with words (`ca 12`, `45 min`). An empty cell is empty and never 0. `decimal` is the mark that the file's other numbers have: where it is the point, `1,234`
 * is ambiguous too.
 *
 * @example readNumber('1 234,5') // => { ok: true, value: { kind: 'number', value: 1234.5, percent: false } }
 * @example readNumber('') // => { ok: true, value: { kind: 'empty' } }
 */
export function readNumber(text: string, decimal: ',' | '.' | null = null): Outcome<NumberCell, NumberProblem> {
  const trimmed = text.replace(/[\u200b-\u200d\u2060\ufeff]/g, '').trim();
  if (trimmed === '') return succeed({ kind: 'empty' });
  if (/^[-\u2010-\u2015\u2212]$/.test(trimmed)) return succeed({ kind: 'not-measured', mayBeZero: true });
  if (notMeasuredMarks.has(trimmed.toLowerCase())) return succeed({ kind: 'not-measured', mayBeZero: false });
  return readDigits(trimmed, decimal) ?? fail(problemOf(trimmed));
}

const sign = '(?<sign>[-+\\u2212]?)\\s?';
const percent = '\\s?(?<percent>%|prosent|pst\\.?|percent)?';
/** Digits in one go, or in groups of three behind a space. */
const spacedNumber = new RegExp(`^${sign}(?<whole>\\d+|\\d{1,3}(?:\\s\\d{3})+)(?:[.,](?<part>\\d+))?${percent}$`, 'iu');
/** Groups of three behind a point or a comma, with another mark for the decimals or with two groups at least. */
const groupedNumber = new RegExp(
  `^${sign}(?<whole>\\d{1,3}(?:(?:\\.\\d{3})+(?=,)|(?:,\\d{3})+(?=\\.)|(?:\\.\\d{3}){2,}|(?:,\\d{3}){2,}))` +
    `(?:[.,](?<part>\\d+))?${percent}$`,
  'iu',
);

/** Null where the text is not made of digits alone. */
function readDigits(text: string, decimal: ',' | '.' | null): Outcome<NumberCell, NumberProblem> | null {
  const groups = (spacedNumber.exec(text) ?? groupedNumber.exec(text))?.groups;
  if (!groups) return null;
  const whole = (groups['whole'] ?? '').replace(/\D/g, '');
  const part = groups['part'] ?? '';
  const factor = groups['sign'] === '-' || groups['sign'] === '\u2212' ? -1 : 1;
  const value = toNumber(factor, part === '' ? whole : `${whole}.${part}`);
  if (!Number.isFinite(value)) return fail({ code: 'not-a-number', args: {} });
  if (mayBeThousands(text, decimal)) {
    return fail({ code: 'ambiguous-number', args: { asThousands: toNumber(factor, whole + part), asDecimal: value } });
  }
  return succeed({ kind: 'number', value, percent: groups['percent'] !== undefined });
}

/** Without the negative zero that a sign would make of nothing. */
const toNumber = (factor: number, digits: string): number => factor * Number(digits) || 0;

/** One mark with three digits behind it and one to three before it, of which the first is not 0. */
function mayBeThousands(text: string, decimal: ',' | '.' | null): boolean {
  const mark = /^[-+\u2212]?\s?[1-9]\d{0,2}([.,])\d{3}(?![\d.,])/.exec(text)?.[1];
  return mark === '.' || (mark === ',' && decimal === '.');
}

function problemOf(text: string): NumberProblem {
  if (isExcelError(text)) return { code: 'excel-error', args: {} };
  if (/^[-+\u2212]?\d+(?:[.,]\d+)?E[-+]?\d+$/i.test(text)) return { code: 'scientific-notation', args: {} };
  const limit = /^(?:<|under|færre enn|mindre enn|mindre)\s?(\d{1,9})$/iu.exec(text)?.[1];
  if (limit !== undefined) return { code: 'less-than-mark', args: { limit: Number(limit) } };
  const date = fractionInDate(text);
  if (date) return { code: 'fraction-became-date', args: date };
  const written = fractionIn(text);
  if (written) return { code: 'fraction-in-cell', args: written };
  return wordyNumber(text) ?? { code: 'not-a-number', args: withZero(text) };
}

/** 8/10 became 8 October (`08.okt`), and 12/15 became December 2015 (`des.15`). */
function fractionInDate(text: string): FindingArgs['fraction-became-date'] | null {
  const dayFirst = /^(\d{1,2})[.\-/ ]{1,2}(\p{L}{3,9})\.?$/u.exec(text);
  if (dayFirst) return fraction(Number(dayFirst[1]), monthOfName(dayFirst[2] ?? ''));
  const monthFirst = /^(\p{L}{3,9})[.\-/ ]{1,2}(\d{2})$/u.exec(text);
  const month = monthFirst ? monthOfName(monthFirst[1] ?? '') : null;
  return month === null ? null : fraction(month, Number(monthFirst?.[2]));
}

function fraction(numerator: number, denominator: number | null): FindingArgs['fraction-became-date'] | null {
  return denominator === null ? null : { numerator, denominator };
}

/** `8/10`, `8 av 10`, `8 av 10 pasienter`. */
function fractionIn(text: string): FindingArgs['fraction-in-cell'] | null {
  const match = /^(\d{1,9})\s?(?:\/|av|of|frå|fra)\s?(\d{1,9})(?:\s\p{L}{1,20})?$/iu.exec(text);
  return match ? { numerator: Number(match[1]), denominator: Number(match[2]) } : null;
}

/** `.8` is as likely 0.8 as 8 with a slip before it. */
function withZero(text: string): { readonly withZero?: number } {
  const digits = /^[.,](\d{1,15})$/.exec(text)?.[1];
  return digits === undefined ? {} : { withZero: Number(`0.${digits}`) };
}

/** Words that say that the number is not the one that stands there. */
const boundWord =
  /^(?:over|minst|minimum|maks|maksimum|mer|meir|flere|fleire|inntil|opptil|nesten|nær|ikke|ikkje|uke|veke|på|under|færre|mindre)/i;
/** A letter right behind a digit may be a slip for one: `1O`, `1l`. */
const mayBeDigit = /^[oil|]$/i;

/** `12 stk`, `ca. 12`, `45 min`, `12*`: one number, and words or marks around it. */
function wordyNumber(text: string): NumberProblem | null {
  const [first, last] = [text.search(/[-+\u2212]?\d/), text.search(/\d\D*$/)];
  if (first === -1 || last === -1) return null;
  const [before, after] = [text.slice(0, first), text.slice(last + 1)];
  if (!/^[\p{L}.:~≈\s]{0,20}$/u.test(before) || !/^[\p{L}.,:;!?*()\s]{0,30}$/u.test(after)) return null;
  if (before !== '' && !/(?:[\s.:~≈]|ca)$/i.test(before)) return null;
  // So is a slip before a number: `ca .8`.
  if (/(?<!\p{L})\.$/u.test(before)) return null;
  if (boundWord.test(before) || mayBeDigit.test(after) || /pros|pst/i.test(after)) return null;
  const read = readDigits(text.slice(first, last + 1), null);
  if (read === null) return null;
  const number = read.ok && read.value.kind === 'number' ? read.value.value : null;
  return { code: 'number-with-words', args: { number } };
}
