/**
 * A number as a cell of a CSV file for a Norwegian spreadsheet: a decimal comma, no quotes and no thousands separator, so
 * that a negative one is not mistaken for a formula. No exponent either: to whoever reads the file, gpf included, `1E-7`
 * is a number that Excel has shortened. Nothing for a number that is none.
 *
 * @example csvNumber(-1.5) // => '-1,5'
 * @example csvNumber(1e-7) // => '0,0000001'
 */
export function csvNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  return writeOut(String(value === 0 ? 0 : value)).replace('.', ',');
}

const withExponent = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;

/** JavaScript writes an exponent from 1e21 and below 1e-6: always more places than there are digits. */
function writeOut(text: string): string {
  const match = withExponent.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', part = '', exponent = ''] = match;
  const places = Number(exponent);
  const digits = whole + part;
  return places < 0 ? `${sign}0.${'0'.repeat(-places - 1)}${digits}` : sign + digits.padEnd(places + 1, '0');
}
