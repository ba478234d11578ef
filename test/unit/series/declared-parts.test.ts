import { describe, expect, test } from 'vitest';
import type { CellPlace } from '../../../src/domain/cell-place.ts';
import type { Measurement } from '../../../src/domain/measurement.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Project, SeriesSettings } from '../../../src/project/project.ts';
import { noSettings } from '../../../src/project/read-series-rule.ts';
import { buildSeries } from '../../../src/series/build-series.ts';
import { toSeriesInput } from '../../../src/series/to-series-input.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeMeasurements } from '../../factories/make-measurements.ts';
import { makeProject } from '../../factories/make-project.ts';

const month = (key: string): Period => ({ kind: 'month', key });
const quarter = (key: string): Period => ({ kind: 'quarter', key });
const day = (key: string): Period => ({ kind: 'day', key });
const lineOf = (line: number): CellPlace => ({ file: 'gpf.yaml', row: null, line, column: 'series[0]', cell: null });
const at = (period: Period, line = 7) => ({ period, label: null, place: lineOf(line) });

const withSettings = (settings: Partial<SeriesSettings>, differs: Partial<Project> = {}): Project =>
  makeProject({ series: [{ team: null, indicator: null, settings: { ...noSettings, ...settings } }], ...differs });

function build(rows: readonly Measurement[], settings: Partial<SeriesSettings>, differs: Partial<Project> = {}) {
  const { series, findings } = buildSeries(rows, withSettings(settings, differs));
  const [first] = series;
  if (!first) throw new Error('no series');
  // What is built can always be analyzed: no phase, exclusion or baseline is left that the series does not have.
  const { input, options } = toSeriesInput(first);
  const analysis = analyzeSeries(input, options);
  const told = findings.map(({ code, file, line, args }) => ({ code, file, line, ...args }));
  return { series: first, told, analysis, starts: first.phases.map(({ period }) => period.key) };
}

const year = makeMeasurements('5/10 6/10 7/10 6/10 5/10 8/10 7/10 6/10 9/10');
const events = {
  catalogue: {
    effectGoals: [],
    hphSteps: [],
    municipalities: [],
    indicators: [makeIndicator({ measure: 'days-between', chart: 't' })],
  },
};

/** Three events, two of them on one day: then all are known by their number. */
const threeEvents = makeMeasurements('5 77 9').map((row, index) => ({
  ...row,
  period: day(index === 2 ? '2022-02-03' : '2022-01-10'),
}));

describe('a phase', () => {
  test('that begins outside the series is told at its line of gpf.yaml', () => {
    const { told, starts } = build(year, { phases: [at(month('2030-01'), 9)] });
    expect(told).toEqual([{ code: 'phase-begins-at-no-point', file: 'gpf.yaml', line: 9, period: '2030-01' }]);
    expect(starts).toEqual([]);
  });

  test('without a known line is told of the file of the measurements', () => {
    const { told } = build(year, { phases: [{ period: month('2030-01'), label: null }] });
    expect(told).toMatchObject([{ file: 'data/fjelldal.csv', line: null }]);
  });

  test('begins with a longer period at the first point of it, and with a shorter one at the point around it', () => {
    expect(build(year, { phases: [at(quarter('2022-Q2'))] }).starts).toEqual(['2022-04']);
    expect(build(year, { phases: [at(day('2022-04-20'))] }).starts).toEqual(['2022-04']);
  });

  test('may begin at a gap, but not before a series that begins with one', () => {
    const rows = makeMeasurements('_ 5/10 _ 7/10 8/10');
    expect(build(rows, { phases: [at(month('2022-03'))] }).starts).toEqual(['2022-03']);
    expect(build(rows, { phases: [at(month('2022-01'))] }).told).toMatchObject([{ code: 'phase-begins-at-no-point' }]);
  });

  test('is one phase where a longer step brings two to the same point, and the later gives it its name', () => {
    const phases = [
      { ...at(month('2022-05')), label: 'b' },
      { ...at(month('2022-04')), label: 'a' },
    ];
    const { series, analysis } = build(year, { step: 'quarter', phases });
    expect(series.phases).toMatchObject([{ period: quarter('2022-Q2'), label: 'b' }]);
    expect(analysis.phases).toHaveLength(2);
  });

  test('of the sheet is found in a pooled series', () => {
    const rows = year.map((row, index) => ({ ...row, phase: index < 4 ? 'før' : 'etter' }));
    expect(build(rows, { step: 'quarter' }).starts).toEqual(['2022-Q2']);
  });

  test('is found by its day among events that are known by their number', () => {
    const { starts, told } = build(threeEvents, { phases: [at(day('2022-02-03'))] }, events);
    expect([starts, told]).toEqual([['3'], []]);
    const labeled = threeEvents.map((row, index) => ({ ...row, phase: index < 2 ? 'før' : 'etter' }));
    expect(build(labeled, {}, events)).toMatchObject({ starts: ['3'], told: [] });
  });

  test('of gpf.yaml beats those of the sheet, told at the first row with a label', () => {
    const rows = year.map((row, index) => ({ ...row, phase: index < 2 ? null : 'etter' }));
    const { told, starts } = build(rows, { phases: [at(month('2022-06'))] });
    expect(told).toEqual([{ code: 'config-beats-sheet', file: 'data/fjelldal.csv', line: 4, what: 'phase' }]);
    expect(starts).toEqual(['2022-06']);
  });
});

