import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedCounts } from '../../src/bridges/published-counts.ts';
import { skdeRows } from '../../src/bridges/skde-rows.ts';
import type { TeamId } from '../../src/domain/ids.ts';
import type { Measurement } from '../../src/domain/measurement.ts';
import type { Period } from '../../src/domain/period.ts';
import { makeBridgeReader } from '../../src/input/make-bridge-reader.ts';
import { readMeasurements } from '../../src/input/read-measurements.ts';
import { readTable } from '../../src/input/read-table.ts';
import { replayTable } from '../../src/input/replay-table.ts';
import { makeTeamRegister } from '../../src/input/team-register.ts';
import { nb } from '../../src/language/nb.ts';
import { convertedCsv } from '../../src/report/converted-csv.ts';
import { rapwhaleCsv } from '../../src/report/rapwhale-csv.ts';
import { buildSeries } from '../../src/series/build-series.ts';
import { makeMeasurements } from '../factories/make-measurements.ts';
import { makeProject } from '../unit/input/make-project.ts';

const project = makeProject();
const seed = 20_221_015;

/** Reads a sheet in the shape of another. */
function convert(csv: string) {
  const reading = { project, teams: makeTeamRegister(project), today: null };
  const asked = { date: null, unit: null, only: null, indicator: null, every: null };
  const codes: string[] = [];
  const reader = makeBridgeReader(reading, asked, ({ code, severity }) => {
    if (severity === 'error') codes.push(code);
  });
  replayTable(readTable(new TextEncoder().encode(csv), { file: 'register.csv' }), reader.sheet('register.csv'));
  return { ...reader.end(), codes };
}

const publishedOf = (measurements: readonly Measurement[]) =>
  publishedCounts(buildSeries(measurements, project).series).series;

const cell = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.nat(30), fc.nat(30)).map(([met, missed]) => `${met}/${met + missed}`) },
  { weight: 1, arbitrary: fc.constantFrom('-', '_', '1/3', '0/0') },
);
const cells = fc.array(cell, { minLength: 1, maxLength: 30 });
const start = fc.constantFrom<Period>(
  { kind: 'month', key: '2020-11' },
  { kind: 'quarter', key: '2019-Q2' },
  { kind: 'week', key: '2020-W40' },
  { kind: 'tertial', key: '2018-T1' },
);

describe('what is handed on to rapwhale and read again', () => {
  it('has the sums that were published, in the same periods, and no other', () => {
    fc.assert(
      fc.property(cells, start, (words, first) => {
        const published = publishedOf(makeMeasurements(words.join(' '), first));
        const expected = published.flatMap(({ points }) =>
          points.flatMap(({ period, counts }) =>
            counts === null || counts.denominator === 0 ? [] : [{ period, ...counts }],
          ),
        );
        fc.pre(expected.length > 0);
        const { rows, codes } = convert(rapwhaleCsv(published));
        expect(codes).toEqual([]);
        expect(rows.map(({ period, numerator, denominator }) => ({ period, numerator, denominator }))).toEqual(
          expected,
        );
      }),
      { seed, numRuns: 25 },
    );
  });
});

describe('a file of events for SKDE, with dates', () => {
  const events = fc.array(
    fc.record({
      team: fc.constantFrom('Fjelldal', 'Nordvik'),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      met: fc.nat(9),
      missed: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 80 },
  );
  /** Enough in every month that nothing is hidden. */
  const always = ['Fjelldal', 'Nordvik'].flatMap((team) =>
    Array.from({ length: 12 }, (_, index) => ({ team, month: index + 1, day: 5, met: 5, missed: 5 })),
  );

  it('gives the sums of its year, once it is converted, read as measurements and handed on', () => {
    fc.assert(
      fc.property(events, (more) => {
        const all = [...always, ...more].filter(({ met, missed }) => met + missed > 0);
        const lines = all.map(
          ({ team, month, day, met, missed }) =>
            `caregiver;2021;${team};E2-03;${met};${met + missed};${day}.${String(month).padStart(2, '0')}.2021`,
        );
        const { rows, codes } = convert(`context;year;orgnr;ind_id;var;denominator;dato\n${lines.join('\n')}\n`);
        expect(codes).toEqual([]);
        const csv = convertedCsv(rows, (team: TeamId) => team, nb);
        const { measurements } = readMeasurements(
          [readTable(new TextEncoder().encode(csv), { file: 'data.csv' })],
          project,
        );
        const years = skdeRows(publishedOf(measurements)).rows;
        for (const { team, year, numerator, denominator } of years) {
          const own = all.filter((event) => event.team.toLowerCase() === team);
          expect([year, numerator, denominator]).toEqual([
            2021,
            own.reduce((sum, { met }) => sum + met, 0),
            own.reduce((sum, { met, missed }) => sum + met + missed, 0),
          ]);
        }
        expect(years).toHaveLength(2);
      }),
      { seed, numRuns: 20 },
    );
  });
});

describe('a sheet in the shape of another, whatever stands in it', () => {
  const text = fc.constantFrom(
    ...['', 'TRUE', 'NA', '1', '0', '-1', '1,5', '80 %', '#N/A', 'Fjelldal', 'E2-03', '2022'],
    ...[
      '14.03.2022',
      '03/04/2022',
      '2022-03-14 25:61',
      '44634',
      '=1+1',
      '\u202e',
      'resident',
      'caregiver',
      'x'.repeat(400),
    ],
  );
  const header = fc.constantFrom(
    'context;year;orgnr;ind_id;var;denominator;dato',
    'context;year;orgnr;ind_id;var;denominator;når',
    'year;orgnr;ind_id;var;denominator;måned;uke',
    'enhet;indikator;dato;ki_krit_teller;ki_krit_nevner',
    'ki_krit_teller;ki_krit_nevner;a;b;enhet;indikator',
  );

  it('gives sums in which the numerator is a part of the denominator, or findings', () => {
    fc.assert(
      fc.property(header, fc.array(fc.array(text, { minLength: 5, maxLength: 7 }), { maxLength: 30 }), (top, lines) => {
        const { rows, added } = convert([top, ...lines.map((cells) => cells.join(';'))].join('\n'));
        for (const { numerator, denominator } of rows) expect(numerator).toBeLessThanOrEqual(denominator);
        expect(rows.length).toBeLessThanOrEqual(added);
      }),
      { seed, numRuns: 200 },
    );
  });
});
