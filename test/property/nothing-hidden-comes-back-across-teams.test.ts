import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorId, TeamId } from '../../src/domain/ids.ts';
import type { Measurement } from '../../src/domain/measurement.ts';
import { type PatientGroup, patientGroups } from '../../src/domain/patient-group.ts';
import { type MeasuringStep, type Period, type Step, steps } from '../../src/domain/period.ts';
import { shiftPeriod } from '../../src/domain/period-arithmetic.ts';
import type { Project } from '../../src/project/project.ts';
import { buildNetworkSeries } from '../../src/series/build-network-series.ts';
import { buildSeries } from '../../src/series/build-series.ts';
import type { PanelPeriod } from '../../src/series/place-panel.ts';
import { coarserPeriod } from '../../src/series/pool-points.ts';
import { poolTeams } from '../../src/series/pool-teams.ts';
import type { NetworkSeries, Series, SeriesPoint } from '../../src/series/series.ts';
import { collectTeamPoints } from '../../src/series/team-points.ts';
import { makeIndicator } from '../factories/make-indicator.ts';
import { makeProject } from '../factories/make-project.ts';
import { makeSolver, sumOf } from './solve-exactly.ts';

const minDenominator = 5;
/** Within a quarter, a tertial and a year, so that their first is never whole. */
const first: Period = { kind: 'month', key: '2021-11' };
const indicatorId = 'sykepleier-3-dager' as IndicatorId;

/** What a team really did in a month, for one group or for those in no group. */
interface Cell {
  readonly numerator: number;
  readonly denominator: number;
}

interface TeamOfWorld {
  readonly team: TeamId;
  /** Null stands for those who are in no group; nobody writes a row for them. */
  readonly groups: readonly (PatientGroup | null)[];
  /** The step that gpf.yaml declares for the team. */
  readonly step: MeasuringStep | null;
  /** How many months later than the first team it begins. */
  readonly from: number;
  readonly months: readonly {
    readonly cells: readonly Cell[];
    readonly hasTotal: boolean;
    readonly isExcluded: boolean;
  }[];
}

interface World {
  readonly sensitive: boolean;
  readonly teams: readonly TeamOfWorld[];
}

/** In small places most sums are hidden, in large ones most are shown. */
const sizes = [
  { patients: 2, share: 0.3 },
  { patients: 4, share: 0.6 },
  { patients: 6, share: 0.3 },
  { patients: 20, share: 0.5 },
] as const;

const mostly = fc.integer({ min: 0, max: 11 }).map((number) => number > 0);

function cellOf({ patients, share }: (typeof sizes)[number], { isRegular }: Plan): fc.Arbitrary<Cell> {
  return fc
    .tuple(
      fc.integer({ min: isRegular ? Math.ceil(patients / 2) : 0, max: 2 * patients }),
      fc.double({ min: isRegular ? 0.4 : 0, max: isRegular ? 1.6 : 2, noNaN: true }),
    )
    .map(([denominator, more]) => ({ denominator, numerator: Math.round(denominator * Math.min(1, more * share)) }));
}

/** What the teams of a world have in common, more or less. */
interface Plan {
  /** Whether every team measures every month, as in a network that has found its form. */
  readonly isRegular: boolean;
  readonly length: number;
  readonly steps: readonly (MeasuringStep | null)[];
}

function teamOf(name: string, plan: Plan): fc.Arbitrary<TeamOfWorld> {
  return fc
    .record({
      groups: fc.oneof(
        { weight: 3, arbitrary: fc.constant([null]) },
        { weight: 1, arbitrary: fc.subarray([...patientGroups], { minLength: 1, maxLength: 2 }) },
      ),
      others: fc.boolean(),
      size: fc.constantFrom(...sizes),
      step: fc.constantFrom(...plan.steps),
      from: plan.isRegular ? fc.constant(0) : fc.constantFrom(0, 0, 0, 0, 1, 4),
      length: fc.constantFrom(0, ...(plan.isRegular ? [] : [0, 0, 0, 1, 4])).map((less) => plan.length - less),
    })
    .chain(({ groups, others, size, step, from, length }) => {
      const isGrouped = groups[0] !== null;
      const all: readonly (PatientGroup | null)[] = others && isGrouped ? [...groups, null] : groups;
      const month = fc.record({
        cells: fc.array(cellOf(size, plan), { minLength: all.length, maxLength: all.length }),
        hasTotal: plan.isRegular ? fc.constant(true) : mostly,
        isExcluded: plan.isRegular ? fc.constant(false) : mostly.map((is) => !is),
      });
      return fc
        .array(month, { minLength: length, maxLength: length })
        .map((months) => ({ team: name as TeamId, groups: all, step, from, months }));
    });
}

