import { describe, expect, test } from 'vitest';
import type { Measurement } from '../../../src/domain/measurement.ts';
import type { MeasuringStep, Period } from '../../../src/domain/period.ts';
import type { Project, SeriesSettings } from '../../../src/project/project.ts';
import { noSettings } from '../../../src/project/read-series-rule.ts';
import { buildSeries } from '../../../src/series/build-series.ts';
import type { Series } from '../../../src/series/series.ts';
import { toSeriesInput } from '../../../src/series/to-series-input.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeMeasurements } from '../../factories/make-measurements.ts';
import { makeProject } from '../../factories/make-project.ts';

const month = (key: string): Period => ({ kind: 'month', key });

/** Rows of some months: `12 14 | 9 x8 -` are two rows of the first month and three of the second, `x` left out. */
function rowsOf(words: string, given: Partial<Measurement> = {}): readonly Measurement[] {
  return words.split(' | ').flatMap((ofMonth, index) =>
    ofMonth.split(' ').flatMap((word) => {
      const exclude = word.startsWith('x') ? 'strøm borte' : null;
      const period = month(`2022-0${index + 1}`);
      return makeMeasurements(word.replace('x', ''), period, { exclude, ...given });
    }),
  );
}

const minutes = { measure: 'value', unit: { nb: 'min', nn: 'min', en: 'min' } } as const;

function projectWith(settings: Partial<SeriesSettings>, differs: Partial<Project> = {}, sensitive = false): Project {
  return makeProject({
    catalogue: {
      effectGoals: [],
      hphSteps: [],
      municipalities: [],
      indicators: [makeIndicator({ ...minutes, sensitive })],
    },
    privacy: { minDenominator: 1 },
    series: [{ team: null, indicator: null, settings: { ...noSettings, chart: 'xbar', ...settings } }],
    ...differs,
  });
}

function buildOne(rows: readonly Measurement[], project: Project = projectWith({})): Series {
  const [series] = buildSeries(rows, project).series;
  if (!series) throw new Error('no series');
  return series;
}

const valuesOf = ({ points }: Series) => points.map(({ values }) => values);

describe('rows of one period on a chart that takes subgroups', () => {
  test('are one point with all their values, in the order of the rows', () => {
    const series = buildOne(rowsOf('12 14 10 | 9 8'));
    expect(valuesOf(series)).toEqual([
      [12, 14, 10],
      [9, 8],
    ]);
    expect(series.points.map(({ value }) => value)).toEqual([12, 8.5]);
  });

  test('are observations of one period in the analysis', () => {
    const { input, options } = toSeriesInput(buildOne(rowsOf('12 14 10 | 9 8')));
    expect(input.observations).toEqual([
      { period: '2022-01', value: 12 },
      { period: '2022-01', value: 14 },
      { period: '2022-01', value: 10 },
      { period: '2022-02', value: 9 },
      { period: '2022-02', value: 8 },
    ]);
    const { points } = analyzeSeries(input, options);
    expect(points.map(({ value, subgroupSize }) => [value, subgroupSize])).toEqual([
      [12, 3],
      [8.5, 2],
    ]);
  });

  test('need not stand together in the sheet', () => {
    const rows = rowsOf('12 14 | 9 8');
    expect(valuesOf(buildOne([1, 3, 0, 2].flatMap((index) => rows[index] ?? [])))).toEqual([
      [14, 12],
      [8, 9],
    ]);
  });

  test('may be known by running numbers', () => {
    const rows = rowsOf('12 14 | 9').map((row) => ({
      ...row,
      period: { kind: 'number', key: row.period.key === '2022-01' ? '1' : '3' } as const,
    }));
    const series = buildOne(rows, projectWith({}, { periods: 'numbered' }));
    expect(valuesOf(series)).toEqual([[12, 14], [], [9]]);
    expect(series.points.map(({ state }) => state)).toEqual(['measured', 'gap', 'measured']);
  });

  test('of which one was not measured count without it', () => {
    expect(valuesOf(buildOne(rowsOf('12 - 10 | - -')))).toEqual([[12, 10], []]);
    expect(buildOne(rowsOf('12 - | - -')).points.map(({ state }) => state)).toEqual(['measured', 'not-measured']);
  });

  test('leave out one row alone, and the point where all rows are left out', () => {
    const series = buildOne(rowsOf('12 x90 10 | x9 x8'));
    expect(valuesOf(series)).toEqual([
      [12, 10],
      [9, 8],
    ]);
    expect(series.points.map(({ excluded }) => excluded)).toEqual([null, 'strøm borte']);
    expect(toSeriesInput(series).options.exclude).toEqual(['2022-02']);
  });

  test('are left out together by gpf.yaml, which beats the sheet', () => {
    const exclude = [{ period: month('2022-02'), label: 'ferie' }];
    const { series, findings } = buildSeries(rowsOf('12 x90 10 | 9 8'), projectWith({ exclude }));
    expect(series[0] && valuesOf(series[0])).toEqual([
      [12, 90, 10],
      [9, 8],
    ]);
    expect(series[0]?.points.map(({ excluded }) => excluded)).toEqual([null, 'ferie']);
    expect(findings).toMatchObject([{ code: 'config-beats-sheet', args: { what: 'exclude' }, row: 2 }]);
  });

  test('begin a phase where any of them bears a new label', () => {
    const labels = ['før', null, null, 'etter', null];
    const rows = rowsOf('12 14 | 9 8 7').map((row, index) => ({ ...row, phase: labels[index] ?? null }));
    expect(buildOne(rows).phases).toMatchObject([{ period: month('2022-02'), label: 'etter' }]);
  });

  test('are merged with those of the other months where the step is longer', () => {
    const series = buildOne(rowsOf('12 14 | 9 8 | 7 | 5'), projectWith({ step: 'quarter' }));
    expect(valuesOf(series)).toEqual([[12, 14, 9, 8, 7], [5]]);
    expect(series.points.map(({ value }) => value)).toEqual([10, 5]);
  });

  test('are averaged into one value where the chart does not take subgroups and the step is longer', () => {
    const series = buildOne(rowsOf('12 | 9 | 6'), projectWith({ step: 'quarter', chart: 'i' }));
    expect(valuesOf(series)).toEqual([[9]]);
  });
});

