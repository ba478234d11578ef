/**
 * c4: the standard deviation of a sample of `size` normal values is on average c4 times that of the process, so that
 * dividing by it takes the bias away. A3 of x̄ charts is 3 / (c4 √n).
 *
 * Exact, √(2 / (n − 1)) Γ(n / 2) / Γ((n − 1) / 2), not the textbooks' four decimals. The ratio of the two gamma functions
 * is 1 / √π for n = 2, and two that follow each other multiply to (n − 1) / 2, since Γ(x + 1) = x Γ(x): so no gamma
 * function is needed. `size` is a whole number from 2. Source: Montgomery DC. Statistical Quality Control, 6th ed. Wiley
 * 2009, section 6.3 and appendix VI.
 *
 * @example c4(2).toFixed(12) // => '0.797884560803'
 * @example c4(5).toFixed(4) // => '0.9400'
 */
export function c4(size: number): number {
  let ratio = 1 / Math.sqrt(Math.PI);
  for (let n = 2; n < size; n += 1) ratio = (n - 1) / (2 * ratio);
  return Math.sqrt(2 / (size - 1)) * ratio;
}

/**
 * c5: how much the standard deviation of a sample of `size` normal values varies from sample to sample, in standard
 * deviations of the process: √(1 − c4²). B3 and B4 of S charts are 1 ∓ 3 c5 / c4, B3 not below 0.
 *
 * Source: as `c4`. The name is that of other programs; textbooks write the root out.
 *
 * @example (1 + 3 * c5(5) / c4(5)).toFixed(3) // => '2.089'
 */
export const c5 = (size: number): number => Math.sqrt(1 - c4(size) ** 2);
