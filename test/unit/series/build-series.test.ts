import { describe, expect, test } from 'vitest';
import type { IndicatorId, TeamId } from '../../../src/domain/ids.ts';
import type { Measurement } from '../../../src/domain/measurement.ts';
import type { Project, SeriesSettings } from '../../../src/project/project.ts';
import { buildSeries } from '../../../src/series/build-series.ts';
import type { Series } from '../../../src/series/series.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeMeasurements } from '../../factories/make-measurements.ts';
import { makeProject } from '../../factories/make-project.ts';

const month = (key: string) => ({ kind: 'month', key }) as const;

const unsaid: SeriesSettings = {
  chart: null,
  rules: null,
  step: null,
  baseline: null,
  phases: null,
  exclude: null,
  targets: null,
};

const withSettings = (settings: Partial<SeriesSettings>): Project =>
  makeProject({ series: [{ team: null, indicator: null, settings: { ...unsaid, ...settings } }] });

const sensitive = (): Project =>
  makeProject({
    catalogue: { effectGoals: [], hphSteps: [], municipalities: [], indicators: [makeIndicator({ sensitive: true })] },
  });

function buildOne(measurements: readonly Measurement[], project: Project = makeProject()) {
  const { series, findings } = buildSeries(measurements, project);
  const [first] = series;
  if (!first) throw new Error('no series');
  return { series: first, codes: findings.map(({ code }) => code) };
}

/** The points as words: `8/10`, a value, or what became of the period. */
const inWords = ({ points }: Series): string =>
  points
    .map(({ state, numerator, denominator, value }) => {
      if (state !== 'measured') return state;
      return numerator === null ? String(value) : `${numerator}/${denominator}`;
    })
    .join(' ');

describe('a series', () => {
  test('stands in time order, whatever the order of the rows', () => {
    const rows = makeMeasurements('5/10 6/10 7/10');
    const { series } = buildOne([...rows].reverse());
    expect(inWords(series)).toBe('5/10 6/10 7/10');
  });

  test('shows a month without a row as a gap, never as zero', () => {
    expect(inWords(buildOne(makeMeasurements('5/10 _ 7/10')).series)).toBe('5/10 gap 7/10');
  });

  test('tells what was not measured from what there was nothing to measure of', () => {
    expect(inWords(buildOne(makeMeasurements('5/10 - 0/0 7/10')).series)).toBe(
      '5/10 not-measured nothing-to-measure 7/10',
    );
  });

  test('is one for each team, indicator and patient group', () => {
    const rows = [
      ...makeMeasurements('5/10'),
      ...makeMeasurements('5/10', month('2022-01'), { team: 'skogvang' as TeamId }),
      ...makeMeasurements('5/10', month('2022-01'), { patientGroup: 'frail-elderly' }),
    ];
    expect(buildSeries(rows, makeProject()).series).toHaveLength(3);
  });

  test('has the step in which its periods are written', () => {
    expect(buildOne(makeMeasurements('5/10 6/10')).series.step).toBe('month');
    expect(buildOne(makeMeasurements('5/10 6/10', { kind: 'week', key: '2022-W51' })).series.step).toBe('week');
  });

  test('adds finer periods up to the step that gpf.yaml declares', () => {
    const { series } = buildOne(makeMeasurements('1/5 2/5 3/5 4/5'), withSettings({ step: 'quarter' }));
    expect(series.points.map(({ period }) => period.key)).toEqual(['2022-Q1', '2022-Q2']);
    expect(inWords(series)).toBe('6/15 4/5');
  });

  test('gives a week to the month of its Thursday', () => {
    const weeks = makeMeasurements('1/6 1/6', { kind: 'week', key: '2022-W13' });
    const { series } = buildOne(weeks, withSettings({ step: 'month' }));
    expect(series.points.map(({ period }) => period.key)).toEqual(['2022-03', '2022-04']);
  });

  test('leaves an unknown indicator to the finding that the reader made', () => {
    const rows = makeMeasurements('5/10', month('2022-01'), { indicator: 'nothing' as IndicatorId });
    expect(buildSeries(rows, makeProject())).toEqual({ series: [], findings: [] });
  });
});

