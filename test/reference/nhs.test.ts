import { describe, expect, it } from 'vitest';
import type { AnalysisOptions } from '../../src/spc/analysis-options.ts';
import { analyzeSeries } from '../../src/spc/analyze-series.ts';
import type { AnalyzedPoint, SeriesAnalysis, Variation } from '../../src/spc/series-analysis.ts';
import { isSameNumber } from '../../src/stats/is-same-number.ts';
import { expectColumn, readCases } from './reference-case.ts';

/** What NHSRplotthedots made of rows; `null` is missing. The fields are described in the README of the cases' source. */
interface NhsCase {
  readonly id: string;
  readonly tool: string;
  readonly params: {
    readonly improvement_direction: 'increase' | 'decrease' | 'neutral';
    readonly target: number | null;
    readonly fix_after_n_points: number | null;
    readonly rebase: readonly string[] | null;
    readonly screen_outliers: boolean;
  };
  readonly rows: readonly { readonly x: string; readonly y: number | null }[];
  readonly expected: {
    readonly x: readonly string[];
    readonly y: readonly (number | null)[];
    readonly rebase_group: readonly number[];
    readonly mean: readonly number[];
    readonly lpl: readonly (number | null)[];
    readonly upl: readonly (number | null)[];
    readonly nlpl: readonly (number | null)[];
    readonly nupl: readonly (number | null)[];
    readonly relative_to_mean: readonly (number | null)[];
    readonly outside_limits: readonly (boolean | null)[];
    readonly close_to_limits: readonly (boolean | null)[];
    readonly special_cause_type: readonly string[];
    readonly point_type: readonly string[];
    readonly groups: readonly {
      readonly from: number;
      readonly to: number;
      readonly n: number;
      readonly common_cause: number;
      readonly special_cause_improvement: number;
      readonly special_cause_concern: number;
    }[];
    readonly variation_type: string;
    readonly assurance_type: string | null;
  };
}

const cases = readCases<NhsCase>('qicharts2-and-nhs').filter(({ tool }) => tool === 'NHSRplotthedots');

const directions = { increase: 'up', decrease: 'down', neutral: 'neutral' } as const;

/** NHSRplotthedots's names of what rules find, by side. */
const typeOf: Readonly<Record<string, { readonly above: string; readonly below: string }>> = {
  'beyond-limits': { above: 'Above UCL', below: 'Below LCL' },
  trend: { above: '7 Point Trend (Increasing)', below: '7 Point Trend (Decreasing)' },
  'two-of-three': { above: '2 in 3 Above CL', below: '2 in 3 Below CL' },
  'one-side': { above: '7 Points Above CL', below: '7 Points Below CL' },
};

const variationOf: Readonly<Record<string, Variation>> = {
  common_cause: 'common-cause',
  special_cause_improvement: 'improvement',
  special_cause_concern: 'deterioration',
  special_cause_neutral_high: 'high',
  special_cause_neutral_low: 'low',
};

const assuranceOf: Readonly<Record<string, string>> = {
  consistent_pass: 'consistently-met',
  consistent_fail: 'consistently-missed',
  inconsistent: 'inconsistent',
};

function analyze({ rows, params }: NhsCase): SeriesAnalysis {
  const options: AnalysisOptions = {
    rules: 'nhs',
    direction: directions[params.improvement_direction],
    screenMovingRanges: params.screen_outliers,
    ...(params.target !== null && { target: params.target }),
    ...(params.fix_after_n_points !== null && { baseline: { points: params.fix_after_n_points } }),
    ...(params.rebase !== null && { phases: params.rebase }),
  };
  return analyzeSeries({ chart: 'i', observations: rows.map(({ x, y }) => ({ period: x, value: y })) }, options);
}

/** The side of the sign that a point is marked by: of two trends that meet in it, the later. */
function sideOfSign({ signals }: SeriesAnalysis, { period, signals: [rule] }: AnalyzedPoint): 'above' | 'below' | null {
  const around = signals.filter((each) => each.rule === rule && each.from <= period && period <= each.to);
  return around.at(-1)?.side ?? null;
}

function specialCause(analysis: SeriesAnalysis, point: AnalyzedPoint): string {
  const side = sideOfSign(analysis, point);
  return side === null ? 'Common Cause' : String(typeOf[String(point.signals[0])]?.[side]);
}

function typeOfPoint(analysis: SeriesAnalysis, point: AnalyzedPoint, better: string): string {
  const side = sideOfSign(analysis, point);
  if (side === null) return 'common_cause';
  if (better === 'neutral') return `special_cause_neutral_${side === 'above' ? 'high' : 'low'}`;
  return (side === 'above') === (better === 'increase') ? 'special_cause_improvement' : 'special_cause_concern';
}

function relativeToMean({ value, centerLine }: AnalyzedPoint): number | null {
  if (value === null || centerLine === null) return null;
  return isSameNumber(value, centerLine) ? 0 : Math.sign(value - centerLine);
}

const isBeyond = (value: number, lower: number | null, upper: number | null): boolean =>
  (upper !== null && value > upper) || (lower !== null && value < lower);

/** Outside the limits; null where value or limits are missing, as in NHSRplotthedots. */
const isOutside = ({ value, lower, upper }: AnalyzedPoint): boolean | null =>
  value === null || lower === null ? null : isBeyond(value, lower, upper);

const isClose = (point: AnalyzedPoint): boolean =>
  point.value !== null && !isOutside(point) && isBeyond(point.value, point.lower2Sigma, point.upper2Sigma);

