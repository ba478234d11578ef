import { describe, expect, it } from 'vitest';
import { analyzeSeries } from '../../src/spc/analyze-series.ts';
import type { ChartTypeId } from '../../src/spc/chart-types/index.ts';
import type { AnalyzedPoint } from '../../src/spc/series-analysis.ts';
import type { SeriesInput } from '../../src/spc/series-input.ts';
import { expectColumn, type ReferenceCase, readCases } from './reference-case.ts';

/** qcc's names of chart types, and ours; individuals are an I chart without screening. R charts are not offered. */
const chartOf: Readonly<Record<string, ChartTypeId>> = {
  p: 'p',
  u: 'u',
  c: 'c',
  S: 's',
  xbar: 'xbar',
  'xbar.one': 'i',
};

/** Where gpf gives other lines on purpose: the columns that are compared all the same, and what is asserted instead. */
interface Difference {
  readonly name: string;
  readonly compared: readonly ('cl' | 'sigma_signal')[];
  readonly instead: (points: readonly AnalyzedPoint[], reference: ReferenceCase) => void;
}

const differences: Readonly<Record<string, Difference>> = {
  'qcc-xbar-01': {
    name: 'sigma from ranges within subgroups is not offered: it comes from their standard deviations',
    compared: ['cl', 'sigma_signal'],
    instead: (points, { rows }) => {
      const deviation = meanOf(rows.map(({ values = [] }) => deviationOf(values)));
      expectReach(points, (size) => (3 * deviation) / (c4Of(size) * Math.sqrt(size)));
    },
  },
  'qcc-xbar-03-rmsdf': {
    name: 'the pooled standard deviation is corrected for each point’s own size (qcc: once, for all degrees of freedom)',
    compared: ['cl', 'sigma_signal'],
    instead: (points, { rows }) => {
      const deviation = pooledOf(rows.map(({ values = [] }) => values));
      expectReach(points, (size) => (3 * deviation) / (c4Of(size) * Math.sqrt(size)));
    },
  },
  'qcc-xbar-04-var': {
    name: 'an unweighted mean of standard deviations of unequal subgroups is not offered: they are pooled',
    compared: ['cl', 'sigma_signal'],
    instead: (points, { rows }) => {
      const deviation = pooledOf(rows.map(({ values = [] }) => values));
      expectReach(points, (size) => (3 * deviation) / (c4Of(size) * Math.sqrt(size)));
    },
  },
  'qcc-s-02-var': {
    name: 'an unweighted mean of standard deviations of unequal subgroups is not offered: they are pooled',
    compared: ['sigma_signal'],
    instead: (points, { rows }) => {
      const deviation = pooledOf(rows.map(({ values = [] }) => values));
      expect(points.map(({ centerLine }) => centerLine)).toEqual(points.map(() => expect.closeTo(deviation, 9)));
      expectReach(points, (size) => (3 * deviation * Math.sqrt(1 - c4Of(size) ** 2)) / c4Of(size));
    },
  },
};

/** c4 = √(2 / (n − 1)) Γ(n / 2) / Γ((n − 1) / 2), by the values that Γ has at whole and half numbers. */
const c4Table: Readonly<Record<number, number>> = {
  3: Math.sqrt(Math.PI) / 2,
  4: 2 * Math.sqrt(2 / (3 * Math.PI)),
  5: (3 * Math.sqrt(2 * Math.PI)) / 8,
  6: (8 / 3) * Math.sqrt(2 / (5 * Math.PI)),
  7: (15 * Math.sqrt(3 * Math.PI)) / 48,
  8: (16 / 5) * Math.sqrt(2 / (7 * Math.PI)),
  9: (105 * Math.sqrt(Math.PI)) / 192,
  10: (128 / 105) * Math.sqrt(2 / Math.PI),
};

const c4Of = (size: number): number => c4Table[size] ?? 0;

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0) / numbers.length;

const squaresOf = (values: readonly number[]): number =>
  values.reduce((total, value) => total + (value - meanOf(values)) ** 2, 0);

const deviationOf = (values: readonly number[]): number => Math.sqrt(squaresOf(values) / (values.length - 1));

const pooledOf = (subgroups: readonly (readonly number[])[]): number =>
  Math.sqrt(
    subgroups.reduce((total, values) => total + squaresOf(values), 0) /
      subgroups.reduce((total, { length }) => total + length - 1, 0),
  );

/** How far the upper limit lies from the line. */
function expectReach(points: readonly AnalyzedPoint[], reach: (size: number) => number): void {
  expect(points.map(({ centerLine, upper }) => Number(upper) - Number(centerLine))).toEqual(
    points.map(({ subgroupSize }) => expect.closeTo(reach(subgroupSize), 9)),
  );
}

const all = readCases('qcc');
const compared = all.filter(({ chart }) => chartOf[chart] !== undefined);

describe('the cases of qcc', () => {
  it('are all compared but that of an R chart', () => {
    expect(all).toHaveLength(14);
    expect(all.filter((reference) => !compared.includes(reference)).map(({ id }) => id)).toEqual(['qcc-r-01']);
  });

  it('have their named differences among those compared', () => {
    const ids = compared.map(({ id }) => id);
    expect(Object.keys(differences).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

it('qcc-r-01: an R chart is not offered, on purpose (an S chart uses all the values of a subgroup)', () => {
  const reference = all.find(({ id }) => id === 'qcc-r-01') as ReferenceCase;
  const series = { chart: 'r' as ChartTypeId, observations: observationsOf(reference) };
  expect(() => analyzeSeries(series)).toThrow(expect.objectContaining({ code: 'unknown-chart', subject: 'r' }));
});

describe.each(compared.map((reference) => [reference.id, reference] as const))('%s', (id, reference) => {
  const { points } = analyzeSeries(toSeries(reference), { screenMovingRanges: false });
  const { y, cl, lcl, ucl, sigma_signal } = reference.expected;
  const difference = differences[id];
  const isCompared = (column: 'cl' | 'sigma_signal' | 'limits'): boolean =>
    difference === undefined || difference.compared.some((each) => each === column);

  if (difference) it(`differs on purpose: ${difference.name}`, () => difference.instead(points, reference));

  it('has the points of qcc', () => {
    expectColumn(
      'y',
      points.map(({ value }) => value),
      y,
    );
  });

  if (isCompared('cl'))
    it('has the center line of qcc', () => {
      expectColumn(
        'cl',
        points.map(({ centerLine }) => centerLine),
        cl,
      );
    });

  if (isCompared('limits'))
    it('has the limits of qcc', () => {
      expectColumn(
        'lcl',
        points.map(({ lower }) => lower),
        lcl,
      );
      expectColumn(
        'ucl',
        points.map(({ upper }) => upper),
        ucl,
      );
    });

  if (isCompared('sigma_signal'))
    it('marks the points beyond limits that qcc marks', () => {
      expect(points.map(({ signals }) => signals.includes('beyond-limits'))).toEqual(sigma_signal);
    });
});

function toSeries(reference: ReferenceCase): SeriesInput {
  return { chart: chartOf[reference.chart] as ChartTypeId, observations: observationsOf(reference) };
}

function observationsOf({ rows }: ReferenceCase): SeriesInput['observations'] {
  return rows.flatMap(({ x, y = null, n, values }) => {
    if (values !== undefined) return values.map((value) => ({ period: x, value }));
    return [n === undefined ? { period: x, value: y } : { period: x, value: y, denominator: n }];
  });
}