describe('what is published', () => {
  test('hides a point with fewer patients than minDenominator, and counts it', () => {
    const { series, codes } = buildOne(makeMeasurements('5/10 3/4 7/10'));
    expect(inWords(series)).toBe('5/10 hidden 7/10');
    expect(series.privacy.hiddenPoints).toBe(1);
    expect(codes).toEqual(['small-number']);
  });

  test('hides a mean of too few patients by its denominator', () => {
    const mean = makeIndicator({ measure: 'value' });
    const project = makeProject({
      catalogue: { effectGoals: [], hphSteps: [], municipalities: [], indicators: [mean] },
    });
    const rows = makeMeasurements('12 14').map((row, index) => ({ ...row, denominator: index === 0 ? 4 : 9 }));
    expect(inWords(buildOne(rows, project).series)).toBe('hidden 14');
  });

  test('hides a share that is known only as a percentage', () => {
    const { series } = buildOne(makeMeasurements('0.8 8/10'));
    expect(inWords(series)).toBe('hidden 8/10');
    expect(series.privacy).toMatchObject({ hiddenPoints: 0, withoutCounts: 1 });
  });

  test('hides a pooled mean by the patients that are known of', () => {
    const mean = makeIndicator({ measure: 'value' });
    const project = {
      ...withSettings({ step: 'quarter' }),
      catalogue: { effectGoals: [], hphSteps: [], municipalities: [], indicators: [mean] },
    };
    const rows = makeMeasurements('12 14 16').map((row, index) => ({ ...row, denominator: index === 2 ? null : 1 }));
    expect(inWords(buildOne(rows, project).series)).toBe('hidden');
  });

  test('keeps a reason for leaving out to itself where the point is hidden', () => {
    const rows = makeMeasurements('3/4 8/10').map((row, index) => ({
      ...row,
      exclude: index === 0 ? 'bare 3 av 4' : null,
    }));
    expect(buildOne(rows).series.points[0]?.excluded).toBe('');
  });

  test('pools a sensitive series to the first step where no numerator or complement is 1 or 2', () => {
    const { series, codes } = buildOne(makeMeasurements('1/10 2/10 3/10 1/10 4/10 2/10'), sensitive());
    expect(inWords(series)).toBe('6/30 7/30');
    expect(series.step).toBe('quarter');
    expect(series.privacy.pooledFrom).toBe('month');
    expect(codes).toEqual(['pooled-for-privacy']);
  });

  test('pools a sensitive series to years where no shorter step will do', () => {
    const rare = '1/10 0/10 0/10 1/10 1/10 0/10 0/10 0/10 1/10 0/10 0/10 0/10';
    const { series, codes } = buildOne(makeMeasurements(`${rare} ${rare}`), sensitive());
    expect(inWords(series)).toBe('4/120 4/120');
    expect(series.points.map(({ period }) => period.key)).toEqual(['2022', '2023']);
    expect([series.step, series.privacy.pooledFrom]).toEqual(['year', 'month']);
    expect(codes).toEqual(['pooled-for-privacy']);
  });

  test('leaves years out of it that it begins or ends within, and shows nothing where none is whole', () => {
    const rare = '1/10 0/10 0/10 1/10 1/10 0/10 0/10 0/10 1/10 0/10 0/10 0/10';
    const november = month('2021-11');
    const { series, codes } = buildOne(makeMeasurements(`9/20 8/20 ${rare} 7/20`, november), sensitive());
    expect(inWords(series)).toBe('4/120');
    expect(series.privacy.outsideWholePeriods).toBe(3);
    expect(codes).toEqual(['pooled-for-privacy']);
    const eleven = buildOne(makeMeasurements(rare.replace(/ 0.10$/, '')), sensitive());
    expect(eleven.series.privacy.hiddenByOutcome).toBe(true);
  });

  test('pools to years from a step of tertials, which quarters cut', () => {
    const tertial = { kind: 'tertial', key: '2022-T1' } as const;
    const { series } = buildOne(makeMeasurements('1/30 2/30 2/30', tertial), sensitive());
    expect([inWords(series), series.step, series.privacy.pooledFrom]).toEqual(['5/90', 'year', 'tertial']);
  });

  test('leaves a sensitive series as it is where nothing in it points at a person', () => {
    const { series, codes } = buildOne(makeMeasurements('3/10 4/10 5/10'), sensitive());
    expect(inWords(series)).toBe('3/10 4/10 5/10');
    expect(codes).toEqual([]);
  });

  test('shows nothing of a sensitive series that no step hides', () => {
    const { series, codes } = buildOne(makeMeasurements('1/10 _ _ _ _ _ _ _ 1/10'), sensitive());
    expect(series.points).toEqual([]);
    expect(series.privacy.hiddenByOutcome).toBe(true);
    expect(codes).toEqual(['hidden-by-outcome']);
  });

  test('shows nothing of a sensitive series of plain counts with a 1 or a 2, for an average would give it back', () => {
    const falls = makeIndicator({ sensitive: true, measure: 'value' });
    const project = makeProject({
      catalogue: { effectGoals: [], hphSteps: [], municipalities: [], indicators: [falls] },
    });
    const { series, codes } = buildOne(makeMeasurements('4 0 5 1 3 6'), project);
    expect([series.points, series.privacy.hiddenByOutcome, codes]).toEqual([[], true, ['hidden-by-outcome']]);
    expect(buildOne(makeMeasurements('4 0 5 3 3 6'), project).series.privacy.hiddenByOutcome).toBe(false);
    const ofMany = makeMeasurements('2 2 2', undefined, { denominator: 20 });
    expect(buildOne(ofMany, project).series.privacy.hiddenByOutcome).toBe(false);
  });
});

