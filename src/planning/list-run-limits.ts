import { crossingsLimit } from '../stats/crossings-limit.ts';
import { longestRunLimit } from '../stats/longest-run-limit.ts';

/** The limits of Anhøj's rules by the number of useful points. */
export type RunLimits = readonly { readonly longest: number; readonly crossings: number }[];

/**
 * The limits for 0 up to so many useful points, worked out once; with no useful point there is nothing to find.
 *
 * @example listRunLimits(12)[12] // => { longest: 7, crossings: 3 }
 */
export const listRunLimits = (points: number): RunLimits =>
  Array.from({ length: points + 1 }, (_, useful) =>
    useful === 0
      ? { longest: 0, crossings: 0 }
      : { longest: longestRunLimit(useful), crossings: crossingsLimit(useful) },
  );
