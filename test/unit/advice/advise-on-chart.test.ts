import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adviseOnChart } from '../../../src/advice/advise-on-chart.ts';
import type { Finding, FindingCode, FindingWith } from '../../../src/domain/finding.ts';
import type { Measure } from '../../../src/domain/indicator.ts';
import type { MeasuringStep, Period } from '../../../src/domain/period.ts';
import { severityOf } from '../../../src/domain/severity-of.ts';
import { sealAnalysis } from '../../../src/series/seal-analysis.ts';
import type { Series, TeamSeries } from '../../../src/series/series.ts';
import { toSeriesInput } from '../../../src/series/to-series-input.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import { makeRandomSource } from '../../../src/stats/random-source.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeSeries } from '../reading/make-series.ts';

function advise(series: Series): readonly Finding[] {
  const { input, options } = toSeriesInput(series);
  return adviseOnChart(series, sealAnalysis(series, analyzeSeries(input, options)));
}

/** A series in words (see `makePoints`). */
const seriesOf = (words: string, given: Partial<TeamSeries> = {}): Series => makeSeries(words, undefined, given);

const weekly = (words: string, given: Partial<TeamSeries> = {}): Series =>
  makeSeries(words, { kind: 'week', key: '2021-W01' }, { step: 'week', ...given });

const of = (measure: Measure, more = {}) => ({ indicator: makeIndicator({ measure, ...more }) });

function only<Code extends FindingCode>(code: Code, series: Series): FindingWith<Code> {
  const found = advise(series).filter((finding) => finding.code === code);
  expect(found).toHaveLength(1);
  return found[0] as FindingWith<Code>;
}

/** Weeks 1 to 20 at major A&E departments in England: Mohammed et al., doi:10.1136/bmjqs-2012-001373. */
const attendances =
  '266501/280443 264225/276823 276532/291681 281461/296155 269071/282343 261215/275888 270409/283867 279778/295251 ' +
  '270483/284468 270320/282529 267923/279618 271478/283932 255353/266629 256820/268091 261835/276803 259144/271578 ' +
  '255910/266005 260863/273520 264465/278574 260989/273772';

const steadyLarge = '50/100 46/100 53/100 49/100 55/100 48/100 51/100 45/100 52/100 50/100 47/100 54/100';
const ceiling = '10 10 9 10 10 10 10 8 10 10 10 9 10 10 10 10';
const outlier = 'v10 v11 v10 v12 v11 v10 v11 v12 v10 v30 v11 v10 v12 v11 v10 v18';

/** Every code that advice can give: a series that gets it, and the nearest that does not. */
const cases: readonly (readonly [FindingCode, Series, Series])[] = [
  ['many-points-on-line', seriesOf(ceiling), seriesOf('10 8 9 10 7 9 10 8 10 9 7 9 10 8 9 6')],
  ['over-dispersed', seriesOf(attendances, { chart: 'p' }), seriesOf(attendances, { chart: 'p-prime' })],
  [
    'rare-events',
    seriesOf('0/30 1/30 2/30 0/30 1/30 1/30 *'.replace(' *', ' 0/30 1/30 1/30 0/30 2/30 1/30'), of('rate')),
    seriesOf('0/30 1/30 2/30 3/30 1/30 1/30 2/30 1/30 1/30 0/30 2/30 1/30', of('rate')),
  ],
  [
    'small-denominators-for-limits',
    seriesOf('5/6 4/6 3/6 6/6 4/6 5/6 4/6 5/6 6/6 3/6 4/6 5/6 5/6', { chart: 'p' }),
    seriesOf(steadyLarge, { chart: 'p' }),
  ],
  [
    'screening-decides',
    seriesOf(outlier, { chart: 'i', rules: 'nhs', ...of('value') }),
    seriesOf(outlier.replace('18', '11'), { chart: 'i', rules: 'nhs', ...of('value') }),
  ],
  [
    'small-denominator-advice',
    seriesOf('4/9 5/9', of('share', { minimumDenominator: 10 })),
    seriesOf('4/10 5/10', of('share', { minimumDenominator: 10 })),
  ],
];

