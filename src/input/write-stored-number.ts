/**
 * A stored number as digits with a decimal comma: the shortest ones that are read back as the same number, never
 * `1E+21`. What misses a whole number by no more than the 15 digits that Excel calculates with is that whole number,
 * as Excel shows it (0,1 · 30 is stored as 3,0000000000000004).
 *
 * @example writeStoredNumber(12.5) // => '12,5'
 * @example writeStoredNumber(1e21) // => '1000000000000000000000'
 */
export function writeStoredNumber(number: number): string {
  const rounded = Number(number.toPrecision(15));
  return withoutExponent(String(Number.isInteger(rounded) && !Number.isInteger(number) ? rounded : number)).replace(
    '.',
    ',',
  );
}

/**
 * A stored share as Excel shows it with a percent format, and as exactly as it is stored.
 *
 * @example writeStoredPercent(0.285) // => '28,5 %'
 */
export function writeStoredPercent(share: number): string {
  return `${writeStoredNumber(Number((share * 100).toPrecision(15)))} %`;
}

/** `1.5e-7` as `0.00000015`. */
function withoutExponent(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', part = '', exponent = ''] = match;
  const digits = whole + part;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0') + (point < digits.length ? `.${digits.slice(point)}` : '');
}