const names = ['bjørkli', 'fjelldal', 'havsund', 'nordvik', 'skogvang', 'storelv', 'vassbygd'];

const choicesOfSteps: readonly Plan['steps'][] = [
  [null],
  [null],
  [null, 'quarter'],
  [null, 'tertial'],
  [null, 'quarter', 'tertial'],
];

const world: fc.Arbitrary<World> = fc
  .record({
    isRegular: fc.boolean(),
    sensitive: fc.boolean(),
    count: fc.constantFrom(3, 4, 5, 6, 7, 7),
    length: fc.integer({ min: 6, max: 20 }),
    steps: fc.constantFrom<Plan['steps']>(...choicesOfSteps),
  })
  .chain(({ sensitive, count, ...plan }) =>
    fc.tuple(...names.slice(0, count).map((name) => teamOf(name, plan))).map((teams) => ({ sensitive, teams })),
  );

const periodOfMonth = ({ from }: TeamOfWorld, month: number): Period => shiftPeriod(first, from + month);

const totalOf = (cells: readonly Cell[], key: keyof Cell): number => cells.reduce((sum, one) => sum + one[key], 0);

function rowsOf({ teams }: World): readonly Measurement[] {
  return teams.flatMap((one) =>
    one.months.flatMap(({ cells, hasTotal, isExcluded }, month) => {
      const place = { file: `${one.team}.csv`, row: month + 2, line: month + 2, column: null, cell: null };
      const exclude = isExcluded ? 'ferie' : null;
      const period = periodOfMonth(one, month);
      const same = { team: one.team, indicator: indicatorId, period, value: null, phase: null, exclude, place };
      const total = { numerator: totalOf(cells, 'numerator'), denominator: totalOf(cells, 'denominator') };
      return [
        ...(hasTotal ? [{ ...same, patientGroup: null, ...total }] : []),
        ...one.groups.flatMap((patientGroup, at) => {
          const numbers = cells[at];
          return patientGroup === null || !numbers ? [] : [{ ...same, patientGroup, ...numbers }];
        }),
      ];
    }),
  );
}

function projectOf({ sensitive, teams }: World): Project {
  const nothing = { chart: null, rules: null, baseline: null, phases: null, exclude: null, targets: null };
  return makeProject({
    privacy: { minDenominator },
    series: teams.map(({ team, step }) => ({ team, indicator: null, settings: { ...nothing, step } })),
    catalogue: { ...makeProject().catalogue, indicators: [makeIndicator({ sensitive })] },
  });
}

/** Everything that others are shown: each team's series, and the one of all together. */
function publish(given: World): { readonly ofTeams: readonly Series[]; readonly network: NetworkSeries | null } {
  const project = projectOf(given);
  const [network] = buildNetworkSeries(rowsOf(given), project).series;
  return { ofTeams: buildSeries(rowsOf(given), project).series, network: network ?? null };
}

const nameOf = (team: string, group: number, month: number): string => `${team} ${group} ${month}`;

/** The months of a team that a period of a step holds: those left out count only where nothing else is there. */
function monthsIn(one: TeamOfWorld, { key }: Period, step: Step, isExcluded: boolean): readonly number[] {
  return one.months.flatMap((month, index) => {
    const is = coarserPeriod(periodOfMonth(one, index), step, first).key === key;
    return is && month.isExcluded === isExcluded ? [index] : [];
  });
}

/** All patients of some months, as the unknown numbers that they are the sum of. That nobody was there is known. */
const totalsOf = ({ team, months }: TeamOfWorld, wanted: readonly number[]): readonly string[] =>
  wanted.flatMap((month) =>
    months[month]?.hasTotal
      ? months[month].cells.flatMap(({ denominator }, at) => (denominator > 0 ? [nameOf(team, at, month)] : []))
      : [],
  );

const measured = ({ points }: Series): readonly SeriesPoint[] => points.filter(({ state }) => state === 'measured');

/** The unknown numbers behind each shown point of a team. */
function shownOf(one: TeamOfWorld, ofTeams: readonly Series[]): readonly (readonly string[])[] {
  return ofTeams
    .filter(({ team }) => team === one.team)
    .flatMap((series) =>
      measured(series).map(({ period, excluded }) => {
        const months = monthsIn(one, period, series.step ?? 'month', excluded !== null);
        if (series.patientGroup === null) return totalsOf(one, months);
        const at = one.groups.indexOf(series.patientGroup);
        return months.flatMap((month) =>
          one.months[month]?.cells[at]?.denominator ? [nameOf(one.team, at, month)] : [],
        );
      }),
    );
}

