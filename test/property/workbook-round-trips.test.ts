import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readMeasurements } from '../../src/input/read-measurements.ts';
import { readTables } from '../../src/input/read-tables.ts';
import { readWorkbook } from '../../src/input/read-workbook.ts';
import { makeWorkbook, type SheetCell, zipTexts } from '../factories/make-workbook.ts';
import { makeProject } from '../unit/input/make-project.ts';

const runs = { seed: 20221015, numRuns: 100 } as const;
const header = ['team', 'indikator', 'kommentar', 'verdi'];

const written = fc
  .string({ unit: 'binary', maxLength: 20 })
  .filter((text) => text.trim() !== '' && !/\p{Surrogate}/u.test(text) && !/[\ufeff\u0080-\u009f]/.test(text));
const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
);

/** But for the digits behind the fifteenth, which Excel does not show. */
const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= Math.abs(other) * 1e-14;

const bytesOf = (rows: readonly (readonly SheetCell[])[]): Uint8Array => makeWorkbook({ sheets: [{ rows }] });
const cellsOf = (rows: readonly (readonly SheetCell[])[]) =>
  readWorkbook(bytesOf(rows), 'x.xlsx').flatMap((table) => table.rows.map(({ cells }) => cells));

describe('a workbook', () => {
  it('gives back the texts that were written', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 5 }), (texts) => {
        const rows = texts.map((text) => ['Fjelldal', 'B-01', text, 1]);
        expect(cellsOf([header, ...rows]).map(([, , text]) => text)).toEqual(texts);
      }),
      runs,
    );
  });

  it('gives back the numbers that were written, but for what Excel does not show', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 5 }), (numbers) => {
        const rows = numbers.map((one) => ['Fjelldal', 'B-01', 'x', one]);
        const texts = cellsOf([header, ...rows]).map(([, , , text]) => text ?? '');
        expect(texts.every((text) => /^-?\d+(?:,\d+)?$/.test(text))).toBe(true);
        texts.forEach((text, index) => {
          const [back, put] = [Number(text.replace(',', '.')), numbers[index] ?? 0];
          expect(isNear(back, put)).toBe(true);
        });
      }),
      runs,
    );
  });

  it('gives the same as CSV', () => {
    const row = fc.tuple(
      fc.constantFrom('Fjelldal', 'Nordvik', 'Ukjent', ''),
      fc.constantFrom('E2-03', 'B-01', 'noe'),
      fc.constantFrom('2022-01', '2022-02', 'uke 5 2022', '44634', ''),
      fc.constantFrom('4', '12', '-', '1,5', '08.okt', '#REF!', '80 %', ''),
    );
    const columns = ['team', 'indikator', 'periode', 'verdi'];
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const sheet = [columns, ...rows];
        const csv = new TextEncoder().encode(sheet.map((cells) => cells.join(';')).join('\r\n'));
        const told = (bytes: Uint8Array) => {
          const { measurements, findings } = readMeasurements(readTables(bytes, { file: 'x' }), makeProject());
          const places = findings.map(({ line, ...finding }) => ({ ...finding, related: finding.related?.cell }));
          return { places, measured: measurements.map(({ place, ...one }) => [one, place.cell]) };
        };
        expect(told(bytesOf(sheet))).toEqual(told(csv));
      }),
      runs,
    );
  });

  it('has the plain values that another reader finds in it', async () => {
    const cell = fc.oneof(number, fc.stringMatching(/^[a-zæøå]{1,8}$/), fc.constant(null));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (cells) => {
        const rows = [header, ...cells.map(([first, second]) => ['Fjelldal', 'B-01', first, second])];
        const [sheet] = await readXlsxFile(Buffer.from(bytesOf(rows)));
        const told = (value: unknown) => (typeof value === 'number' ? value : (value ?? ''));
        const theirs = (sheet?.data ?? []).slice(1).map((row) => row.map(told));
        const ours = cellsOf(rows).map((row) =>
          row.map((text) => (/^-?\d+(?:,\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text)),
        );
        expect(ours.length).toBe(theirs.length);
        ours.flat().forEach((value, index) => {
          const other = theirs.flat()[index];
          if (typeof value === 'number') expect(isNear(value, Number(other))).toBe(true);
          else expect(value).toBe(other);
        });
      }),
      { ...runs, numRuns: 25 },
    );
  });
});

describe('whatever stands in a workbook ends in findings', () => {
  const sound = bytesOf([header, ['Fjelldal', 'B-01', 'x', 1]]);
  const xml = fc.stringMatching(
    /^(?:<\/?(?:row|c|v|t|is|f|worksheet|sheetData|mergeCell|xf|numFmt|sheet|si)(?: (?:r|s|t|ref|numFmtId|formatCode|hidden)="[A-Z0-9:;%ymd]{0,6}")?>|[a-z0-9&;]{0,3}){0,12}$/,
  );
  const names = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', '_rels/.rels'];

  const expectFindings = (bytes: Uint8Array): void => {
    const tables = readWorkbook(bytes, 'x.xlsx');
    for (const { rows, header: of } of tables) expect(rows.every(({ cells }) => cells.length === of.length)).toBe(true);
    expect(JSON.parse(JSON.stringify(readMeasurements(tables, makeProject())))).toBeDefined();
  };

  it('where bytes were changed', () => {
    const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = Uint8Array.from(sound);
        for (const [at, byte] of changes) bytes[at] = byte;
        expectFindings(bytes);
      }),
      { ...runs, numRuns: 200 },
    );
  });

  it('where it is cut, or anything at all', () => {
    fc.assert(
      fc.property(fc.nat(sound.length), (end) => expectFindings(sound.subarray(0, end))),
      runs,
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), expectFindings), runs);
  });

  it('where a part holds other elements', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), xml, (name, text) => {
        expectFindings(makeWorkbook({ sheets: [{ rows: [header] }], parts: { [name]: text } }));
      }),
      { ...runs, numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), xml), (parts) => expectFindings(zipTexts(parts))),
      runs,
    );
  });
});
