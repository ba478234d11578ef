import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import type { Measurement } from '../../src/domain/measurement.ts';
import { readMeasurements } from '../../src/input/read-measurements.ts';
import { readTables } from '../../src/input/read-tables.ts';
import { repairTable } from '../../src/input/repair-table.ts';
import { makeSpoilable, mutateBytes } from '../fuzz/mutate-bytes.ts';
import { makeProject } from '../unit/input/make-project.ts';

const project = makeProject();

const names = {
  team: ['team', 'Team ', 'KOMMUNE', 'en-het'],
  indicator: ['indikator', 'Måle punkt', 'maalepunkt'],
  period: ['periode', ' dato', 'Period_'],
  numerator: ['teller', 'Teller ', 'Teljar'],
  denominator: ['nevner', 'Nevner\u00a0'],
  value: ['verdi', 'Verdi'],
  comment: ['kommentar', 'Kommentar '],
  unknown: ['ekstra', 'Merknad ', ''],
} as const;

const cells = {
  team: ['Fjelldal', ' Fjelldal', 'Nordvik', 'Nordvik\u00a0', 'Sum', ''],
  indicator: ['E2-03', 'HPH2 ', 'tidsbruk', 'B-01', 'E3-04', '?'],
  period: ['2022-01', 'feb. 22', '14.3.22', '14.03.2022', '03/04/2022', '25/12/22', '2022-3-4', 'uke 5 2022', '44634'],
  numerator: ['4', ' 7', '1 234', '8/10', '-', '1.0', '12 '],
  denominator: ['10', '1\u00a0234', '12.5', '12,5', '\u22123', '1,234', '1.234', '1.234.567'],
  value: ['', '1.5', '2,5', '1,234', '1.234', '12 345.6', '45 %', '45.5\u00a0%', '0.125', '=1.5', ' =A1', '08.okt'],
  comment: ['', 'ja; nei', 'a "b"', 'to\nlinjer', ' x ', '1.5'],
  unknown: ['', '1.5', '3,5', '1,234', ' y'],
} as const;

type Role = keyof typeof names;
const roles = Object.keys(names) as Role[];

interface Sheet {
  readonly title: boolean;
  readonly rows: readonly (readonly string[])[];
}

const sheet: fc.Arbitrary<Sheet> = fc.shuffledSubarray(roles, { minLength: 4 }).chain((columns) =>
  fc.record({
    title: fc.boolean(),
    rows: fc
      .tuple(
        fc.tuple(...columns.map((role) => fc.constantFrom<string>(...names[role]))),
        fc.array(fc.tuple(...columns.map((role) => fc.constantFrom<string>(...cells[role]))), { maxLength: 12 }),
      )
      .map(([header, rows]) => [header, ...rows]),
  }),
);

const quote = (cell: string, delimiter: string): string =>
  /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A sheet as some program writes it. */
const file = fc
  .record({
    sheet,
    delimiter: fc.constantFrom(';', ',', '\t'),
    newline: fc.constantFrom('\r\n', '\n', '\r'),
    separatorLine: fc.boolean(),
    encoding: fc.constantFrom('utf-8', 'windows-1252', 'utf-16le', 'utf-16be'),
    addBOM: fc.boolean(),
  })
  .map(({ sheet: { title, rows }, delimiter, newline, separatorLine, encoding, addBOM }) => {
    const lines = rows.map((row) => row.map((cell) => quote(cell, delimiter)).join(delimiter));
    const above = [...(separatorLine ? [`sep=${delimiter}`] : []), ...(title ? ['Målinger på øya'] : [])];
    const text = [...above, ...lines].join(newline);
    return new Uint8Array(iconv.encode(text, encoding, { addBOM: addBOM && encoding !== 'windows-1252' }));
  });

const folder = new URL('../../examples/network/data/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => new Uint8Array(readFileSync(new URL(name, folder))));

const spoilable = examples.map(makeSpoilable);
const spoilt = fc.integer({ min: 1, max: 1e9 }).map((seed) => mutateBytes(spoilable, seed));
const anyFile = fc.oneof({ weight: 3, arbitrary: file }, spoilt, fc.uint8Array({ maxLength: 200 }));

const read = (bytes: Uint8Array) => readMeasurements(readTables(bytes, { file: 'a.csv' }), project);

const withoutPlace = ({ place: _, ...measurement }: Measurement): Omit<Measurement, 'place'> => measurement;
const nameOf = ({ code, row, cell }: Finding): string => `${code} ${row} ${cell}`;

describe('a repaired copy', () => {
  it('needs no repair', () => {
    fc.assert(
      fc.property(anyFile, (bytes) => {
        const { bytes: repaired, isLeftAlone } = repairTable(bytes);
        const again = repairTable(repaired);
        expect(again).toMatchObject({ repairs: [], isLeftAlone });
        expect(again.bytes).toBe(repaired);
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it('says what the original says, and nothing is found in it that was not found before', () => {
    let repairedFiles = 0;
    fc.assert(
      fc.property(file, (bytes) => {
        const { bytes: repaired, repairs } = repairTable(bytes);
        if (repairs.length === 0) return;
        repairedFiles += 1;
        const [before, after] = [read(bytes), read(repaired)];
        expect(after.measurements.map(withoutPlace)).toEqual(before.measurements.map(withoutPlace));
        expect(after.changes.map(({ place: _, ...change }) => change)).toEqual(
          before.changes.map(({ place: _, ...change }) => change),
        );
        expect(after.texts.map(({ place: _, ...text }) => text)).toEqual(
          before.texts.map(({ place: _, ...text }) => text),
        );
        expect(before.findings.map(nameOf)).toEqual(expect.arrayContaining(after.findings.map(nameOf)));
      }),
      { numRuns: 300, seed: 4 },
    );
    expect(repairedFiles).toBeGreaterThan(150);
  });

  it('is made of most files that a program wrote: few are left alone', () => {
    const files = fc.sample(file, { numRuns: 100, seed: 7 });
    expect(files.filter((bytes) => repairTable(bytes).isLeftAlone).length).toBeLessThan(30);
  });

  it('is the very same file where nothing was repaired', () => {
    fc.assert(
      fc.property(anyFile, (bytes) => {
        const { bytes: repaired, repairs } = repairTable(bytes);
        expect(repaired === bytes).toBe(repairs.length === 0);
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  it('of an example of ours is about its encoding and its delimiter alone', () => {
    const kinds = examples.flatMap((bytes) => repairTable(bytes).repairs.map(({ kind }) => kind));
    expect([...new Set(kinds)].toSorted()).toEqual(['byte-order-mark', 'delimiter', 'encoding']);
  });
});
