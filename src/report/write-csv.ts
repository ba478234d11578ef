import { stringify } from 'csv-stringify/sync';
import { csvNumber } from '../escaping/csv-number.ts';
import { neutralizeFormula } from '../escaping/neutralize-formula.ts';

export type Cell = string | number | null;

/**
 * Rows as a CSV file that a Norwegian Excel opens right: UTF-8 with byte order mark, semicolons, decimal commas. Numbers
 * are written as numbers; text that a spreadsheet would run is neutralized and quoted; null is an empty cell.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return stringify([...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_string: true,
    cast: {
      number: (value) => ({ value: csvNumber(value), quoted_string: false }),
      string: (value) => neutralizeFormula(value),
    },
  });
}
