import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeAll, readAll } from '../../src/cli/read-all-series.ts';
import type { IndicatorId, TeamId } from '../../src/domain/ids.ts';
import { makeFinding } from '../../src/domain/make-finding.ts';
import type { Measurement } from '../../src/domain/measurement.ts';
import { type PatientGroup, patientGroups } from '../../src/domain/patient-group.ts';
import type { MeasuringStep, Period, Step } from '../../src/domain/period.ts';
import { shiftPeriod } from '../../src/domain/period-arithmetic.ts';
import { loadMessages } from '../../src/language/load-messages.ts';
import { falseAlarmsOf } from '../../src/planning/false-alarms.ts';
import type { Project } from '../../src/project/project.ts';
import { analysisJson } from '../../src/report/analysis-json.ts';
import { publishFindings } from '../../src/report/publish-findings.ts';
import { readingsCsv } from '../../src/report/readings-csv.ts';
import { countToProtect } from '../../src/series/count-to-protect.ts';
import { coarserPeriod } from '../../src/series/pool-points.ts';
import { makeIndicator } from '../factories/make-indicator.ts';
import { makeProject } from '../factories/make-project.ts';
import { type LinearForm, makeSolver, sumOf } from './solve-exactly.ts';

const messages = await loadMessages('nb');
const minDenominator = 5;
/** Within a quarter, a tertial and a year, so that their first is never whole; a year is from 14 months on. */
const first: Period = { kind: 'month', key: '2021-11' };

/** What a team really did in a month, for one group or for those in no group. */
interface Cell {
  readonly numerator: number;
  readonly denominator: number;
}

/** `null` in a list of groups stands for those who are in none; nobody writes a row for them. */
interface World {
  readonly sensitive: boolean;
  readonly step: MeasuringStep | null;
  readonly phase: number | null;
  readonly teams: readonly {
    readonly team: TeamId;
    readonly groups: readonly (PatientGroup | null)[];
    /** For each month one cell for each of the groups, whether all patients have a row, and whether it is left out. */
    readonly months: readonly {
      readonly cells: readonly Cell[];
      readonly hasRow: readonly boolean[];
      readonly hasTotal: boolean;
      readonly isExcluded: boolean;
    }[];
  }[];
}

/** Ordinary small places: often few patients, now and then none. */
const patients = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 30 }) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 7 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const cell: fc.Arbitrary<Cell> = fc
  .tuple(patients, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([denominator, share]) => ({ denominator, numerator: Math.round(denominator * share) }));
const mostly = fc.integer({ min: 0, max: 9 }).map((number) => number > 0);

function teamOf(name: string): fc.Arbitrary<World['teams'][number]> {
  return fc
    .record({
      groups: fc.subarray([...patientGroups]),
      others: fc.boolean(),
      length: fc.integer({ min: 3, max: 24 }),
    })
    .chain(({ groups, others, length }) => {
      const all = [...groups, ...(others || groups.length === 0 ? [null] : [])];
      const month = fc.record({
        cells: fc.array(cell, { minLength: all.length, maxLength: all.length }),
        hasRow: fc.array(mostly, { minLength: all.length, maxLength: all.length }),
        hasTotal: mostly,
        isExcluded: mostly.map((is) => !is),
      });
      return fc
        .array(month, { minLength: length, maxLength: length })
        .map((months) => ({ team: name as TeamId, groups: all, months }));
    });
}

const world: fc.Arbitrary<World> = fc
  .record({
    sensitive: fc.boolean(),
    step: fc.constantFrom(null, null, 'quarter' as const, 'tertial' as const),
    phase: fc.option(fc.integer({ min: 1, max: 12 })),
    count: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ count, ...rest }) =>
    fc.tuple(...['fjelldal', 'havsund', 'skogvang'].slice(0, count).map(teamOf)).map((teams) => ({ ...rest, teams })),
  );

const indicatorId = 'sykepleier-3-dager' as IndicatorId;

