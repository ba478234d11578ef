import type { MeasuringStep } from '../domain/period.ts';

/** How often a team can plan to measure, oftenest first. */
export const frequencies = ['week', 'fortnight', 'month', 'quarter'] as const satisfies readonly MeasuringStep[];
export type Frequency = (typeof frequencies)[number];

const daysInMonth = 365.25 / 12;

/** How many months lie between two points. */
export const monthsPerPoint: Readonly<Record<Frequency, number>> = {
  week: 7 / daysInMonth,
  fortnight: 14 / daysInMonth,
  month: 1,
  quarter: 3,
};