type Numbers = ReadonlyMap<string, Cell>;

const numbersOf = ({ teams }: World): Numbers =>
  new Map(
    teams.flatMap(({ team, months }) =>
      months.flatMap(({ cells }, month) => cells.map((one, at) => [nameOf(team, at, month), one] as const)),
    ),
  );

function sumOfNames(wanted: readonly string[], numbers: Numbers): Cell {
  const cells = wanted.flatMap((name) => numbers.get(name) ?? []);
  return { numerator: totalOf(cells, 'numerator'), denominator: totalOf(cells, 'denominator') };
}

/** The unknown numbers behind each point of the network, as the panel accounts for them. */
function addedUp(given: World, network: NetworkSeries): readonly (readonly string[])[] {
  const numbers = numbersOf(given);
  const periods = panelOf(given);
  return measured(network).map((point) => {
    const parts = periods.find(({ period }) => period.key === point.period.key)?.parts ?? [];
    const added = parts.flatMap(({ team, cells, isExcluded }) => {
      const one = given.teams.find((each) => each.team === team.team);
      return one ? cells.flatMap(({ period }) => totalsOf(one, monthsIn(one, period, team.step, isExcluded))) : [];
    });
    const { numerator, denominator } = point;
    expect({ numerator, denominator }).toEqual(sumOfNames(added, numbers));
    return added;
  });
}

function panelOf(given: World): readonly PanelPeriod[] {
  const project = projectOf(given);
  const rows = rowsOf(given);
  const own = buildSeries(rows, project, { privacy: 'internal' });
  const teams = collectTeamPoints({ own, published: buildSeries(rows, project) }, indicatorId);
  const rule = { measure: 'share', takesSubgroups: false, sensitive: given.sensitive, minDenominator } as const;
  return poolTeams(teams, rule)?.periods ?? [];
}

const lengths = ['month', 'quarter', 'tertial', 'year'] as const;

/** All patients of a team in each stretch that somebody could ask for, and each group in each month. */
function askedOf(one: TeamOfWorld): readonly (readonly string[])[] {
  const everyMonth = one.months.map((_, month) => month);
  const stretches = lengths.flatMap((length) => {
    const keys = new Set(everyMonth.map((month) => coarserPeriod(periodOfMonth(one, month), length, first).key));
    return [...keys].flatMap((key) => {
      const included = monthsIn(one, { kind: length, key }, length, false);
      return [included, [...included, ...monthsIn(one, { kind: length, key }, length, true)]];
    });
  });
  const groups = everyMonth.flatMap((month) => one.groups.map((_, at) => [nameOf(one.team, at, month)]));
  return [...stretches.map((months) => totalsOf(one, months)), ...groups].filter(({ length }) => length > 0);
}

/** Sums of unknown numbers, by their names. */
type Sums = readonly (readonly string[])[];

const isTelling = ({ numerator, denominator }: Cell): boolean =>
  [numerator, denominator - numerator].some((count) => count === 1 || count === 2);

/** How many points of all its patients a team is shown with. */
const shownIn = ({ team }: TeamOfWorld, ofTeams: readonly Series[]): number =>
  ofTeams.filter((one) => one.team === team && one.patientGroup === null).flatMap(measured).length;

/** Whatever can be worked out of a team from `known` is shown of it already. */
function expectNothingNew(teams: readonly TeamOfWorld[], ofTeams: readonly Series[], known: Sums): void {
  const fromAll = makeSolver(known.map(sumOf));
  for (const one of teams) {
    const fromItself = makeSolver(shownOf(one, ofTeams).map(sumOf));
    for (const asked of askedOf(one)) {
      if (fromAll(sumOf(asked))) expect(fromItself(sumOf(asked)), asked.join(' + ')).toBe(true);
    }
  }
}

