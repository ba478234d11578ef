import type { Limits } from '../points.ts';

export const noLimits: Limits = { lower: null, upper: null };

/** A number as a limit: null where the arithmetic has no answer (a root of a negative number), and never −0. */
export const toLimit = (number: number): number | null => (Number.isFinite(number) ? number + 0 : null);

/** Limits at a distance from the center line, cut off where no value can lie. */
export function limitsAround(
  centerLine: number,
  reach: number,
  possible: { readonly from: number; readonly to: number },
): Limits {
  return {
    lower: toLimit(Math.max(possible.from, centerLine - reach)),
    upper: toLimit(Math.min(possible.to, centerLine + reach)),
  };
}
