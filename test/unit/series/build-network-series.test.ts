import { describe, expect, it } from 'vitest';
import type { IndicatorId, TeamId } from '../../../src/domain/ids.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import type { Measurement } from '../../../src/domain/measurement.ts';
import { shiftPeriod } from '../../../src/domain/period-arithmetic.ts';
import type { Team } from '../../../src/domain/team.ts';
import { loadMessages } from '../../../src/language/load-messages.ts';
import { falseAlarmsOf } from '../../../src/planning/false-alarms.ts';
import type { Project } from '../../../src/project/project.ts';
import { readAnalysis } from '../../../src/reading/read-analysis.ts';
import { expectFalseAlarms } from '../../../src/report/expect-false-alarms.ts';
import { buildNetworkSeries } from '../../../src/series/build-network-series.ts';
import { findShortParts } from '../../../src/series/find-short-parts.ts';
import { sealAnalysis } from '../../../src/series/seal-analysis.ts';
import type { NetworkSeries } from '../../../src/series/series.ts';
import { toSeriesInput } from '../../../src/series/to-series-input.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeProject } from '../../factories/make-project.ts';
import { makeProject as makeTeams } from '../input/make-project.ts';

const indicator = 'sykepleier-3-dager' as IndicatorId;
const messages = await loadMessages('nb');

type Counts = readonly [numerator: number, denominator: number] | null;

/** A row for each month from January 2022 on; null is a month without a row. */
const rowsOf = (team: string, months: readonly Counts[], given: Partial<Measurement> = {}): readonly Measurement[] =>
  months.flatMap((counts, index) =>
    counts === null
      ? []
      : [
          {
            team: team as TeamId,
            indicator,
            patientGroup: null,
            period: shiftPeriod({ kind: 'month', key: '2022-01' }, index),
            numerator: counts[0],
            denominator: counts[1],
            value: null,
            phase: null,
            exclude: null,
            place: { file: `${team}.csv`, row: index + 2, line: index + 2, column: null, cell: null },
            ...given,
          },
        ],
  );

const months = (length: number, counts: Counts): readonly Counts[] => Array.from({ length }, () => counts);

const projectWith = (given: Partial<Indicator>, settings: object = {}): Project =>
  makeProject({
    catalogue: { ...makeProject().catalogue, indicators: [makeIndicator(given)] },
    series: [
      {
        team: null,
        indicator: null,
        settings: {
          chart: null,
          rules: null,
          step: null,
          baseline: null,
          phases: null,
          exclude: null,
          targets: null,
          ...settings,
        },
      },
    ],
  });

function buildOne(rows: readonly Measurement[], project = makeProject()): NetworkSeries {
  const [series] = buildNetworkSeries(rows, project).series;
  if (!series) throw new Error('no series');
  return series;
}

const countsOf = ({ points }: NetworkSeries) =>
  points.map(({ period, numerator, denominator }) => [period.key, numerator, denominator]);

const analyze = (series: NetworkSeries) => {
  const { input, options } = toSeriesInput(series);
  return sealAnalysis(series, analyzeSeries(input, options));
};

const three = [
  ...rowsOf('fjelldal', months(3, [4, 10])),
  ...rowsOf('havsund', months(3, [8, 10])),
  ...rowsOf('skogvang', months(3, [30, 80])),
];

