import type { Outcome } from '../domain/outcome.ts';
import { type CountProblem, readCount } from './read-count.ts';
import { type NumberCell, type NumberProblem, readNumber } from './read-number.ts';

/** Reads the numbers of one sheet. In a long one the same few texts stand in most cells: they are read once. */
export interface NumberReader {
  readonly number: (text: string) => Outcome<NumberCell, NumberProblem>;
  /** `whole`: people and events; a base of bed days may be a fraction. */
  readonly count: (text: string, whole: boolean) => Outcome<NumberCell, CountProblem>;
}

/** So many texts of a kind are remembered. */
const mostTexts = 5000;

/** Makes the reader of a sheet; `decimal` is the mark that its numbers have. */
export function makeNumberReader(decimal: ',' | '.' | null): NumberReader {
  const whole = remember((text) => readCount(text, { decimal, whole: true }));
  const fractional = remember((text) => readCount(text, { decimal, whole: false }));
  return {
    number: remember((text) => readNumber(text, decimal)),
    count: (text, isWhole) => (isWhole ? whole(text) : fractional(text)),
  };
}

function remember<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    if (known.size < mostTexts) known.set(text, result);
    return result;
  };
}
