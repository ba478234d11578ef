import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/domain/table.ts';
import { readMeasurements } from '../../src/input/read-measurements.ts';
import { readTable } from '../../src/input/read-table.ts';
import { makeProject } from '../unit/input/make-project.ts';

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('team', 'indikator', 'periode', 'år', 'uke', 'teller', 'nevner', 'verdi') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('dato', 'tiltak', 'felt', 'tekst', 'pasientgruppe', 'fase', 'Fjelldal', 'E2-03'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('E3-04', 'B-01', '2022-03', '2022-W53', '9999-12', '0000-01', '14.3.22', '2022 K4'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('12', '-', '<5', '80 %', '1.234', '#REF!', '10', '1E9', '41814061033', 'Sum'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const mark = fc.constantFrom(
  ';',
  ';',
  ';',
  ',',
  '\t',
  '\n',
  '\n',
  '\r\n',
  '\r',
  '"',
  '""',
  ' ',
  '\ufeff',
  '\0',
  'sep=;\n',
);
/** Texts that look like a sheet, with everything that can go wrong in one. */
const sheetText = fc.array(fc.tuple(word, mark)).map((parts) => parts.flat().join(''));
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  sheetText.map((text) => new TextEncoder().encode(text)),
  sheetText.map((text) => Uint8Array.from(text, (character) => character.charCodeAt(0) % 256)),
  sheetText.map((text) =>
    Uint8Array.from([0xff, 0xfe, ...Array.from(text, (character) => [character.charCodeAt(0) % 256, 0]).flat()]),
  ),
);

const projects = [makeProject(), makeProject({ teams: [], teamsAreListed: false, periods: 'numbered' })];

function expectSound(table: Table): void {
  expect(table.rows.every((row) => row.cells.length === table.header.length)).toBe(true);
  const rows = table.rows.map(({ row }) => row);
  expect(rows).toEqual([...new Set(rows)].toSorted((a, b) => a - b));
  for (const project of projects) {
    const result = readMeasurements([table, table], project);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(JSON.stringify(result.findings)).not.toContain('41814061033');
    for (const { numerator, denominator, value } of result.measurements) {
      expect([numerator, denominator, value].every((number) => number === null || Number.isFinite(number))).toBe(true);
    }
  }
}

describe('reading', () => {
  it('never throws, for any bytes', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expectSound(readTable(bytes, { file: 'a.csv' }));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same result for the same bytes', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(readTable(bytes)).toEqual(readTable(Uint8Array.from(bytes)));
      }),
    );
  });

  it('takes time in proportion to the file, also for hostile files', () => {
    const started = performance.now();
    for (const text of ['"', '";', 'a;"b\n', 'a;b"c\n', ';', '\n', '1,2;3\t4\n', ' ', '-', 'æ;ø\n', '"\n"']) {
      readTable(new TextEncoder().encode(`team;periode\n${text.repeat(1000)}`));
    }
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