describe('the series of a network', () => {
  it('is never of what one unit of a team has delivered, also where everybody leaves the period out', () => {
    const [pattern] = makeTeams().teams as [Team];
    const units = [
      { name: 'Kommunen', aliases: [] },
      { name: 'Sykehuset', aliases: [] },
    ];
    const teams = [{ ...pattern, id: 'a' as TeamId, units }];
    const late = { exclude: 'ferie' };
    const rows = [
      ...rowsOf(
        'a',
        [
          [4, 10],
          [4, 10],
        ],
        { unit: 'Kommunen' },
      ),
      ...rowsOf(
        'a',
        [
          [4, 10],
          [4, 10],
        ],
        { unit: 'Sykehuset' },
      ),
      ...rowsOf('a', [null, null, [7, 11]], { unit: 'Kommunen' }),
      ...['b', 'c', 'd'].flatMap((team) => [
        ...rowsOf(team, months(2, [5, 10])),
        ...rowsOf(team, [null, null, [5, 10]], late),
      ]),
    ];
    const { points } = buildOne(rows, makeProject({ teams }));
    expect(points.map(({ numerator, denominator }) => `${numerator}/${denominator}`)).toEqual([
      '23/50',
      '23/50',
      '15/30',
    ]);
  });

  it('adds up numerators and denominators, and never averages shares', () => {
    const series = buildOne(three);
    expect(countsOf(series)).toEqual([
      ['2022-01', 42, 100],
      ['2022-02', 42, 100],
      ['2022-03', 42, 100],
    ]);
    expect(series.team).toBeNull();
    expect(series.panel).toEqual({
      stretches: [{ from: { kind: 'month', key: '2022-01' }, teams: 3 }],
      patients: 300,
      incomplete: [],
      leftOut: 0,
    });
  });

  it('weighs means by the patients behind them, and leaves out a team of which nobody knows how many', () => {
    const ofValue = (team: string, value: number, denominator: number | null) =>
      rowsOf(team, months(2, [0, 1]), { numerator: null, denominator, value });
    const rows = [
      ...ofValue('fjelldal', 10, 10),
      ...ofValue('havsund', 20, 10),
      ...ofValue('skogvang', 40, 20),
      ...ofValue('vassbygd', 900, null),
    ];
    const series = buildOne(rows, projectWith({ measure: 'value' }));
    expect(series.points.map(({ value, values }) => [value, values])).toEqual([
      [27.5, [27.5]],
      [27.5, [27.5]],
    ]);
    expect(series.panel.leftOut).toBe(1);
  });

  it('adds up teams of different steps in the longest of them, without quarters that a team begins within', () => {
    const rows = [
      ...rowsOf('fjelldal', months(9, [4, 10])),
      ...rowsOf('havsund', [null, ...months(8, [8, 10])]),
      ...rowsOf('nordvik', months(9, [5, 10])),
      ...rowsOf('skogvang', [[30, 80]], { period: { kind: 'quarter', key: '2022-Q1' } }),
      ...rowsOf('skogvang', [[30, 80]], { period: { kind: 'quarter', key: '2022-Q2' } }),
    ];
    expect(countsOf(buildOne(rows))).toEqual([
      ['2022-Q1', 57, 140],
      ['2022-Q2', 81, 170],
      ['2022-Q3', 51, 90],
    ]);
  });

  it('adds up fortnights that begin in different weeks by months, and the same fortnights as they are', () => {
    const fortnights = (team: string, key: string) =>
      rowsOf(team, months(1, [4, 10]), { period: { kind: 'fortnight', key } });
    const same = ['fjelldal', 'havsund', 'skogvang'].flatMap((team) => fortnights(team, '2022-W05/W06'));
    expect(buildOne(same).step).toBe('fortnight');
    const different = [
      ...['2022-W03/W04', '2022-W05/W06', '2022-W07/W08', '2022-W09/W10', '2022-W11/W12'].flatMap((key) => [
        ...fortnights('fjelldal', key),
        ...fortnights('havsund', key),
      ]),
      ...['2022-W04/W05', '2022-W06/W07', '2022-W08/W09', '2022-W10/W11'].flatMap((key) => fortnights('skogvang', key)),
    ];
    expect(buildOne(different).step).toBe('month');
  });

  it('is a run chart, or p′ where the project asks for it, and never p', () => {
    expect(buildOne(three).chart).toBe('run');
    expect(buildOne(three, projectWith({}, { chart: 'p-prime' })).chart).toBe('p-prime');
    expect(buildOne(three, projectWith({}, { chart: 'p' })).chart).toBe('run');
  });

  it('takes goals, baseline and phases that are said of all teams, and none of a single team', () => {
    const target = { from: null, value: 0.9, by: null };
    const through = { kind: 'month', key: '2022-02' } as const;
    const phase = { period: through, label: 'Ny rutine' };
    const settings = { targets: [target], baseline: { through }, phases: [phase] };
    const series = buildOne(three, projectWith({}, settings));
    expect(series.targets).toEqual([target]);
    expect(series.baseline).toEqual({ through });
    expect(series.phases).toEqual([phase]);
    const ofOne = projectWith({}, settings);
    const [rule] = ofOne.series;
    const byTeam = rule ? [{ ...rule, team: 'fjelldal' as TeamId }] : [];
    expect(buildOne(three, { ...ofOne, series: byTeam })).toMatchObject({ targets: [], baseline: null, phases: [] });
    const tooLate = { kind: 'month', key: '2030-01' } as const;
    const outside = { baseline: { through: tooLate }, phases: [{ ...phase, period: tooLate }] };
    expect(buildOne(three, projectWith({}, outside))).toMatchObject({ baseline: null, phases: [] });
  });

  it('draws a period that all leave out as left out, with the words of gpf.yaml', () => {
    const exclude = [{ period: { kind: 'month', key: '2022-02' } as const, label: 'Pandemi' }];
    const { points, panel } = buildOne(three, projectWith({}, { exclude }));
    expect(points.map(({ excluded }) => excluded)).toEqual([null, 'Pandemi', null]);
    expect(panel.incomplete).toEqual([]);
  });

  it('does not count what one team alone leaves out', () => {
    const rows = [...three, ...rowsOf('vassbygd', months(3, [5, 10]), { exclude: 'ferie' })];
    expect(countsOf(buildOne(rows)).map(([, , denominator]) => denominator)).toEqual([100, 100, 100]);
  });
});