describe('from the sums of all teams beside what is shown of each', () => {
  it('nothing can be worked out of one team that is not shown of it already', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { ofTeams, network } = publish(given);
        if (network === null || network.points.length === 0) return;
        const known = [...given.teams.flatMap((one) => shownOf(one, ofTeams)), ...addedUp(given, network)];
        expectNothingNew(given.teams, ofTeams, known);
      }),
      { numRuns: 50, seed: 21 },
    );
  });

  it('nor by the team of which the least is shown, which knows all of its own', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { ofTeams, network } = publish(given);
        const [insider] = given.teams.toSorted((one, other) => shownIn(one, ofTeams) - shownIn(other, ofTeams));
        if (network === null || network.points.length === 0 || !insider) return;
        const cells = insider.months.flatMap((_, month) => insider.groups.map((_, at) => [month, at] as const));
        const own = cells.map(([month, at]) => [nameOf(insider.team, at, month)]);
        const shown = given.teams.flatMap((one) => shownOf(one, ofTeams));
        const others = given.teams.filter((other) => other !== insider);
        expectNothingNew(others, ofTeams, [...own, ...shown, ...addedUp(given, network)]);
      }),
      { numRuns: 50, seed: 22 },
    );
  });

  it('what is left of a sum, without all that is shown of the teams, is of nobody or of enough', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { ofTeams, network } = publish(given);
        if (network === null) return;
        const numbers = numbersOf(given);
        const shown = given.teams.flatMap((one) => shownOf(one, ofTeams)).toSorted((a, b) => b.length - a.length);
        for (const added of stretchesOf(network, addedUp(given, network))) {
          const left = sumOfNames(subtract(added, shown), numbers);
          if (left.denominator === 0) continue;
          expect(left.denominator).toBeGreaterThanOrEqual(minDenominator);
          expect(given.sensitive && isTelling(left)).toBe(false);
        }
      }),
      { numRuns: 60, seed: 23 },
    );
  });

  it('no point is of fewer than three teams, or of too few patients', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { network } = publish(given);
        if (network === null) return;
        const teamsIn = addedUp(given, network).map((added) => new Set(added.map((name) => name.split(' ')[0])).size);
        expect(Math.min(3, ...teamsIn)).toBe(3);
        for (const { numerator, denominator } of measured(network)) {
          expect(denominator).toBeGreaterThanOrEqual(minDenominator);
          expect(given.sensitive && isTelling({ numerator: numerator ?? 0, denominator: denominator ?? 0 })).toBe(
            false,
          );
        }
      }),
      { numRuns: 60, seed: 24 },
    );
  });

  it('all of this is tried on sums that hold hidden numbers, of both kinds of indicators', () => {
    const kinds = fc.sample(world, { numRuns: 60, seed: 21 }).flatMap(kindsOf);
    const counts = [...new Set(kinds)]
      .sort()
      .map((kind) => [kind, kinds.filter((one) => one === kind).length] as const);
    expect(counts.map(([kind]) => kind)).toEqual([
      'in a longer step',
      'in a shorter step than a team',
      'not shown',
      'ordinary, of hidden numbers',
      'sensitive, of hidden numbers',
    ]);
    expect(Math.min(...counts.map(([, count]) => count))).toBeGreaterThan(2);
  });
});

/** What the sums of a world are tried for. */
function kindsOf(given: World): readonly string[] {
  const { ofTeams, network } = publish(given);
  if (network === null) return [];
  const { pooledFrom, hiddenByOutcome } = network.privacy;
  const shown = new Set(given.teams.flatMap((one) => shownOf(one, ofTeams)).flat());
  const isOfHidden = addedUp(given, network).some((added) => added.some((name) => !shown.has(name)));
  const finest = Math.max(...ofTeams.map(({ step }) => steps.indexOf(step ?? 'week')));
  const isFiner = network.step !== null && steps.indexOf(network.step) < finest;
  const kind = given.sensitive ? 'sensitive' : 'ordinary';
  return [
    ...(isOfHidden ? [`${kind}, of hidden numbers`] : []),
    ...(isFiner && given.sensitive ? ['in a shorter step than a team'] : []),
    ...(pooledFrom === null ? [] : ['in a longer step']),
    ...(hiddenByOutcome ? ['not shown'] : []),
  ];
}

/** Each sum by itself, and those of each longer stretch together. */
function stretchesOf(network: NetworkSeries, added: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const periods = measured(network).map(({ period }) => period);
  const longer = lengths.flatMap((length) => {
    if (lengths.indexOf(length) <= lengths.indexOf(network.step as (typeof lengths)[number])) return [];
    const stretches = new Map<string, string[]>();
    periods.forEach((period, index) => {
      const { key } = coarserPeriod(period, length, first);
      stretches.set(key, [...(stretches.get(key) ?? []), ...(added[index] ?? [])]);
    });
    return [...stretches.values()];
  });
  return [...added, ...longer];
}

/** What is left when every shown sum that lies in it is taken away, the longest first. */
function subtract(added: readonly string[], shown: readonly (readonly string[])[]): readonly string[] {
  const left = new Set(added);
  for (const one of shown) if (one.every((name) => left.has(name))) for (const name of one) left.delete(name);
  return [...left];
}
