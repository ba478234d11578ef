import { describe, expect, it } from 'vitest';
import type { AnalysisOptions } from '../../src/spc/analysis-options.ts';
import { analyzeSeries } from '../../src/spc/analyze-series.ts';
import { type ChartTypeId, chartTypes } from '../../src/spc/chart-types/index.ts';
import type { AnalyzedPhase, SeriesAnalysis } from '../../src/spc/series-analysis.ts';
import type { SeriesInput } from '../../src/spc/series-input.ts';
import { expectColumn, type ReferenceCase, readCases } from './reference-case.ts';

/** The reference programs' names of chart types, and ours. */
const chartOf: Readonly<Record<string, ChartTypeId>> = {
  run: 'run',
  i: 'i',
  mr: 'mr',
  ip: 'i-prime',
  xbar: 'xbar',
  s: 's',
  t: 't',
  c: 'c',
  u: 'u',
  up: 'u-prime',
  p: 'p',
  pp: 'p-prime',
  g: 'g',
};

type Column = 'lower' | 'runsSignal';

/** Where gpf gives another answer on purpose: columns that are left out of the comparison, and what is asserted instead. */
interface Difference {
  readonly name: string;
  readonly leaveOut: readonly (Column | 'everything' | 'limits')[];
  readonly instead: (analyze: () => SeriesAnalysis, reference: ReferenceCase) => void;
}

const differences: Readonly<Record<string, Difference>> = {
  'pub-qic-i-09-constant-unscreened': {
    name: 'no limits where moving ranges show no spread at all (qicharts2: limits at the line)',
    leaveOut: ['limits'],
    instead: (analyze) => {
      const { points } = analyze();
      expect(
        points.map(({ lower, upper, lower2Sigma, upper2Sigma }) => [lower, upper, lower2Sigma, upper2Sigma]),
      ).toEqual(points.map(() => [null, null, null, null]));
    },
  },
  'pub-qic-p-10-num-zero-denom': {
    name: 'a numerator over a denominator of 0 is an error (qicharts2: an infinite point)',
    leaveOut: ['everything'],
    instead: (analyze) => {
      expect(analyze).toThrow(expect.objectContaining({ code: 'zero-denominator', subject: '2021-04-01' }));
    },
  },
  'pub-qic-i-11-yneg': {
    name: 'lower limits below 0 stay (qicharts2 with y.neg = FALSE: cut off)',
    leaveOut: ['lower'],
    instead: (analyze, { expected }) => {
      const { points } = analyze();
      expect(points.every(({ lower }) => lower !== null && lower < 0)).toBe(true);
      expectColumn(
        'lower',
        points.map(({ centerLine, upper }) => 2 * Number(centerLine) - Number(upper)),
        points.map(({ lower }) => lower),
      );
      expect(expected.lcl.every((lower) => lower === 0)).toBe(true);
    },
  },
  'pub-qic-run-18-bestbox': {
    name: 'bestbox is not offered: the signal is by Anhøj’s rules',
    leaveOut: ['runsSignal'],
    instead: expectAnhoej,
  },
  'pub-qic-run-19-cutbox': {
    name: 'cutbox is not offered: the signal is by Anhøj’s rules',
    leaveOut: ['runsSignal'],
    instead: expectAnhoej,
  },
  'pub-qic-p-11-category': {
    name: 'categories on the x axis are not offered: text is a time order (qicharts2: no runs analysis)',
    leaveOut: ['runsSignal'],
    instead: expectAnhoej,
  },
};

function expectAnhoej(analyze: () => SeriesAnalysis): void {
  expect(analyze().phases.map(({ runsSignal }) => runsSignal)).toEqual(analyze().phases.map(isAnhoejSignal));
}

const isAnhoejSignal = ({ longestRun, longestRunLimit, crossings, crossingsLimit }: AnalyzedPhase): boolean =>
  Number(longestRun) > Number(longestRunLimit) || Number(crossings) < Number(crossingsLimit);

const all = readCases('qicharts2-and-nhs');
const compared = all.filter(({ tool }) => tool === 'qicharts2');