describe('a panel of teams', () => {
  it('begins a phase where a team joins and where one leaves, told by numbers and not by names', () => {
    const rows = [
      ...rowsOf('fjelldal', months(12, [4, 10])),
      ...rowsOf('havsund', months(12, [8, 10])),
      ...rowsOf('skogvang', months(12, [5, 10])),
      ...rowsOf('storelv', months(6, [5, 10])),
      ...rowsOf('vassbygd', [null, null, null, ...months(9, [5, 10])]),
    ];
    const series = buildOne(rows);
    expect(series.panel.stretches.map(({ from, teams }) => [from.key, teams])).toEqual([
      ['2022-01', 4],
      ['2022-04', 5],
      ['2022-07', 4],
    ]);
    expect(series.phases).toEqual([
      { period: { kind: 'month', key: '2022-04' }, label: null, teams: { before: 4, after: 5 } },
      { period: { kind: 'month', key: '2022-07' }, label: null, teams: { before: 5, after: 4 } },
    ]);
    expect(JSON.stringify(series)).not.toMatch(/storelv|vassbygd/);
    expect(findShortParts(series, analyze(series))).toEqual([]);
    expect(readAnalysis(series, analyze(series), messages).notes).toEqual([
      'Tallene fra 4 team er lagt sammen (nevner i alt: 510).',
      'Andre team er med fra juli 2022 (fra 5 til 4 team). Tiden før sammenlignes ikke med tiden etter.',
    ]);
  });

  it('keeps the words of a phase of gpf.yaml that begins where a team joins', () => {
    const rows = [...three, ...rowsOf('vassbygd', [null, ...months(2, [5, 10])])];
    const period = { kind: 'month', key: '2022-02' } as const;
    const { phases } = buildOne(rows, projectWith({}, { phases: [{ period, label: 'Ny rutine' }] }));
    expect(phases).toEqual([{ period, label: 'Ny rutine', teams: { before: 3, after: 4 } }]);
  });

  it('holds a team to be late until it lacks three periods, and a hole changes nothing', () => {
    const others = ['fjelldal', 'havsund', 'skogvang'].flatMap((team) => rowsOf(team, months(9, [10, 20])));
    const late = rowsOf('vassbygd', months(7, [1, 10]));
    expect(buildOne([...others, ...late]).panel.stretches).toHaveLength(1);
    const left = rowsOf('vassbygd', months(6, [1, 10]));
    expect(buildOne([...others, ...left]).panel.stretches.map(({ teams }) => teams)).toEqual([4, 3]);
    const withHole = rowsOf('vassbygd', [[1, 10], null, null, null, null, ...months(4, [1, 10] as const)]);
    expect(buildOne([...others, ...withHole]).panel.stretches).toHaveLength(1);
  });

  it('leaves out periods with less than 80 % of the usual number of patients, and says which', () => {
    const rows = [
      ...['fjelldal', 'havsund', 'skogvang'].flatMap((team) => rowsOf(team, months(6, [5, 10]))),
      ...rowsOf('vassbygd', [...months(3, [5, 10] as const), null, [5, 10], [5, 10]]),
    ];
    const { panel, points } = buildOne(rows);
    expect(panel.incomplete).toEqual(['2022-04']);
    expect(points.map(({ excluded }) => excluded)).toEqual([null, null, null, '', null, null]);
  });

  it('has no point where fewer than three teams have measured', () => {
    const rows = [
      ...rowsOf('fjelldal', months(5, [5, 10])),
      ...rowsOf('havsund', months(4, [5, 10])),
      ...rowsOf('skogvang', [[5, 10], null, [5, 10]]),
    ];
    expect(countsOf(buildOne(rows))).toEqual([
      ['2022-01', 15, 30],
      ['2022-02', null, null],
      ['2022-03', 15, 30],
    ]);
  });

  it('compares nothing across a phase in which other teams are added up, and speaks of the newest alone', () => {
    const late = [...months(14, null), ...months(14, [60, 60])];
    const rows = [
      ...['fjelldal', 'havsund', 'skogvang'].flatMap((team) =>
        rowsOf(team, [
          ...Array.from({ length: 14 }, (_, index): Counts => [2 + (index % 3), 20]),
          ...Array.from({ length: 14 }, (_, index): Counts => [14 + ((index * 7) % 5), 20]),
        ]),
      ),
      ...rowsOf('vassbygd', late),
    ];
    const series = buildOne(rows);
    const { input, options } = toSeriesInput(series);
    expect(analyzeSeries(input, options).phases[1]?.versusPrevious?.signal).toBe(true);
    const analysis = analyze(series);
    expect(analysis.phases.map(({ versusPrevious }) => versusPrevious)).toEqual([null, null]);
    const { statement } = readAnalysis(series, analysis, messages);
    expect(statement).toMatchObject({ kind: 'no-sure-change', scope: { kind: 'since' } });
  });

  it('is silent about a newest phase that is short', () => {
    const rows = [
      ...['fjelldal', 'havsund', 'skogvang'].flatMap((team) => rowsOf(team, months(16, [5, 10]))),
      ...rowsOf('vassbygd', [...months(13, null), ...months(3, [5, 10])]),
    ];
    const series = buildOne(rows);
    expect(readAnalysis(series, analyze(series), messages).statement).toMatchObject({
      kind: 'in-progress',
      measured: 3,
    });
  });

  it('has charts whose false alarms can be counted with those of teams', () => {
    const rows = ['fjelldal', 'havsund', 'skogvang'].flatMap((team) =>
      rowsOf(
        team,
        Array.from({ length: 24 }, (_, index): Counts => [5 + ((index * 7) % 5), 20]),
      ),
    );
    for (const chart of ['run', 'p-prime', 'i-prime'] as const) {
      const { input, options } = toSeriesInput(buildOne(rows, projectWith({}, { chart })));
      const alarms = falseAlarmsOf(input, options);
      expect(alarms.method).toBe(chart === 'run' ? 'exact' : 'simulated');
      expect(expectFalseAlarms(Array.from({ length: 6 }, () => alarms))?.charts).toBe(6);
    }
  });
});

