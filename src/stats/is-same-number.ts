/** How far two numbers may lie apart, as a part of the larger one, and still be the same. */
const relativeTolerance = 1e-9;

/**
 * Whether two numbers are the same but for rounding: they differ by less than 1e-9 of the larger one. Zero is the same
 * as zero only.
 *
 * A point lies *on* the center line by this rule. Reference programs compare floats, so there a point that equals the
 * mean on paper may lie beside it, depending on the order of summation and on the machine; runs then come out
 * differently for the same data.
 *
 * @example isSameNumber(0.1 + 0.2, 0.3) // => true
 * @example isSameNumber(1000, 1000.001) // => false
 * @example isSameNumber(0, 1e-12) // => false
 */
export function isSameNumber(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < relativeTolerance * Math.max(Math.abs(a), Math.abs(b));
}
