import type { Observation } from '../spc/series-input.ts';

/** A value, or a numerator with its denominator, or all the values of a month. */
type Cell = number | { readonly of: readonly [number, number] } | { readonly values: readonly number[] };

const observe = (period: string, cell: Cell): readonly Observation[] => {
  if (typeof cell === 'number') return [{ period, value: cell }];
  if ('values' in cell) return cell.values.map((value) => ({ period, value }));
  return [{ period, value: cell.of[0], denominator: cell.of[1] }];
};

/**
 * The rows of an example: one cell a month from January 2022 on.
 *
 * @example inMonths([4, { of: [6, 10] }]) // => [{ period: '2022-01', value: 4 }, { period: '2022-02', value: 6, denominator: 10 }]
 * @example inMonths([{ values: [1, 2] }]) // => [{ period: '2022-01', value: 1 }, { period: '2022-01', value: 2 }]
 */
export const inMonths = (cells: readonly Cell[]): readonly Observation[] =>
  cells.flatMap((cell, index) =>
    observe(`${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`, cell),
  );

/** Numerators with one denominator for all. */
export const outOf = (denominator: number, numerators: readonly number[]): readonly Observation[] =>
  inMonths(numerators.map((numerator) => ({ of: [numerator, denominator] as const })));
