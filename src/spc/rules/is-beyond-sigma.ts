import { isSameNumber } from '../../stats/is-same-number.ts';

/**
 * Whether a point lies more than so many sigma above the middle of its limits, given how many it lies. A point on the
 * line between two zones belongs to the inner one, as a point on the limit is within it.
 *
 * @example isBeyondSigma(2.5, 2) // => true
 * @example isBeyondSigma(2, 2) // => false
 */
export const isBeyondSigma = (z: number, sigmas: number): boolean => z > sigmas && !isSameNumber(z, sigmas);
