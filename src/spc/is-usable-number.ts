const [least, most] = [1e-100, 1e100];

/**
 * Whether something is a number that can be calculated with: 0, or from 1e-100 to 1e100 in size. Beyond that, sums,
 * quotients and powers of finite numbers need not be finite; no measurement comes near.
 */
export function isUsableNumber(number: unknown): number is number {
  if (typeof number !== 'number') return false;
  const size = Math.abs(number);
  return size === 0 || (size >= least && size <= most);
}
