import type { FindingArgs } from '../domain/finding.ts';
import { fail, type Outcome, succeed } from '../domain/outcome.ts';
import { type NumberCell, type NumberProblem, readNumber } from './read-number.ts';

/** What else can be wrong with a count than with a number. */
export type CountProblem =
  | NumberProblem
  | { readonly code: 'percent-instead-of-count' | 'negative-count'; readonly args: object }
  | { readonly code: 'not-a-whole-number'; readonly args: Omit<FindingArgs['not-a-whole-number'], 'column'> }
  | { readonly code: 'value-out-of-range'; readonly args: FindingArgs['value-out-of-range'] };

export interface CountRule {
  /** The mark of the file's other numbers. */
  readonly decimal: ',' | '.' | null;
  /** A base of bed days or person-time may be a fraction; people are whole. */
  readonly whole: boolean;
}

/**
 * Reads a number of people, events or days: not negative, no percentage, and whole unless the rule lets it be a fraction.
 *
 * @example readCount('12', { decimal: null, whole: true }) // => { ok: true, value: { kind: 'number', value: 12, percent: false } }
 * @example readCount('80 %', { decimal: null, whole: true }) // => { ok: false, problem: { code: 'percent-instead-of-count', args: {} } }
 */
export function readCount(text: string, rule: CountRule): Outcome<NumberCell, CountProblem> {
  const read = readNumber(text, rule.decimal);
  if (!read.ok) return rule.whole ? fail(asWhole(read.problem)) : read;
  if (read.value.kind !== 'number') return read;
  const { value, percent } = read.value;
  if (percent) return fail({ code: 'percent-instead-of-count', args: {} });
  if (value < 0) return fail({ code: 'negative-count', args: {} });
  if (rule.whole && !Number.isInteger(value)) {
    return fail({ code: 'not-a-whole-number', args: { mayBeShare: value < 1 } });
  }
  if (value > Number.MAX_SAFE_INTEGER) {
    return fail({ code: 'value-out-of-range', args: { minimum: 0, maximum: Number.MAX_SAFE_INTEGER, percent: null } });
  }
  return succeed(read.value);
}

/** Of two ways to read a number, only the one with thousands is whole, and nothing below 1 is. */
function asWhole(problem: NumberProblem): NumberProblem {
  if (problem.code === 'not-a-number') return { code: 'not-a-number', args: {} };
  if (problem.code !== 'ambiguous-number') return problem;
  return { ...problem, args: { ...problem.args, asDecimal: null } };
}
