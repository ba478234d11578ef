import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/report/write-csv.ts';
import { formulaPayloads, unseenCovers } from '../../factories/spreadsheet-attacks.ts';

/** One cell as it stands in a written file. */
const csvCell = (value: string | number | null): string =>
  writeCsv([[value]])
    .slice(1)
    .replace(/\r\n$/, '');

const read = (cells: string): readonly string[] =>
  (parse(cells, { delimiter: ';', relax_column_count: true }) as string[][])[0] ?? [];

describe('a written CSV file', () => {
  it.each(formulaPayloads)('never lets a spreadsheet run %s, whatever stands before it', (payload) => {
    for (const cover of unseenCovers) {
      expect(read(csvCell(cover + payload))[0]).toMatch(/^'/);
      expect(read(csvCell(`${cover}${payload}\nmer tekst`))[0]).toMatch(/^'/);
    }
  });

  it('writes numbers as numbers with a decimal comma', () => {
    expect([-1.5, 0, -0, 0.6917, 1234, 1e-7].map((value) => csvCell(value))).toEqual([
      '-1,5',
      '0',
      '0',
      '0,6917',
      '1234',
      '0,0000001',
    ]);
  });

  it('writes out the largest and the smallest number', () => {
    for (const value of [1e21, -1.5e300, 5e-324, 1.234e-10, Number.MAX_VALUE]) {
      expect(csvCell(value)).toMatch(/^-?\d+(?:,\d+)?$/);
      expect(Number(csvCell(value).replace(',', '.'))).toBe(value);
    }
  });

  it('reads back every number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(csvCell(value).replace(',', '.'))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it('leaves a cell empty where there is nothing', () => {
    expect([null, Number.NaN, Number.POSITIVE_INFINITY].map((value) => csvCell(value))).toEqual(['', '', '']);
  });

  it('keeps quotes, delimiters and line breaks inside the cell', () => {
    expect(read(`${csvCell('a";"b\r\nc')};${csvCell('d')}`)).toEqual(['a";"b\r\nc', 'd']);
  });

  it('reads back ordinary text unchanged', () => {
    for (const text of ['Fjelldal kommune', '9 målinger på rad', '«Trygt heim»', '5 = 5', '']) {
      expect(read(csvCell(text))[0] ?? '').toBe(text);
    }
  });

  it('gives one cell whose first character no spreadsheet runs, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cells = read(`${csvCell(text)};"x"`);
        expect(cells).toHaveLength(2);
        expect(cells[0]?.replace(/^[\s\p{C}]+/u, '') ?? '').not.toMatch(/^[=+\-@＝＋－＠|]/);
      }),
    );
  });
});