describe('advice on the chart', () => {
  it.each(cases)('%s is given where it holds, once, at the file of the series', (code, series) => {
    const { severity, file, row, team, found, smallNumber } = only(code, series);
    expect({ severity, file, row, team, found, smallNumber }).toEqual({
      severity: severityOf[code],
      file: 'data/fjelldal.csv',
      row: null,
      team: 'fjelldal',
      found: 'sykepleier-3-dager',
      smallNumber: false,
    });
  });

  it.each(cases)('%s is not given where it does not hold', (code, _failing, passing) => {
    expect(advise(passing).filter((finding) => finding.code === code)).toEqual([]);
  });

  it('has a case here for every code in its sources', () => {
    const folder = new URL('../../../src/advice/', import.meta.url);
    const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const codes = Object.keys(severityOf).filter((code) => sources.some((source) => source.includes(`'${code}'`)));
    // What several series tell together is in change-of-mix.test.ts.
    expect([...cases.map(([code]) => code), 'change-of-mix'].toSorted()).toEqual(codes.toSorted());
  });

  it('is none for a series of which nothing is published, and for one without points', () => {
    const privacy = { ...seriesOf('8').privacy, hiddenByOutcome: true };
    expect(advise(seriesOf(ceiling, { privacy }))).toEqual([]);
    expect(advise(seriesOf('h h h _'))).toEqual([]);
    expect(advise({ ...seriesOf('8'), points: [] })).toEqual([]);
  });

  it('is none for a sound series', () => {
    expect(advise(seriesOf('3 5 3 5 4 6 2 5 4 5 3 4'))).toEqual([]);
    expect(advise(seriesOf(steadyLarge, { chart: 'p' }))).toEqual([]);
  });
});

describe('many points on the line', () => {
  const args = (series: Series) => only('many-points-on-line', series).args;

  it('at 100 % need so many patients that an exception in a point is as likely as not, or the time between them', () => {
    // 4 exceptions among 160: (1 − 0.025)ⁿ is below 1/2 from n = 28 on.
    expect(args(seriesOf(ceiling))).toEqual({
      at: 'full',
      points: 13,
      measured: 16,
      remedies: [{ kind: 'more-patients', patients: 28 }, { kind: 'time-between' }],
    });
  });

  it('at 100 % in fewer than three of four points call for patients alone', () => {
    expect(args(seriesOf('10 10 9 10 10 9 10 8 10 9 10 9'))).toEqual({
      at: 'full',
      points: 7,
      measured: 12,
      remedies: [{ kind: 'more-patients', patients: 14 }],
    });
  });

  it('at 0 are told as 0', () => {
    expect(args(seriesOf('0*10 1 0 0 2')).at).toBe('zero');
  });

  it('at 100 % in every point have no exception to count patients from, nor days between', () => {
    expect(args(seriesOf('10*12'))).toEqual({
      at: 'full',
      points: 12,
      measured: 12,
      remedies: [],
    });
  });

  it('ask for no more than five times the patients of an ordinary point', () => {
    const remedies = (last: string) => args(seriesOf(`20/20*14 0/1 0/1 1/1*6 ${last}`)).remedies;
    // 20 are an ordinary point. 2 exceptions among 289 need 100 patients, among 290 they need 101.
    expect(remedies('1/1')).toEqual([{ kind: 'more-patients', patients: 100 }, { kind: 'time-between' }]);
    expect(remedies('2/2')).toEqual([{ kind: 'time-between' }]);
  });

  it('are told on a p chart too, whose line lies below', () => {
    expect(args(seriesOf(ceiling, { chart: 'p' })).at).toBe('full');
  });

  it('in the middle ask for more patients, and of single values for a finer scale', () => {
    expect(args(seriesOf('5 5 4 5 5 6 5 5 5 4 5 6 5'))).toEqual({
      at: 'line',
      points: 9,
      measured: 13,
      remedies: [{ kind: 'more-patients', patients: null }],
    });
    const values = 'v5 v5 v4 v5 v5 v6 v5 v5 v5 v4 v5 v6 v5';
    expect(args(seriesOf(values, of('value'))).remedies).toEqual([{ kind: 'finer-scale' }]);
  });

  it('offer a coarser step only where it takes them off the line and leaves 12 points', () => {
    // Two patients a week, nine of ten of whom are seen.
    const random = makeRandomSource(7);
    const patient = (): number => (random() < 0.9 ? 1 : 0);
    const weeks = Array.from({ length: 65 }, () => `${patient() + patient()}/2`);
    const step = (words: string): MeasuringStep | null => {
      const remedy = args(weekly(words)).remedies.find(({ kind }) => kind === 'coarser-step');
      return remedy?.kind === 'coarser-step' ? remedy.step : null;
    };
    expect(step(weeks.join(' '))).toBe('month');
    expect(step(weeks.slice(0, 40).join(' '))).toBeNull();
  });

  it('that are alike beside the mean are told as such', () => {
    const values = 'v5 v5 v4 v5 v5 v9 v5 v5 v5 v4 v5 v9 v5';
    expect(args(seriesOf(values, { chart: 'i', ...of('value') }))).toMatchObject({ at: 'alike', points: 9 });
  });

  it('need 12 points to be told', () => {
    expect(advise(seriesOf('10*11'))).toEqual([]);
  });

  it('are those of the newest phase', () => {
    const phases = [{ period: { kind: 'month', key: '2023-01' } as Period, label: null }];
    expect(args(seriesOf(`3 5 3 5 4 6 2 5 4 5 3 4 ${ceiling}`, { phases })).measured).toBe(16);
  });
});