function rowsOf({ teams }: World): readonly Measurement[] {
  return teams.flatMap(({ team, groups, months }) =>
    months.flatMap(({ cells, hasRow, hasTotal, isExcluded }, index) => {
      const period = shiftPeriod(first, index);
      const place = { file: 'a.csv', row: index + 2, line: index + 2, column: null, cell: null };
      const exclude = isExcluded ? 'ferie' : null;
      const same = { team, indicator: indicatorId, period, value: null, phase: null, exclude, place };
      const total = { numerator: totalOf(cells, 'numerator'), denominator: totalOf(cells, 'denominator') };
      return [
        ...(hasTotal ? [{ ...same, patientGroup: null, ...total }] : []),
        ...groups.flatMap((patientGroup, at) => {
          const numbers = cells[at];
          return patientGroup === null || !hasRow[at] || !numbers ? [] : [{ ...same, patientGroup, ...numbers }];
        }),
      ];
    }),
  );
}

const totalOf = (cells: readonly Cell[], key: keyof Cell): number => cells.reduce((sum, one) => sum + one[key], 0);

function projectOf({ sensitive, step, phase }: World): Project {
  const phases = phase === null ? null : [{ period: shiftPeriod(first, phase), label: null }];
  const settings = { chart: null, rules: null, step, baseline: null, phases, exclude: null, targets: null };
  return makeProject({
    privacy: { minDenominator },
    series: [{ team: null, indicator: null, settings }],
    catalogue: { ...makeProject().catalogue, indicators: [makeIndicator({ sensitive })] },
  });
}

interface ShownPoint {
  readonly period: string;
  readonly value: number | null;
  readonly denominator: number | null;
  readonly phase: number;
  readonly excluded: boolean;
}

interface ShownSeries {
  readonly team: string;
  readonly patientGroup: PatientGroup | null;
  readonly step: Step | null;
  readonly privacy: { readonly hiddenByOutcome: boolean };
  readonly analysis: { readonly points: readonly ShownPoint[] };
  readonly reading: unknown;
}

/** What is written for others, read back as somebody else would read it. */
function publish(given: World) {
  const project = projectOf(given);
  const { analyzed, findings } = analyzeAll(rowsOf(given), project);
  const reported = readAll(analyzed, messages).map((one) => ({ ...one, falseAlarms }));
  const json: {
    readonly series: readonly ShownSeries[];
    readonly findings: readonly { readonly code: string; readonly args: Readonly<Record<string, unknown>> }[];
  } = JSON.parse(analysisJson('1', reported, findings));
  return { ...json, csv: readingsCsv(reported, { teams: [], network: null }, messages) };
}

/** The rows whose numbers are told by findings, where something is found in every row and in every series. */
function toldByFindings(given: World): readonly Measurement[] {
  const rows = rowsOf(given).map((row, index) => ({ ...row, place: { ...row.place, row: index + 2 } }));
  const { analyzed } = analyzeAll(rows, projectOf(given));
  const findings = rows.flatMap(({ place, team, numerator, denominator }) => [
    makeFinding('fraction-in-cell', place, { numerator, denominator }, { team, found: `${numerator}/${denominator}` }),
    makeFinding('ceiling', place, { at: 'full', points: 8 }, { team, found: `${place.row}` }),
  ]);
  const series = analyzed.map((one) => one.series);
  return publishFindings(findings, { measurements: rows, series, internalTeam: null }).flatMap(
    (finding): Measurement[] => {
      const about = rows.filter(({ place }) => place.row === finding.row);
      if (finding.code === 'fraction-in-cell')
        return finding.found === null && finding.args.denominator === null ? [] : about;
      return about.flatMap((row) =>
        rows.filter(({ team, patientGroup }) => team === row.team && patientGroup === row.patientGroup),
      );
    },
  );
}