describe('a subgroup that is too small', () => {
  const least = (minDenominator: number, step: MeasuringStep | null = null) =>
    projectWith({ step }, { privacy: { minDenominator } });
  const statesOf = (series: Series) => series.points.map(({ state }) => state);

  test('is hidden by its number of rows, since each may be one patient', () => {
    const series = buildOne(rowsOf('1 2 3 4 5 | 1 2 3 4'), least(5));
    expect(statesOf(series)).toEqual(['measured', 'hidden']);
    expect(series.points[1]).toMatchObject({ values: [], value: null, denominator: null });
    expect(series.privacy.hiddenPoints).toBe(1);
    expect(JSON.stringify(toSeriesInput(series).input.observations.at(-1))).toBe('{"period":"2022-02","value":null}');
  });

  test('is judged by its patients where the rows say how many they stand for', () => {
    expect(statesOf(buildOne(rowsOf('1 2', { denominator: 3 }), least(5)))).toEqual(['measured']);
    expect(statesOf(buildOne(rowsOf('1 2', { denominator: 2 }), least(5)))).toEqual(['hidden']);
  });

  test('is judged after the rows that are left out, which do not show in it', () => {
    expect(statesOf(buildOne(rowsOf('1 2 3 4 x5'), least(5)))).toEqual(['hidden']);
  });

  test('is no smaller than a value on another chart, of which nobody said how many patients it has', () => {
    expect(statesOf(buildOne(rowsOf('1 | 2'), { ...least(5), series: [] }))).toEqual(['measured', 'measured']);
  });

  test('is pooled to a longer step where the indicator is sensitive', () => {
    const project = projectWith({}, { privacy: { minDenominator: 5 } }, true);
    const series = buildOne(rowsOf('1 2 | 3 4 | 5 6 | 1 2 3 4 | 5 | 6'), project);
    expect(valuesOf(series)).toEqual([
      [1, 2, 3, 4, 5, 6],
      [1, 2, 3, 4, 5, 6],
    ]);
    expect(series.privacy.pooledFrom).toBe('month');
  });
});

describe('a chart of spread', () => {
  test('has no goal and no better way, whatever gpf.yaml and the indicator say', () => {
    const targets = [{ from: null, value: 10, by: null }];
    const spread = buildOne(rowsOf('12 14 | 9 8'), projectWith({ chart: 's', targets }));
    expect(spread.plots).toBe('spread');
    expect(spread.targets).toEqual([]);
    expect(toSeriesInput(spread).options).toMatchObject({ direction: 'neutral' });
    const level = buildOne(rowsOf('12 14 | 9 8'), projectWith({ chart: 'xbar', targets }));
    expect(level.targets).toHaveLength(1);
    expect(toSeriesInput(level).options).toMatchObject({ direction: 'up', target: 10 });
  });
});