describe('over-dispersion', () => {
  it('of the weeks in A&E is told with its figure, and with 16 of 20 points outside the limits', () => {
    const { args } = only('over-dispersed', seriesOf(attendances, { chart: 'p' }));
    expect(args).toMatchObject({ chart: 'p-prime', beyond: 16, measured: 20 });
    // The width of the p′ limits over that of the p limits.
    const upperOf = (chart: 'p' | 'p-prime'): number => {
      const { input, options } = toSeriesInput(seriesOf(attendances, { chart }));
      const [point] = analyzeSeries(input, options).points;
      return (point?.upper ?? 0) - (point?.centerLine ?? 0);
    };
    expect(args.sigmaOfZ).toBeCloseTo(upperOf('p-prime') / upperOf('p'), 9);
  });

  it('of rates proposes the u′ chart', () => {
    const rates = '20/100 44/100 18/100 51/100 25/100 60/100 22/100 48/100 19/100 55/100 21/100 47/100';
    const { args } = only('over-dispersed', seriesOf(rates, { chart: 'u', ...of('rate') }));
    expect(args.chart).toBe('u-prime');
  });

  it('is not told of a run chart, which has no limits, nor where limits are held back', () => {
    expect(advise(seriesOf(attendances))).toEqual([]);
    const baseline = { points: 6 };
    expect(advise(seriesOf(attendances, { chart: 'p', baseline }))).toEqual([]);
  });
});