describe('hidden numbers in a sum', () => {
  const large = ['fjelldal', 'havsund', 'skogvang'].flatMap((team) => rowsOf(team, months(2, [5, 10])));

  it('are left out where fewer than three teams have some, for they could be subtracted', () => {
    const rows = [...large, ...rowsOf('storelv', months(2, [1, 4])), ...rowsOf('vassbygd', months(2, [1, 3]))];
    const series = buildOne(rows);
    expect(countsOf(series).map(([, , denominator]) => denominator)).toEqual([30, 30]);
    expect([series.panel.stretches[0]?.teams, series.panel.leftOut]).toEqual([3, 2]);
  });

  it('are added where three teams have some that tell nothing of each other', () => {
    const small = ['nordvik', 'storelv', 'vassbygd'].flatMap((team) => rowsOf(team, months(2, [1, 3])));
    expect(countsOf(buildOne([...large, ...small])).map(([, , denominator]) => denominator)).toEqual([39, 39]);
  });

  it('are left out where they are as many as they can be, for then each is known', () => {
    const small = ['nordvik', 'storelv', 'vassbygd'].flatMap((team) => rowsOf(team, months(2, [1, 4])));
    expect(countsOf(buildOne([...large, ...small])).map(([, , denominator]) => denominator)).toEqual([30, 30]);
  });
});

