/**
 * A number as a cell of a CSV file for a Norwegian spreadsheet: a decimal comma, no quotes and no thousands separator, so
 * that a negative one is not mistaken for a formula. Nothing for a number that is none.
 *
 * @example csvNumber(-1.5) // => '-1,5'
 */
export function csvNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  return String(value === 0 ? 0 : value).replace('.', ',');
}