describe('the cases of qicharts2', () => {
  it('are all compared; the others in their folder are those of NHSRplotthedots', () => {
    expect(compared).toHaveLength(69);
    expect(all.filter(({ tool }) => tool === 'NHSRplotthedots')).toHaveLength(20);
    expect(all).toHaveLength(89);
  });

  it('are of every chart type that is offered', () => {
    const charts = new Set(compared.map(({ chart }) => chartOf[chart]));
    expect(chartTypes.filter(({ id }) => !charts.has(id))).toEqual([]);
  });

  it('have their named differences among those compared', () => {
    const ids = compared.map(({ id }) => id);
    expect(Object.keys(differences).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe.each(compared.map((reference) => [reference.id, reference] as const))('%s', (id, reference) => {
  const difference = differences[id];
  const analyze = (): SeriesAnalysis => analyzeSeries(toSeries(reference), toOptions(reference));

  if (difference) it(`differs on purpose: ${difference.name}`, () => difference.instead(analyze, reference));

  const { error } = reference.expected;
  if (error !== undefined) {
    it(`is refused as qicharts2 refuses it: ${error}`, () => {
      expect(analyze).toThrow(expect.objectContaining({ name: 'AnalysisError', code: 'time-not-positive' }));
    });
  } else if (!difference?.leaveOut.includes('everything')) {
    it('has the points, lines and signals of qicharts2', () => {
      comparePoints(analyze(), reference, difference?.leaveOut ?? []);
    });
    it('has the runs analysis of qicharts2', () => {
      comparePhases(analyze(), reference, difference?.leaveOut ?? []);
    });
  }
});

function toSeries({ chart, rows, params }: ReferenceCase): SeriesInput {
  return {
    chart: chartOf[chart] as ChartTypeId,
    observations: rows.map(({ x, y = null, n = null }) =>
      params.has_denominator ? { period: x, value: y, denominator: n } : { period: x, value: y },
    ),
  };
}

function toOptions({ params, expected: { x } }: ReferenceCase): AnalysisOptions {
  return {
    ...(params.freeze && { baseline: { points: params.freeze } }),
    ...(params.part && { phases: params.part.map((last) => x[last] as string | number) }),
    ...(params.exclude && { exclude: params.exclude.map((place) => x[place - 1] as string | number) }),
    ...(typeof params.cl === 'number' && { centerLine: params.cl }),
    ...(params.agg_fun && { subgroupSummary: params.agg_fun }),
    screenMovingRanges: params.screened_mr ?? true,
  };
}

function comparePoints(
  { points }: SeriesAnalysis,
  { expected, params }: ReferenceCase,
  leaveOut: Difference['leaveOut'],
) {
  const factor = params.multiply ?? 1;
  expect(points.map(({ period }) => period)).toEqual(expected.x);
  expectColumn(
    'y',
    points.map(({ value }) => value),
    expected.y,
    factor,
  );
  expectColumn(
    'cl',
    points.map(({ centerLine }) => centerLine),
    expected.cl,
    factor,
  );
  if (!leaveOut.includes('limits')) {
    if (!leaveOut.includes('lower')) {
      expectColumn(
        'lcl',
        points.map(({ lower }) => lower),
        expected.lcl,
        factor,
      );
      expectColumn(
        'lcl95',
        points.map(({ lower2Sigma }) => lower2Sigma),
        expected.lcl95,
        factor,
      );
    }
    expectColumn(
      'ucl',
      points.map(({ upper }) => upper),
      expected.ucl,
      factor,
    );
    expectColumn(
      'ucl95',
      points.map(({ upper2Sigma }) => upper2Sigma),
      expected.ucl95,
      factor,
    );
  }
  expect(points.map(({ signals }) => signals.includes('beyond-limits'))).toEqual(expected.sigma_signal);
  expect(points.map(({ phase }) => phase)).toEqual(expected.part);
  expect(points.map(({ inBaseline }) => inBaseline)).toEqual(expected.baseline);
  expect(points.map(({ excluded }) => !excluded)).toEqual(expected.include);
  expect(points.map(({ subgroupSize }) => subgroupSize)).toEqual(expected.subgroup_size);
  // Where nothing was measured the denominator is unknown (null); qicharts2 has the empty sum, 0.
  expectColumn(
    'n',
    points.map(({ subgroupSize, denominator }) => (subgroupSize > 0 || !params.has_denominator ? denominator : 0)),
    expected.denominator,
  );
}

function comparePhases({ phases }: SeriesAnalysis, { expected }: ReferenceCase, leaveOut: Difference['leaveOut']) {
  const theirs = expected.parts.map((part) => ({
    from: expected.x[part.from - 1],
    to: expected.x[part.to - 1],
    points: part.n_obs,
    useful: part.n_useful,
    longestRun: part.longest_run,
    longestRunLimit: part.longest_run_max,
    crossings: part.n_crossings,
    crossingsLimit: part.n_crossings_min,
    beyondLimits: part.sigma_signals,
    ...(!leaveOut.includes('runsSignal') && { runsSignal: part.runs_signal }),
  }));
  expect(phases).toHaveLength(theirs.length);
  expect(phases).toMatchObject(theirs);
}