describe('a patient group beside all patients', () => {
  const of = (words: string, patientGroup: Measurement['patientGroup'], first = month('2022-01')) =>
    makeMeasurements(words, first, { patientGroup });
  const shownOf = (rows: readonly Measurement[], project = makeProject()) => {
    const { series, findings } = buildSeries(rows, project);
    return { words: series.map(inWords), codes: findings.map(({ code }) => code), findings };
  };

  test('is hidden where it would give back another one, the smallest first, and all patients stay whole', () => {
    const rows = [
      ...of('20/30', null),
      ...of('3/4', 'children-and-youth'),
      ...of('5/10', 'frail-elderly'),
      ...of('12/16', 'multiple-chronic-conditions'),
    ];
    const { words, codes, findings } = shownOf(rows);
    expect(words).toEqual(['20/30', 'hidden', 'hidden', '12/16']);
    expect(codes).toEqual(['hidden-to-protect-another']);
    expect(findings[0]?.args).toEqual({ points: 2 });
  });

  test('is shown where enough others are left', () => {
    const rows = [...of('20/30', null), ...of('3/4', 'children-and-youth'), ...of('5/10', 'frail-elderly')];
    expect(shownOf(rows).words).toEqual(['20/30', 'hidden', '5/10']);
  });

  test('is hidden where those in no group would be too few', () => {
    expect(shownOf([...of('8/12', null), ...of('7/10', 'frail-elderly')]).words).toEqual(['8/12', 'hidden']);
  });

  test('is shown where everybody is in it', () => {
    expect(shownOf([...of('8/12', null), ...of('8/12', 'frail-elderly')]).words).toEqual(['8/12', '8/12']);
  });

  test('is shown where there are no points of all patients to subtract from', () => {
    const rows = [...of('3/4', 'children-and-youth'), ...of('5/10', 'frail-elderly')];
    expect(shownOf(rows)).toMatchObject({ words: ['hidden', '5/10'], codes: ['small-number'] });
  });

  test('is held against the sum of the months where it is measured by quarter', () => {
    const quarter = { kind: 'quarter', key: '2022-Q1' } as const;
    const months = of('6/10 7/10 8/10', null);
    expect(
      shownOf([...months, ...makeMeasurements('20/28', quarter, { patientGroup: 'frail-elderly' })]).words,
    ).toEqual(['6/10 7/10 8/10', 'hidden']);
  });

  test('of a sensitive indicator is hidden whole where the others would be 1 or 2', () => {
    const rows = [...of('10/30 9/30 9/30', null), ...of('9/20 5/20 4/20', 'frail-elderly')];
    const { words, codes } = shownOf(rows, sensitive());
    expect(words).toEqual(['10/30 9/30 9/30', '']);
    expect(codes).toEqual(['hidden-by-outcome']);
  });

  test('shows the team itself everything', () => {
    const rows = [...of('20/30 1/3', null), ...of('3/4', 'children-and-youth'), ...of('5/10', 'frail-elderly')];
    const { series, findings } = buildSeries(rows, sensitive(), { privacy: 'internal' });
    expect(series.map(inWords)).toEqual(['20/30 1/3', '3/4', '5/10']);
    expect(findings).toEqual([]);
  });
});

describe('a series that is added up for privacy', () => {
  test('leaves out what does not fill a period at its ends, and says how much', () => {
    const { series } = buildOne(makeMeasurements('9/10 1/10 2/10 3/10 9/10', month('2022-03')), sensitive());
    expect([inWords(series), series.privacy.outsideWholePeriods]).toEqual(['6/30', 2]);
  });

  test('keeps a period with a gap in it', () => {
    const { series } = buildOne(makeMeasurements('1/10 _ 5/10'), sensitive());
    expect([inWords(series), series.privacy.outsideWholePeriods]).toEqual(['6/20', 0]);
  });
});

