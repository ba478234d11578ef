import fc from 'fast-check';
import type { ChartInput } from '../../../src/charts/chart-input.ts';
import { fromDayNumber, toDayNumber } from '../../../src/domain/calendar-date.ts';
import { en } from '../../../src/language/en.ts';
import { nb } from '../../../src/language/nb.ts';
import { nn } from '../../../src/language/nn.ts';
import type { TeamSeries } from '../../../src/series/series.ts';
import { makePoints } from '../reading/make-series.ts';
import { date, makeChartInput, month } from './make-chart-input.ts';

const first = month('2021-01');
const dayOf = (after: number) => date(fromDayNumber(toDayNumber(date('2021-01-01')) + after));

/** Two levels of counts of 20, so that there are two center lines with labels of their own. */
const counted = fc
  .record({
    before: fc.integer({ min: 1, max: 19 }),
    after: fc.integer({ min: 1, max: 19 }),
    split: fc.integer({ min: 10, max: 16 }),
    count: fc.integer({ min: 12, max: 36 }),
    wobble: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 36, maxLength: 36 }),
  })
  .map(({ before, after, split, count, wobble }) => {
    const levels = Array.from({ length: count }, (_, index) => (index < split ? before : after) + (wobble[index] ?? 0));
    const words = levels.map((level) => `${Math.max(0, Math.min(20, level))}/20`).join(' ');
    return { words, split: split < count - 1 ? split : null, level: (count > split ? after : before) / 20 };
  });

/** Goals on the newest center line, a hair from it, and anywhere. */
const goalBeside = fc.oneof(
  fc.constantFrom(0, 0.005, 0.01, 0.02, -0.01, -0.03, 0.05),
  fc.double({ min: -0.5, max: 0.5, noNaN: true }),
);

/** Days on which changes were made: in one month, in months beside each other, and anywhere. */
const days = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 150, max: 215 }),
        fc.integer({ min: 330, max: 372 }),
      ),
      { maxLength: 12 },
    ),
  )
  .map(([list]) => list.toSorted((a, b) => a - b).map(dayOf));

const gathering = fc.record({
  name: fc.constantFrom('Samling 1', 'Samling 2', 'Læringsnettverk 3', 'Avslutning', 'Hva er viktig for deg'),
  date: fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 300, max: 340 })).map(dayOf),
});

const sizes = {
  main: fc.record({ width: fc.integer({ min: 900, max: 1600 }), height: fc.integer({ min: 330, max: 800 }) }),
  small: fc.record({ width: fc.integer({ min: 420, max: 760 }), height: fc.integer({ min: 160, max: 400 }) }),
} as const;

/** Charts with as much to say as there can be: goals beside center lines, flags of one month, gatherings close together. */
export const someLabels: fc.Arbitrary<ChartInput> = fc
  .record({
    counted,
    chart: fc.constantFrom('run', 'p'),
    goals: fc.array(goalBeside, { minLength: 0, maxLength: 2 }),
    changes: days,
    gatherings: fc.array(gathering, { maxLength: 5 }),
    role: fc.constantFrom('main', 'small'),
    main: sizes.main,
    small: sizes.small,
    messages: fc.constantFrom(nb, nn, en),
    panel: fc.boolean(),
    whatMattersDay: fc.boolean(),
  })
  .map(({ counted: { words, split, level }, chart, goals, changes, role, panel, ...given }) => {
    const points = makePoints(words, first);
    const start = split === null ? null : points[split];
    const series: Partial<TeamSeries> = {
      chart,
      points,
      phases: start ? [{ period: start.period, label: null, ...(panel && { teams: { before: 4, after: 6 } }) }] : [],
      targets: goals.map((beside, index) => ({
        from: index === 0 ? null : (points[6]?.period ?? null),
        value: Math.max(0, Math.min(1, level + beside)),
        by: null,
      })),
      changes: changes.map((at) => ({ date: at, text: 'x' })),
    };
    const size = given[role];
    const { messages, gatherings, whatMattersDay } = given;
    return makeChartInput(words, { first, series, gatherings, role, size, messages, whatMattersDay });
  });
