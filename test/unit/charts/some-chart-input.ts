import fc from 'fast-check';
import type { ChartInput } from '../../../src/charts/chart-input.ts';
import { fromDayNumber, toDayNumber } from '../../../src/domain/calendar-date.ts';
import type { Period } from '../../../src/domain/period.ts';
import { shiftPeriod } from '../../../src/domain/period-arithmetic.ts';
import type { TeamSeries } from '../../../src/series/series.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makePoints } from '../reading/make-series.ts';
import { date, makeChartInput } from './make-chart-input.ts';

const same = (text: string) => ({ nb: text, nn: text, en: text });

/** The shapes that series come in: what is measured, how often, and the chart. */
const kinds: readonly { first: Period; series: Partial<TeamSeries>; counts: boolean }[] = [
  { first: { kind: 'month', key: '2021-01' }, series: {}, counts: true },
  { first: { kind: 'month', key: '2021-03' }, series: { chart: 'p' }, counts: true },
  { first: { kind: 'week', key: '2021-W50' }, series: { step: 'week' }, counts: true },
  { first: { kind: 'quarter', key: '2021-Q2' }, series: { step: 'quarter' }, counts: true },
  {
    first: { kind: 'month', key: '2021-01' },
    series: { indicator: makeIndicator({ measure: 'rate', per: 100, unit: same('per 100') }) },
    counts: true,
  },
  {
    first: { kind: 'month', key: '2021-01' },
    series: { chart: 'i', indicator: makeIndicator({ measure: 'value', unit: same('døgn') }) },
    counts: false,
  },
  {
    first: { kind: 'day', key: '2021-01-04' },
    series: { step: null, chart: 't', indicator: makeIndicator({ measure: 'days-between', unit: same('dager') }) },
    counts: false,
  },
  { first: { kind: 'number', key: '1' }, series: { step: null }, counts: true },
];

const some = (count: number, of: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 12, arbitrary: fc.integer({ min: 1, max: 20 }).map((value) => of.replace('#', String(value))) },
        { weight: 1, arbitrary: fc.constantFrom('_', 'h') },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 20 }).map((value) => `x${of.replace('#', String(value))}`) },
      ),
      { minLength: 1, maxLength: count },
    )
    .map((words) => words.join(' '));

const day = fc
  .integer({ min: -40, max: 900 })
  .map((after) => date(fromDayNumber(toDayNumber(date('2021-01-01')) + after)));

const goals = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { maxLength: 2 });

/** Any chart that a project could ask for, with texts of its own and a box of its own. */
export const someChartInput: fc.Arbitrary<ChartInput> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    counted: some(48, '#/20'),
    valued: some(48, 'v#'),
    split: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
    goals,
    changes: fc.array(day, { maxLength: 7 }),
    gatherings: fc.array(fc.record({ name: fc.string({ unit: 'binary', maxLength: 30 }), date: day }), {
      maxLength: 5,
    }),
    role: fc.constantFrom('main', 'small'),
    width: fc.integer({ min: 420, max: 1600 }),
    height: fc.integer({ min: 240, max: 700 }),
  })
  .map(({ kind, counted, valued, split, goals: levels, changes, gatherings, role, width, height }) => {
    const words = kind.counts ? counted : valued;
    const points = makePoints(words, kind.first);
    const start = split === null ? null : points[split];
    const series: Partial<TeamSeries> = {
      points,
      phases: start ? [{ period: start.period, label: null }] : [],
      targets: levels.map((value, index) => ({
        from: index === 0 ? null : shiftPeriod(kind.first, 5),
        value,
        by: null,
      })),
      changes: changes.map((at) => ({ date: at, text: 'x' })),
      ...kind.series,
    };
    return makeChartInput(words, { first: kind.first, series, gatherings, role, size: { width, height } });
  });