describe('a sensitive series without patients behind its numbers', () => {
  const of = (measure: 'value' | 'days-between') => {
    const indicators = [makeIndicator({ sensitive: true, measure })];
    return makeProject({ catalogue: { ...makeProject().catalogue, indicators } });
  };

  test('of means is hidden, for each could be of one patient', () => {
    expect(buildOne(makeMeasurements('4.5 6.25 8'), of('value')).series.privacy.hiddenByOutcome).toBe(true);
  });

  test('of days between events is shown from as many events as there must be patients', () => {
    expect(buildOne(makeMeasurements('30 41 12 9'), of('days-between')).series.privacy.hiddenByOutcome).toBe(true);
    expect(buildOne(makeMeasurements('30 41 12 9 77'), of('days-between')).series.privacy.hiddenByOutcome).toBe(false);
  });
});

describe('phases and exclusions', () => {
  test('come from gpf.yaml', () => {
    const { series } = buildOne(
      makeMeasurements('5/10 6/10 7/10'),
      withSettings({ phases: [{ period: month('2022-02'), label: 'ny rutine' }] }),
    );
    expect(series.phases).toEqual([{ period: month('2022-02'), label: 'ny rutine' }]);
  });

  test('come from the labels of the sheet where gpf.yaml says nothing', () => {
    const rows = makeMeasurements('5/10 6/10 7/10').map((row, index) => ({
      ...row,
      phase: index < 2 ? 'før' : 'etter',
    }));
    expect(buildOne(rows).series.phases).toMatchObject([
      { period: month('2022-03'), label: 'etter', place: { row: 4 } },
    ]);
  });

  test('of gpf.yaml beat those of the sheet, with a finding', () => {
    const rows = makeMeasurements('5/10 6/10 7/10').map((row) => ({ ...row, phase: 'før', exclude: 'ferie' }));
    const { series, codes } = buildOne(rows, withSettings({ phases: [], exclude: [] }));
    expect(series.phases).toEqual([]);
    expect(series.points.every(({ excluded }) => excluded === null)).toBe(true);
    expect(codes).toEqual(['config-beats-sheet', 'config-beats-sheet']);
  });

  test('that fall on no point are findings and are left out', () => {
    const nowhere = [{ period: month('2030-01'), label: null }];
    const { series, codes } = buildOne(
      makeMeasurements('5/10 6/10'),
      withSettings({ phases: nowhere, exclude: nowhere }),
    );
    expect(series.phases).toEqual([]);
    expect(codes).toEqual(['exclusion-of-no-point', 'phase-begins-at-no-point']);
  });

  test('move with a series that is pooled', () => {
    const project = {
      ...sensitive(),
      series: withSettings({ phases: [{ period: month('2022-05'), label: null }] }).series,
    };
    const { series } = buildOne(makeMeasurements('1/10 2/10 3/10 1/10 4/10 2/10'), project);
    expect(series.phases.map(({ period }) => period.key)).toEqual(['2022-Q2']);
  });

  test('leave an excluded month out of the sum of its quarter', () => {
    const rows = makeMeasurements('1/5 2/5 3/5').map((row, index) => ({
      ...row,
      exclude: index === 0 ? 'ferie' : null,
    }));
    const { series } = buildOne(rows, withSettings({ step: 'quarter' }));
    expect(inWords(series)).toBe('5/10');
  });
});

describe('a baseline', () => {
  test('that ends outside the series is a finding and is left out', () => {
    const { series, codes } = buildOne(
      makeMeasurements('5/10 6/10'),
      withSettings({ baseline: { through: month('2020-01') } }),
    );
    expect(series.baseline).toBeNull();
    expect(codes).toEqual(['baseline-ends-at-no-point']);
  });
});

describe('events', () => {
  test('on one day stay two points', () => {
    const events = makeIndicator({ measure: 'days-between', chart: 't' });
    const project = makeProject({
      catalogue: { effectGoals: [], hphSteps: [], municipalities: [], indicators: [events] },
    });
    const rows = makeMeasurements('5 77').map((row) => ({
      ...row,
      period: { kind: 'day', key: '2022-01-10' } as const,
    }));
    expect(inWords(buildOne(rows, project).series)).toBe('5 77');
    expect(buildOne(rows, project).series.points.map(({ period }) => period.key)).toEqual(['1', '2']);
  });
});

describe('goals', () => {
  test('stand in the order in which they begin to hold', () => {
    const goal = (from: string | null, value: number) => ({
      from: from === null ? null : month(from),
      value,
      by: null,
    });
    const targets = [goal('2022-06', 0.9), goal(null, 0.5), goal('2022-02', 0.7)];
    const { series } = buildOne(makeMeasurements('5/10'), withSettings({ targets }));
    expect(series.targets.map(({ value }) => value)).toEqual([0.5, 0.7, 0.9]);
  });
});