/** The same as sums of what a team really did. */
const sumsOfRows = (team: World['teams'][number], rows: readonly Measurement[]): readonly LinearForm[] =>
  rows.flatMap((row) => {
    const month = team.months.findIndex((_, index) => shiftPeriod(first, index).key === row.period.key);
    const names = team.groups.flatMap((group, at) => {
      const isIn = row.team === team.team && (row.patientGroup === null || row.patientGroup === group);
      return isIn && team.months[month]?.cells[at]?.denominator ? [nameOf(team.team, at, month)] : [];
    });
    return names.length === 0 ? [] : [sumOf(names)];
  });

/** Which may take a simulation for each series, and is told by the published points alone. */
const falseAlarms = falseAlarmsOf({ chart: 'run', observations: [] }, {});

const isMeasured = (point: ShownPoint): boolean => point.value !== null && point.denominator !== null;

const nameOf = (team: string, group: number, month: number): string => `${team} ${group} ${month}`;

/** The months whose rows went into a shown point: those left out count only where nothing else is there. */
function monthsIn({ period, excluded }: ShownPoint, step: Step | null, { months }: World['teams'][number]) {
  return months.flatMap(({ isExcluded }, index) => {
    const month = shiftPeriod(first, index);
    const key = step === null ? month.key : coarserPeriod(month, step, first).key;
    return key === period && (step === 'month' || isExcluded === excluded) ? [index] : [];
  });
}

/** All sums that are shown of a team, as sums of what it really did. */
function shownSums(team: World['teams'][number], series: readonly ShownSeries[]): readonly LinearForm[] {
  return series
    .filter((one) => one.team === team.team)
    .flatMap(({ patientGroup, step, analysis }) =>
      analysis.points.filter(isMeasured).map((point) =>
        sumOf(
          monthsIn(point, step, team).flatMap((month) =>
            team.groups.flatMap((group, at) => {
              const isIn = patientGroup === null ? team.months[month]?.hasTotal : group === patientGroup;
              const hasRow = patientGroup === null || team.months[month]?.hasRow[at];
              // That nobody was there is known wherever it is written.
              return isIn && hasRow && team.months[month]?.cells[at]?.denominator ? [nameOf(team.team, at, month)] : [];
            }),
          ),
        ),
      ),
    );
}

const isTelling = ({ numerator, denominator }: Cell): boolean =>
  [numerator, denominator - numerator].some((count) => count === 1 || count === 2);

/** What may not be known: few patients, and of a sensitive indicator a numerator or a complement of 1 or 2. */
const mayNotBeKnown = (one: Cell, sensitive: boolean): boolean =>
  one.denominator > 0 && (one.denominator < minDenominator || (sensitive && isTelling(one)));

