import { csvNumber } from './csv-number.ts';
import { neutralizeFormula } from './neutralize-formula.ts';

/**
 * One cell of a CSV file for a Norwegian spreadsheet, with the quotes it needs: a number as a number, text always quoted
 * and never run. Null, and a number that is none, is an empty cell.
 *
 * @example csvCell(-1.5) // => '-1,5'
 * @example csvCell('=1+1') // => `"'=1+1"`
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return csvNumber(value);
  return `"${neutralizeFormula(value).replaceAll('"', '""')}"`;
}