it('all 20 cases of NHSRplotthedots are compared', () => {
  expect(cases).toHaveLength(20);
  expect(new Set(cases.flatMap(({ expected }) => expected.special_cause_type)).size).toBe(9);
});

describe.each(cases.map((reference) => [reference.id, reference] as const))('%s', (_, reference) => {
  const { expected, params } = reference;
  const analysis = analyze(reference);
  const { points } = analysis;

  it('has the points, the mean and the limits of NHSRplotthedots', () => {
    expect(points.map(({ period }) => period)).toEqual(expected.x);
    expect(points.map(({ value }) => value)).toEqual(expected.y);
    expect(points.map(({ phase }) => phase - 1)).toEqual(expected.rebase_group);
    const column = (of: (point: AnalyzedPoint) => number | null): readonly (number | null)[] => points.map(of);
    expectColumn(
      'mean',
      column(({ centerLine }) => centerLine),
      expected.mean,
    );
    expectColumn(
      'lpl',
      column(({ lower }) => lower),
      expected.lpl,
    );
    expectColumn(
      'upl',
      column(({ upper }) => upper),
      expected.upl,
    );
    expectColumn(
      'nlpl',
      column(({ lower2Sigma }) => lower2Sigma),
      expected.nlpl,
    );
    expectColumn(
      'nupl',
      column(({ upper2Sigma }) => upper2Sigma),
      expected.nupl,
    );
  });

  it('has each point where NHSRplotthedots has it: above or below the mean, outside or close to the limits', () => {
    expect(points.map(relativeToMean)).toEqual(expected.relative_to_mean);
    expect(points.map(isOutside)).toEqual(expected.outside_limits);
    expect(points.map(isClose)).toEqual(expected.close_to_limits.map(Boolean));
  });

  it('has the same type of every point, and marks it once', () => {
    expect(points.map((point) => specialCause(analysis, point))).toEqual(expected.special_cause_type);
    expect(points.map((point) => typeOfPoint(analysis, point, params.improvement_direction))).toEqual(
      expected.point_type,
    );
    expect(points.filter(({ signals }) => signals.length > 1)).toEqual([]);
  });

  it('has the same groups', () => {
    const ours = analysis.phases.map(({ from, to, points: n }, index) => {
      const types = points
        .filter(({ phase }) => phase === index + 1)
        .map((point) => typeOfPoint(analysis, point, params.improvement_direction));
      const count = (type: string): number => types.filter((each) => each === type).length;
      return {
        from: expected.x.indexOf(String(from)) + 1,
        to: expected.x.indexOf(String(to)) + 1,
        n,
        common_cause: count('common_cause'),
        special_cause_improvement: count('special_cause_improvement'),
        special_cause_concern: count('special_cause_concern'),
      };
    });
    expect(expected.groups).toMatchObject(ours);
  });

  it('has the same icons: variation, also where there are too few points to be judged, and assurance', () => {
    expect(analysis.variation).toBe(variationOf[expected.variation_type]);
    expect(analysis.assurance).toBe(
      expected.assurance_type === null ? null : (assuranceOf[expected.assurance_type] as string),
    );
  });
});

describe('on purpose otherwise than NHSRplotthedots', () => {
  const analyzeValues = (values: readonly (number | null)[], options: AnalysisOptions = {}): SeriesAnalysis =>
    analyzeSeries(
      { chart: 'i', observations: values.map((value, index) => ({ period: index + 1, value })) },
      { ...options, rules: 'nhs' },
    );
  const times = (count: number, value: number): readonly number[] => new Array<number>(count).fill(value);

  it('a short group is no warning of the rules but `notJudged`, below 12 points', () => {
    const short = cases.find(({ id }) => id === 'pub-ptd-16-short');
    expect(short && analyze(short)).toMatchObject({ notJudged: 'too-few', variation: 'common-cause' });
  });

  it('a point on the mean but for rounding lies on it (NHSRplotthedots: floats are compared)', () => {
    const above = 0.1 + 0.2;
    const { signals, points } = analyzeValues([0, 0.6, 0, 0.6, ...times(8, above)], { baseline: { points: 4 } });
    expect(points.at(-1)?.value).toBeGreaterThan(points[0]?.centerLine as number);
    expect(signals).toEqual([]);
  });

  it('a gap in an otherwise rising row breaks the trend (NHSRplotthedots: an error)', () => {
    expect(analyzeValues([5, 1, 2, 3, null, 4, 5, 6, 1, 5]).signals).toEqual([]);
    expect(analyzeValues([5, 1, 2, 3, 4, 5, 6, 7, 1, 5]).signals).toMatchObject([{ rule: 'trend', from: 2, to: 8 }]);
  });

  it('the variation is that of the newest measured point, not of a gap after it (NHSRplotthedots: common cause)', () => {
    const calm = [10, 12, 11, 13, 12, 10, 11, 13, 11, 10, 12, 11];
    expect(analyzeValues([...calm, 40, null]).variation).toBe('high');
    expect(analyzeValues([...calm, 40, 11]).variation).toBe('common-cause');
  });

  it('almost constant values keep their spread (NHSRplotthedots: screened away, limits at the mean)', () => {
    const { points } = analyzeValues([...times(11, 5), 9]);
    expect(points[0]?.upper).toBeCloseTo(64 / 12 + (2.66 * 4) / 11, 9);
    expect(points[0]?.lower).toBeCloseTo(64 / 12 - (2.66 * 4) / 11, 9);
  });
});