describe('rare events', () => {
  it('count what is rarer in a share, with how often and in how many points not at all', () => {
    const share = '14/15 15/15 13/15 14/15 15/15 15/15 14/15 15/15 14/15 15/15 13/15 15/15';
    expect(only('rare-events', seriesOf(share)).args).toEqual({
      of: 'rest',
      perPoint: expect.closeTo(8 / 12, 9),
      none: 6,
      measured: 12,
    });
  });

  it('that are none in more than half of the points are told as points that are alike, with the time between', () => {
    const words = '0/30 5/30 0/30 0/30 6/30 0/30 0/30 7/30 0/30 4/30 0/30 5/30 0/30';
    const [finding, ...others] = advise(seriesOf(words, { chart: 'u', ...of('rate') }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'many-points-on-line',
      args: { at: 'zero', points: 8, measured: 13, remedies: [{ kind: 'time-between' }] },
    });
  });

  it('are not told of the ranges between neighbors', () => {
    const words = '0/30 1/30 2/30 0/30 1/30 1/30 0/30 2/30 1/30 0/30 2/30 1/30';
    expect(advise(seriesOf(words, { chart: 'mr', ...of('rate') }))).toEqual([]);
  });

  it('are told of counts on a c chart, and not of values on a run chart', () => {
    const counts = 'v0 v1 v2 v0 v1 v1 v0 v1 v1 v0 v2 v1';
    expect(only('rare-events', seriesOf(counts, { chart: 'c', ...of('value') })).args).toEqual({
      of: 'counted',
      perPoint: 10 / 12,
      none: 4,
      measured: 12,
    });
    expect(advise(seriesOf(counts, of('value')))).toEqual([]);
  });

  it('are not told of days between events, nor of fewer than 12 points', () => {
    expect(advise(seriesOf('v1 v2 v1 v3 v1 v2 v1 v3 v1 v2 v1 v3', of('days-between')))).toEqual([]);
    expect(advise(seriesOf('0/30 1/30 2/30 0/30 1/30 1/30 0/30 1/30 1/30 0/30 2/30', of('rate')))).toEqual([]);
  });
});

describe('small denominators', () => {
  const small = '5/6 4/6 3/6 6/6 4/6 5/6 4/6 5/6 6/6 3/6 4/6 5/6 5/6';

  it('are told with what the chart would need: 3 / min(p̄, 1 − p̄)', () => {
    // 59 of 78: 3 / (19 / 78) = 12.3
    expect(only('small-denominators-for-limits', seriesOf(small, { chart: 'p' })).args).toEqual({
      denominator: 6,
      needed: 13,
      remedies: [{ kind: 'more-patients', patients: 13 }, { kind: 'run-chart' }],
    });
  });

  it('offer the coarser step in which there are limits', () => {
    // Five patients a week, three of four of whom are seen: limits need twelve, and a fortnight has ten.
    const random = makeRandomSource(7);
    const patients = (): number => Array.from({ length: 5 }, random).filter((chance) => chance < 0.75).length;
    const weeks = Array.from({ length: 65 }, () => `${patients()}/5`).join(' ');
    const long = weekly(weeks, { chart: 'p' });
    const { remedies } = only('small-denominators-for-limits', long).args;
    expect(remedies).toContainEqual({ kind: 'coarser-step', step: 'month' });
  });

  it('below the advice of the catalogue are told once: not where limits are wanting already', () => {
    const indicator = makeIndicator({ minimumDenominator: 10 });
    expect(advise(seriesOf(small, { chart: 'p', indicator })).map(({ code }) => code)).toEqual([
      'small-denominators-for-limits',
    ]);
    expect(only('small-denominator-advice', seriesOf('3/6 x8/20 4/8 h', { indicator })).args).toEqual({
      denominator: 7,
      minimum: 10,
    });
  });

  it('are not told of an indicator without advice', () => {
    expect(advise(seriesOf('3/6', { indicator: makeIndicator({ minimumDenominator: null }) }))).toEqual([]);
  });
});

describe('screening', () => {
  it('that finds the sign is told, with how much wider the limits would be without it', () => {
    const { args } = only('screening-decides', seriesOf(outlier, { chart: 'i', rules: 'nhs', ...of('value') }));
    // Ranges add up to 62 in 15; without the two at the jump, 23 in 13.
    expect(args).toEqual({ hasSign: true, widerBy: expect.closeTo(62 / 15 / (23 / 13) - 1, 9) });
  });

  it('is no matter where there is a sign with it and without', () => {
    expect(advise(seriesOf(outlier.replace('18', '60'), { chart: 'i', rules: 'nhs', ...of('value') }))).toEqual([]);
  });

  it('is no matter to a verdict that rests on runs, whatever is said of the newest point', () => {
    // By Anhøj's rules: the newest point is beyond the limits with screening alone, and the verdict looks at no limits.
    expect(advise(seriesOf(outlier, { chart: 'i', ...of('value') }))).toEqual([]);
  });
});