describe('from everything that is published', () => {
  it('no hidden cell can be worked out, nor all patients of a month', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { series } = publish(given);
        for (const team of given.teams) {
          const canBeWorkedOut = makeSolver(shownSums(team, series));
          team.months.forEach(({ cells, hasTotal }, month) => {
            cells.forEach((one, at) => {
              if (!mayNotBeKnown(one, given.sensitive)) return;
              expect(canBeWorkedOut(sumOf([nameOf(team.team, at, month)]))).toBe(false);
            });
            const all = { numerator: totalOf(cells, 'numerator'), denominator: totalOf(cells, 'denominator') };
            if (!hasTotal || !mayNotBeKnown(all, given.sensitive)) return;
            const names = cells.flatMap((one, at) => (one.denominator > 0 ? [nameOf(team.team, at, month)] : []));
            expect(canBeWorkedOut(sumOf(names))).toBe(false);
          });
        }
      }),
      { numRuns: 300, seed: 4 },
    );
  }, 60_000);

  it('no hidden cell can be worked out with what findings about rows tell, whatever is found', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { series } = publish(given);
        const told = toldByFindings(given);
        for (const team of given.teams) {
          const canBeWorkedOut = makeSolver([...shownSums(team, series), ...sumsOfRows(team, told)]);
          team.months.forEach(({ cells }, month) => {
            cells.forEach((one, at) => {
              if (!mayNotBeKnown(one, given.sensitive)) return;
              expect(canBeWorkedOut(sumOf([nameOf(team.team, at, month)]))).toBe(false);
            });
          });
        }
      }),
      { numRuns: 150, seed: 8 },
    );
  }, 60_000);

  it('some is added up to years, also for groups, so that the other laws hold for years too', () => {
    const series = fc.sample(world, { numRuns: 300, seed: 4 }).flatMap((given) => publish(given).series);
    const ofYears = series.filter(({ step }) => step === 'year');
    expect(ofYears.filter(({ patientGroup }) => patientGroup === null).length).toBeGreaterThan(10);
    expect(ofYears.filter(({ patientGroup }) => patientGroup !== null).length).toBeGreaterThan(10);
  });

  it('every difference between all patients and shown groups is of nobody or of enough', () => {
    fc.assert(
      fc.property(world, (given) => {
        for (const left of differencesIn(publish(given).series)) {
          expect(left.denominator).toBeGreaterThanOrEqual(minDenominator);
          expect(given.sensitive && isTelling(left)).toBe(false);
        }
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it('every pooled figure is a sum of shown points, and so tells nothing more', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { series, csv } = publish(given);
        const shares = sharesIn(csv);
        expect(shares).toHaveLength(series.length);
        series.forEach(({ analysis, reading }, index) => {
          const phases = sumsOfPhases(analysis.points);
          for (const pooled of pooledIn(reading)) expect(phases).toContainEqual(pooled);
          const { numerator, denominator } = phases.at(-1) ?? none;
          const share = denominator === 0 ? null : expect.closeTo(numerator / denominator, 9);
          expect(shares[index]).toEqual(share);
        });
      }),
      { numRuns: 150, seed: 6 },
    );
  });

  it('the findings hold no number but how many measurements, and what is known of the shown ones', () => {
    const known: Readonly<Record<string, readonly string[]>> = {
      'small-number': ['points', 'minimum'],
      'hidden-to-protect-another': ['points'],
      'pooled-for-privacy': ['outside'],
      'hidden-by-outcome': [],
      'phase-begins-at-no-point': [],
      'short-phase': ['measured', 'least'],
      'many-points-on-line': ['points', 'measured'],
      'rare-events': ['perPoint', 'none', 'measured'],
      'small-denominator-advice': ['denominator', 'minimum'],
    };
    fc.assert(
      fc.property(world, (given) => {
        for (const { code, args } of publish(given).findings) {
          const numbers = Object.keys(args).filter((name) => typeof args[name] === 'number');
          expect(known[code], code).toBeDefined();
          expect(known[code]).toEqual(expect.arrayContaining(numbers));
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

const none: Cell = { numerator: 0, denominator: 0 };

const plus = (one: Cell, other: Cell): Cell => ({
  numerator: one.numerator + other.numerator,
  denominator: one.denominator + other.denominator,
});

function countsOf({ value, denominator }: ShownPoint): Cell {
  const of = denominator ?? 0;
  return { numerator: Math.round((value ?? 0) * of), denominator: of };
}

const leftOf = (all: ShownPoint, parts: readonly ShownPoint[]): Cell => {
  const [whole, given] = [countsOf(all), parts.map(countsOf).reduce(plus, none)];
  return { numerator: whole.numerator - given.numerator, denominator: whole.denominator - given.denominator };
};

/** What is left of all patients in each month without all shown groups; only where somebody is. */
const differencesIn = (series: readonly ShownSeries[]): readonly Cell[] =>
  series
    .filter(({ patientGroup }) => patientGroup === null)
    .flatMap((all) => {
      const groups = series.filter((one) => one.team === all.team && one !== all && one.step === all.step);
      const parts = groups.flatMap(({ analysis }) => analysis.points.filter(isMeasured));
      return all.analysis.points.filter(isMeasured).map((point) =>
        leftOf(
          point,
          parts.filter(({ period }) => period === point.period),
        ),
      );
    })
    .filter(({ denominator }) => denominator > 0);

/** The counts of each phase added up, without what is left out of the calculation. */
function sumsOfPhases(points: readonly ShownPoint[]): readonly Cell[] {
  const last = Math.max(0, ...points.map(({ phase }) => phase));
  return Array.from({ length: last }, (_, index) =>
    points
      .filter((point) => point.phase === index + 1 && isMeasured(point) && !point.excluded)
      .map(countsOf)
      .reduce(plus, none),
  );
}

/** Every numerator with a denominator that a reading tells. */
function pooledIn(reading: unknown): readonly Cell[] {
  if (typeof reading !== 'object' || reading === null) return [];
  const own: Readonly<Record<string, unknown>> = { ...reading };
  const here =
    typeof own['numerator'] === 'number' && typeof own['denominator'] === 'number'
      ? [{ numerator: own['numerator'], denominator: own['denominator'] }]
      : [];
  return [...here, ...Object.values(own).flatMap(pooledIn)];
}

/** The column `share`, as numbers. */
function sharesIn(csv: string): readonly (number | null)[] {
  const [head, ...rows] = csv
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((row) => row !== '')
    .map((row) => row.split(';').map((one) => one.replaceAll('"', '')));
  const column = head?.indexOf('share') ?? -1;
  return rows.map((row) => (row[column] ? Number(row[column].replace(',', '.')) : null));
}

describe('one who knows the rule', () => {
  /** Every way in which `left` patients can be behind so many hidden groups, each with at least one. */
  const waysOf = (left: number, groups: number): readonly (readonly number[])[] =>
    groups === 1
      ? [[left]]
      : Array.from({ length: left - groups + 1 }, (_, index) => index + 1).flatMap((one) =>
          waysOf(left - one, groups - 1).map((others) => [one, ...others]),
        );

  /** Whether the rule, given these groups, hides just the first `hidden` of them. */
  function hidesThese(hidden: readonly number[], shown: readonly number[], others: number): boolean {
    const all = [...hidden, ...shown].reduce((sum, one) => sum + one, others);
    const groups = [...hidden, ...shown].map((patients, group) => ({ group, patients }));
    const small = groups.filter(({ patients }) => patients < minDenominator);
    const large = groups
      .filter(({ patients }) => patients >= minDenominator)
      .toSorted((one, other) => one.patients - other.patients);
    const count = countToProtect({ all, shown: large, hidden: small.length, minDenominator });
    const gone = new Set([...small, ...large.slice(0, count)].map(({ group }) => group));
    return gone.size === hidden.length && hidden.every((_, group) => gone.has(group));
  }

  const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 });

  it('cannot tell how many patients a hidden group has, also where everybody is in one of the groups', () => {
    fc.assert(
      fc.property(sizes, (groups) => {
        const all = groups.reduce((sum, one) => sum + one, 0);
        fc.pre(all >= minDenominator);
        const sorted = groups.toSorted((one, other) => one - other);
        const count = sorted.findIndex((_, hidden) => hidesThese(sorted.slice(0, hidden), sorted.slice(hidden), 0));
        const hidden = sorted.slice(0, count < 0 ? sorted.length : count);
        const shown = sorted.slice(hidden.length);
        if (hidden.length === 0 || sorted.length === 1) return;
        const left = hidden.reduce((sum, one) => sum + one, 0);
        const ways = waysOf(left, hidden.length).filter((way) => hidesThese(way, shown, 0));
        const values = hidden.map((_, group) => new Set(ways.map((way) => way[group])).size);
        expect(Math.min(...values)).toBeGreaterThan(1);
      }),
      { numRuns: 400, seed: 8 },
    );
  });

  it('cannot tell it of a single hidden group among others either', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 30 }), (small, others) => {
        fc.pre(small + others >= minDenominator);
        const left = small + others;
        const ways = Array.from({ length: left - 1 }, (_, index) => index + 1).filter((one) =>
          hidesThese([one], [], left - one),
        );
        expect(new Set(ways).size).toBeGreaterThan(1);
      }),
      { numRuns: 100, seed: 9 },
    );
  });
});