describe('an exclusion', () => {
  const excluded = ({ series }: ReturnType<typeof build>) =>
    series.points.filter((point) => point.excluded !== null).map(({ period }) => period.key);
  const countsOf = ({ series }: ReturnType<typeof build>) =>
    series.points.map(({ numerator, denominator }) => `${numerator}/${denominator}`);

  test('of what is not there is told at its line of gpf.yaml', () => {
    expect(build(year, { exclude: [at(month('2030-01'), 8)] }).told).toEqual([
      { code: 'exclusion-of-no-point', file: 'gpf.yaml', line: 8, period: '2030-01' },
    ]);
  });

  test('of a gap is one of what is not there, but of a month that says "not measured" it is none', () => {
    const rows = makeMeasurements('5/10 _ - 7/10');
    const { told } = build(rows, { exclude: [at(month('2022-02')), at(month('2022-03'))] });
    expect(told).toMatchObject([{ code: 'exclusion-of-no-point', period: '2022-02' }]);
  });

  test('of a month leaves it out of the sum of its quarter, whoever says it', () => {
    const byYaml = build(year, { step: 'quarter', exclude: [at(month('2022-01'))] });
    expect([countsOf(byYaml), excluded(byYaml), byYaml.told]).toEqual([['13/20', '19/30', '22/30'], [], []]);
    const rows = year.map((row, index) => ({ ...row, exclude: index === 0 ? 'ferie' : null }));
    expect(countsOf(build(rows, { step: 'quarter' }))).toEqual(countsOf(byYaml));
  });

  test('of a quarter leaves out its months', () => {
    expect(excluded(build(year, { exclude: [at(quarter('2022-Q1'))] }))).toEqual(['2022-01', '2022-02', '2022-03']);
    const pooled = build(year, { step: 'quarter', exclude: [at(quarter('2022-Q1'))] });
    expect([countsOf(pooled)[0], excluded(pooled)]).toEqual(['18/30', ['2022-Q1']]);
  });

  test('of gpf.yaml takes the place of the sheet\u2019s in a pooled series too', () => {
    const rows = year.map((row, index) => ({ ...row, exclude: index === 0 ? 'ferie' : null }));
    const { told, ...built } = build(rows, { step: 'quarter', exclude: [] });
    expect(countsOf({ told, ...built })[0]).toBe('18/30');
    expect(told).toMatchObject([{ code: 'config-beats-sheet', what: 'exclude', line: 2 }]);
  });

  test('of a day leaves out its events', () => {
    expect(excluded(build(threeEvents, { exclude: [at(day('2022-01-10'))] }, events))).toEqual(['1', '2']);
  });
});

describe('a baseline', () => {
  const inBaseline = ({ analysis }: ReturnType<typeof build>) => analysis.points.filter((p) => p.inBaseline).length;

  test('that ends at no point is told at its line of gpf.yaml, and then all points are used', () => {
    const built = build(year, { baseline: { through: month('2030-01'), place: lineOf(5) } });
    expect(built.told).toEqual([{ code: 'baseline-ends-at-no-point', file: 'gpf.yaml', line: 5, period: '2030-01' }]);
    expect(inBaseline(built)).toBe(9);
  });

  test('goes through the last point of a longer period, and through the point around a shorter one', () => {
    expect(inBaseline(build(year, { baseline: { through: quarter('2022-Q2') } }))).toBe(6);
    expect(inBaseline(build(year, { baseline: { through: day('2022-04-20') } }))).toBe(4);
    expect(inBaseline(build(year, { step: 'quarter', baseline: { through: month('2022-04') } }))).toBe(2);
  });

  test('goes through the last event of a day', () => {
    expect(inBaseline(build(threeEvents, { baseline: { through: day('2022-01-10') } }, events))).toBe(2);
  });

  test('stands together with phases and exclusions', () => {
    const built = build(year, {
      baseline: { points: 2 },
      phases: [at(month('2022-05'))],
      exclude: [at(month('2022-06'))],
    });
    const numbers = built.analysis.points.map((point) => [point.phase, point.inBaseline, point.excluded]);
    expect(built.told).toEqual([]);
    expect(numbers.slice(3, 7)).toEqual([
      [1, false, false],
      [2, true, false],
      [2, true, true],
      [2, false, false],
    ]);
  });
});