describe('a sensitive indicator of a network', () => {
  const sensitive = projectWith({ sensitive: true });
  const small = (team: string) =>
    rowsOf(
      team,
      Array.from({ length: 24 }, (_, index): Counts => [1 + (index % 2), 10]),
    );

  it('is shown by month where the teams are shown in longer steps alone', () => {
    const rows = ['fjelldal', 'havsund', 'nordvik', 'skogvang', 'storelv'].flatMap(small);
    const series = buildOne(rows, sensitive);
    expect(series.step).toBe('month');
    expect(countsOf(series)[0]).toEqual(['2022-01', 5, 50]);
    expect(series.panel.leftOut).toBe(0);
  });

  const rare = (team: string) => rowsOf(team, [[1, 40], ...months(23, [0, 40])]);

  it('leaves out a team that alone is not shown, since it could be subtracted', () => {
    const large = ['fjelldal', 'havsund', 'skogvang'].flatMap((team) => rowsOf(team, months(24, [5, 20])));
    const series = buildOne([...large, ...rare('vassbygd')], sensitive);
    expect([series.step, series.panel.leftOut]).toEqual(['month', 1]);
  });

  it('is hidden whole where no step makes it safe', () => {
    const none = ['havsund', 'skogvang'].flatMap((team) => rowsOf(team, months(24, [0, 40])));
    const { points, privacy, panel } = buildOne([...rare('fjelldal'), ...none], sensitive);
    expect(points).toEqual([]);
    expect(privacy.hiddenByOutcome).toBe(true);
    expect(panel).toEqual({ stretches: [], patients: null, incomplete: [], leftOut: 3 });
  });
});

describe('an indicator of too few teams', () => {
  it('has no series of the network, and is told', () => {
    const rows = [...rowsOf('fjelldal', months(3, [4, 10])), ...rowsOf('havsund', months(3, [8, 10]))];
    const other = rowsOf('skogvang', months(3, [4, 10]), { indicator: 'annet' as IndicatorId });
    const catalogue = {
      ...makeProject().catalogue,
      indicators: [makeIndicator(), makeIndicator({ id: 'annet' as IndicatorId })],
    };
    const { series, findings } = buildNetworkSeries([...rows, ...other], makeProject({ catalogue }));
    expect(series).toEqual([]);
    expect(findings.map(({ code, found, args, team }) => ({ code, found, args, team }))).toEqual([
      { code: 'too-few-teams', found: indicator, args: { teams: 2, least: 3 }, team: null },
      { code: 'too-few-teams', found: 'annet', args: { teams: 1, least: 3 }, team: null },
    ]);
  });

  it('is nothing to tell of where there are no three teams at all', () => {
    expect(buildNetworkSeries(three.slice(0, 6), makeProject())).toEqual({ series: [], findings: [] });
  });

  it('is not asked for, where others are', () => {
    expect(buildNetworkSeries(three, makeProject(), { indicators: [] })).toEqual({ series: [], findings: [] });
    expect(buildNetworkSeries(three, makeProject(), { indicators: [indicator] }).series).toHaveLength(1);
  });
});
