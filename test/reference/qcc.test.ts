import { describe, expect, it } from 'vitest';
import { analyzeSeries } from '../../src/spc/analyze-series.ts';
import { type ChartTypeId, chartTypes } from '../../src/spc/chart-types/index.ts';
import type { SeriesInput } from '../../src/spc/series-input.ts';
import { expectColumn, type ReferenceCase, readCases } from './reference-case.ts';

/** qcc's names of chart types, and ours; individuals are an I chart without screening. */
const chartOf: Readonly<Record<string, string>> = { p: 'p', u: 'u', c: 'c', S: 's', xbar: 'xbar', 'xbar.one': 'i' };

/** Cases of chart types that are still to come. Whoever offers one takes it out here, and its cases are compared. */
const chartsToCome = ['c', 's', 'xbar'];

/** Not offered, by decision: R charts. */
const neverOffered = ['R'];

const all = readCases('qcc');
const isOffered = (id: string | undefined): id is ChartTypeId => chartTypes.some((type) => type.id === id);
const compared = all.filter(({ chart }) => isOffered(chartOf[chart]));

describe('the cases of qcc', () => {
  it('are all either compared, or of a chart type that is named as still to come or never offered', () => {
    const named = all.filter(
      ({ chart }) => chartsToCome.includes(chartOf[chart] ?? '') || neverOffered.includes(chart),
    );
    expect(all).toHaveLength(14);
    expect(compared.length + named.length).toBe(all.length);
  });

  it('name no chart type as still to come that is offered', () => {
    expect(chartsToCome.filter(isOffered)).toEqual([]);
  });
});

it.each(compared.map((reference) => [reference.id, reference] as const))(
  '%s has the points, lines and signals of qcc',
  (_, reference) => {
    const { points } = analyzeSeries(toSeries(reference), { screenMovingRanges: false });
    const { y, cl, lcl, ucl, sigma_signal } = reference.expected;
    expectColumn(
      'y',
      points.map(({ value }) => value),
      y,
    );
    expectColumn(
      'cl',
      points.map(({ centerLine }) => centerLine),
      cl,
    );
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
    expect(points.map(({ signals }) => signals.includes('beyond-limits'))).toEqual(sigma_signal);
  },
);

function toSeries({ chart, rows }: ReferenceCase): SeriesInput {
  return {
    chart: chartOf[chart] as ChartTypeId,
    observations: rows.map(({ x, y = null, n }) =>
      n === undefined ? { period: x, value: y } : { period: x, value: y, denominator: n },
    ),
  };
}
