import { binomialHalfQuantile } from './binomial-half-quantile.ts';

/** One series of random points in twenty crosses its median more seldom than the limit. */
const lowerTail = 0.05;

/**
 * The fewest crossings of the line that random points are expected to make: the 5 % quantile of a binomial distribution
 * with one fair toss between each two useful points. *Fewer* crossings are a sign of non-random variation; just this many
 * are none. Too many crossings are no sign (they come from sampling two processes in turn, not from a shift).
 *
 * `useful` is the number of points off the line, at least 1. Source: Anhøj & Olesen 2014,
 * doi:10.1371/journal.pone.0113825.
 *
 * @example crossingsLimit(12) // => 3
 * @example crossingsLimit(24) // => 8
 */
export function crossingsLimit(useful: number): number {
  return binomialHalfQuantile(lowerTail, useful - 1);
}
