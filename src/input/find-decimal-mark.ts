import { mayHoldNumbers } from './may-hold-numbers.ts';

/** One mark with any number of decimals but three, which could as well be a mark of thousands; or behind a single 0. */
const decimalNumber = /^[-+\u2212]?(?:[\d \u00a0\u202f]{1,30}([.,])(?:\d{1,2}|\d{4,})|0([.,])\d{3})(?:\s?%)?$/;

/**
 * The decimal mark that the numbers of a file have; null where no number has one. Columns that are known to hold
 * something else (periods, words) are not asked. Where both marks occur it is the more frequent one, and of two equally
 * frequent ones the comma.
 */
export function findDecimalMark(header: readonly string[], rows: readonly (readonly string[])[]): ',' | '.' | null {
  const columns = header.flatMap((name, index) => (mayHoldNumbers(name) ? [index] : []));
  const marks = rows.flatMap((cells) => columns.map((column) => markOf(cells[column] ?? '')));
  const commas = marks.filter((mark) => mark === ',').length;
  const points = marks.filter((mark) => mark === '.').length;
  if (commas + points === 0) return null;
  return commas >= points ? ',' : '.';
}

function markOf(cell: string): string | null {
  const match = decimalNumber.exec(cell.trim());
  return match?.[1] ?? match?.[2] ?? null;
}
