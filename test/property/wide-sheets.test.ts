import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../src/domain/measurement.ts';
import { readMeasurements } from '../../src/input/read-measurements.ts';
import { readTables } from '../../src/input/read-tables.ts';
import { makeProject } from '../unit/input/make-project.ts';

const runs = { seed: 20221015, numRuns: 100 } as const;
const months = ['2022-01', '2022-02', '2022-03', '2022-04', '2022-05'] as const;
const teams = ['Fjelldal', 'Nordvik'] as const;

/** A share or a rate with its counts, or a mean; undefined is a gap. */
const counts = fc.option(
  fc.tuple(fc.nat(12), fc.nat(12)).map(([a, b]) => [Math.min(a, b), Math.max(a, b, 1)] as const),
  { nil: undefined },
);
const value = fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined });
const series = fc.tuple(
  fc.constantFrom(...teams),
  fc.array(counts, { minLength: 5, maxLength: 5 }),
  fc.array(value, { minLength: 5, maxLength: 5 }),
);
const sheets = fc
  .uniqueArray(series, { selector: ([team]) => team, minLength: 1, maxLength: 2 })
  .filter((all) => all.some(([, pairs, values]) => pairs.some((one) => one) && values.some((one) => one)));

type Sheet = readonly (readonly [
  string,
  readonly (readonly [number, number] | undefined)[],
  readonly (number | undefined)[],
])[];

const long = (sheet: Sheet): readonly string[] => [
  'team;indikator;periode;teller;nevner;verdi',
  ...sheet.flatMap(([team, pairs, values]) =>
    months.flatMap((month, at) => [
      ...(pairs[at] ? [`${team};HPH2;${month};${pairs[at].join(';')};`] : []),
      ...(values[at] === undefined ? [] : [`${team};B-01;${month};;;${values[at]}`]),
    ]),
  ),
];

const acrossPeriods = (sheet: Sheet): readonly string[] => [
  `team;målepunkt;tall;${months.join(';')}`,
  ...sheet.flatMap(([team, pairs, values]) => [
    [team, 'HPH2', 'teller', ...pairs.map((pair) => pair?.[0] ?? '')].join(';'),
    [team, 'HPH2', 'nevner', ...pairs.map((pair) => pair?.[1] ?? '')].join(';'),
    [team, 'B-01', 'verdi', ...values.map((one) => one ?? '')].join(';'),
  ]),
];

const acrossIndicators = (sheet: Sheet): readonly string[] => [
  'team;periode;HPH2 teller;HPH2 nevner;B-01',
  ...sheet.flatMap(([team, pairs, values]) =>
    months.map((month, at) => [team, month, pairs[at]?.[0] ?? '', pairs[at]?.[1] ?? '', values[at] ?? ''].join(';')),
  ),
];

function read(lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const { measurements, findings } = readMeasurements(readTables(bytes, { file: 'x.csv' }), makeProject());
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const told = ({ place, ...one }: Measurement): string => JSON.stringify(one);
  return measurements.map(told).sort();
}

describe('a wide sheet says what the long one says', () => {
  it('with the periods across', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        expect(read(acrossPeriods(sheet))).toEqual(read(long(sheet)));
      }),
      runs,
    );
  });

  it('with the indicators across', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        expect(read(acrossIndicators(sheet))).toEqual(read(long(sheet)));
      }),
      runs,
    );
  });
});
