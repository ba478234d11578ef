/** How far above 1 the dispersion lies in one honest series of twenty, times the square root of its number of points. */
const oneInTwenty = 1.6;

/**
 * The dispersion of shares (`dispersionOfShares`) from which so many points are held to vary more than chance gives: 1.46 for
 * 12 points, 1.33 for 24. Of series in which every patient has the same chance, at most one in twenty goes beyond it: 3 to
 * 6 % of 12 points and 2 to 5 % of 24, simulated for 5 to 100 patients a point (a seeded test repeats it). A fixed limit of
 * 1.2 would doubt one such series in five of 12 points. The factor is our own; sources judge by eye.
 *
 * @example dispersionLimit(16) // => 1.4
 */
export const dispersionLimit = (points: number): number => 1 + oneInTwenty / Math.sqrt(points);
