import fc from 'fast-check';
import { type ChartTypeId, chartTypes } from '../../src/spc/chart-types/index.ts';
import type { Observation, SeriesInput } from '../../src/spc/series-input.ts';

export const chartIds: readonly ChartTypeId[] = chartTypes.map(({ id }) => id);

/** The chart types that need denominators, and those whose points are subgroups of several values. */
export const ratioCharts = chartTypes.filter(({ needsDenominator }) => needsDenominator).map(({ id }) => id);
export const subgroupCharts = ['xbar', 's'] as const satisfies readonly ChartTypeId[];

const isSubgroupChart = (chart: ChartTypeId): boolean => subgroupCharts.some((id) => id === chart);

/** Single values from 1 with now and then a gap: sound for every chart without denominators. */
const singles = (length: number): fc.Arbitrary<Observation[]> =>
  fc
    .array(fc.option(fc.integer({ min: 1, max: 60 }), { freq: 8 }), { minLength: length, maxLength: length })
    .map((values) => values.map((value, period) => ({ period, value })));

/** Numerators within denominators from 1, now and then a gap. */
const counts = (length: number): fc.Arbitrary<Observation[]> =>
  fc
    .array(fc.tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 40 }), fc.nat({ max: 8 })), {
      minLength: length,
      maxLength: length,
    })
    .map((rows) =>
      rows.map(([number, denominator, gap], period) => ({
        period,
        value: gap === 0 ? null : Math.min(number, denominator),
        denominator,
      })),
    );

/** Several rows of one period, up to five; a period without any is a gap. */
const subgroups = (length: number): fc.Arbitrary<Observation[]> =>
  fc
    .array(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 5 }), { minLength: length, maxLength: length })
    .map((groups) =>
      groups.flatMap((values, period): Observation[] =>
        values.length === 0 ? [{ period, value: null }] : values.map((value) => ({ period, value })),
      ),
    );

/** Sound rows for a chart, over periods numbered from 0. */
export function rowsFor(chart: ChartTypeId, length: number): fc.Arbitrary<Observation[]> {
  if (isSubgroupChart(chart)) return subgroups(length);
  return ratioCharts.includes(chart) ? counts(length) : singles(length);
}

/** Any sound series of a chart, of some periods; half of them with a shift. */
export const seriesOf = (chart: ChartTypeId, { min = 1, max = 40 } = {}): fc.Arbitrary<SeriesInput> =>
  fc
    .integer({ min, max })
    .chain((length) => fc.tuple(rowsFor(chart, length), fc.boolean(), fc.constant(length)))
    .map(([rows, hasShifted, length]) => ({ chart, observations: hasShifted ? shiftedFrom(rows, length / 2) : rows }));

/** The rows with a higher level from a period on, so that the rules have something to see. */
const shiftedFrom = (rows: readonly Observation[], start: number): readonly Observation[] =>
  rows.map((row) => {
    if (row.value === null || Number(row.period) < start) return row;
    return { ...row, value: row.denominator ?? row.value + 60 };
  });

/** The same series with every row changed. */
export const withRows = (series: SeriesInput, change: (row: Observation) => Observation): SeriesInput => ({
  ...series,
  observations: series.observations.map(change),
});

/** The same series with another chart's lines. */
export const drawnAs = (chart: ChartTypeId, { observations }: SeriesInput): SeriesInput => ({ chart, observations });

export const periodsOf = ({ observations }: SeriesInput): readonly number[] => [
  ...new Set(observations.map(({ period }) => Number(period))),
];
