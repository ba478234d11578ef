import { type CalendarDate, toDayNumber } from '../domain/calendar-date.ts';
import type { Measurement } from '../domain/measurement.ts';
import { firstDay } from '../domain/period-arithmetic.ts';
import type { SoundSeries } from './series-check.ts';

/** Two years, in days. */
const farAway = 730;

/** Of fewer points none can be told to be out of place; and no more than one of so many can be. */
const leastPoints = 5;

/**
 * Points two years or more from every other point of their series, as where 2012 was written for 2022. A series that is
 * measured that seldom has many such points, and is as it should be; so have events.
 */
export function findFarPeriods({ inTime, isEvents }: SoundSeries): readonly Measurement[] {
  if (isEvents || inTime.length < leastPoints || spannedYears(inTime) < 2) return [];
  const dated = inTime.flatMap((measurement) => {
    const first = firstDay(measurement.period);
    return first === null ? [] : [{ measurement, day: toDayNumber(first as CalendarDate) }];
  });
  const far = dated.filter(({ day }, index) => {
    const before = day - (dated[index - 1]?.day ?? Number.NEGATIVE_INFINITY);
    const after = (dated[index + 1]?.day ?? Number.POSITIVE_INFINITY) - day;
    return before >= farAway && after >= farAway;
  });
  return far.length * leastPoints <= dated.length ? far.map(({ measurement }) => measurement) : [];
}

/** A first look, that costs nothing. */
const spannedYears = (inTime: SoundSeries['inTime']): number => yearOf(inTime.at(-1) ?? inTime[0]) - yearOf(inTime[0]);

const yearOf = ({ period }: Measurement): number => Number(period.key.slice(0, 4));
