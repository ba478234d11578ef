import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/input/read-number.ts';
import { readTable } from '../../src/input/read-table.ts';
import { writeCsv } from '../../src/report/write-csv.ts';

const header = ['team', 'indikator', 'periode', 'teller', 'nevner', 'kommentar'];

/** What our own reader has where a value was written as the given column of a sheet. */
function readBack(value: string | number, column: number): string | undefined {
  const row = ['Fjelldal', 'sykepleier-3-dager', '2022-01', 7, 10, 'ja'];
  const csv = writeCsv([header, row.with(column, value), row]);
  return readTable(new TextEncoder().encode(csv)).rows[0]?.cells[column];
}

describe('a file that gpf writes and reads', () => {
  it('has every number as it was', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(readBack(value, 3) ?? '', ',')).toEqual({
          ok: true,
          value: { kind: 'number', value: value === 0 ? 0 : value, percent: false },
        });
      }),
      { seed: 4 },
    );
  });

  it('has every text as it was, with its quotes, delimiters and line breaks', () => {
    const part = fc.constantFrom('æ', 'Å', 'a', '9', ' ', ';', ',', '"', "'", '\n', '\r\n', '«', '=', '-', '|', '\t');
    const text = fc.array(part, { maxLength: 12 }).map((parts) => `x${parts.join('')}x`);
    fc.assert(
      fc.property(text, (written) => {
        expect(readBack(written, 5)).toBe(written);
      }),
      { seed: 4 },
    );
  });

  it('has a formula with the apostrophe that keeps it from being run', () => {
    for (const formula of ['=1+1', '-1+1', '@SUM(A1)', '|calc']) expect(readBack(formula, 5)).toBe(`'${formula}`);
  });

  it("has an apostrophe that was somebody's own as it was", () => {
    for (const text of ["'t Hooft", "'=1+1", "''"]) expect(readBack(text, 5)).toBe(text);
  });
});
