import type { Indicator } from '../domain/indicator.ts';
import { lastDay } from '../domain/period-arithmetic.ts';
import type { SeriesStatus, TeamStatus } from '../status/network-status.ts';
import type { StatusWords } from './status-words.ts';

/** Behind a number of measurements that are too few to read a change from. */
export const fewMark = '…';
/** In the cell of what is no measurement point of the team. */
export const noneMark = '–';

/** What the table of teams and indicators says of one team's one indicator. */
export type StatusCell =
  | { readonly kind: 'none' }
  | { readonly kind: 'awaited' }
  | { readonly kind: 'hidden'; readonly through: string }
  | {
      readonly kind: 'delivered';
      readonly through: string;
      readonly points: number;
      readonly isFew: boolean;
      readonly hasPhases: boolean;
    };

/** Of several patient groups the table tells of all patients, else of the first. */
export function statusCell({ series }: TeamStatus, indicator: Indicator, words: StatusWords): StatusCell {
  const own = series.filter((one) => one.indicator === indicator);
  const shown = own.find(({ patientGroup }) => patientGroup === null) ?? own[0];
  if (shown === undefined) return { kind: 'none' };
  if (shown.delivered === null) return { kind: 'awaited' };
  const through = writeThrough(shown.delivered, words);
  if (shown.hiddenByOutcome) return { kind: 'hidden', through };
  return {
    kind: 'delivered',
    through,
    points: shown.points,
    isFew: shown.lacking.change !== null,
    hasPhases: shown.hasPhases,
  };
}

/** The month is enough in a table; which week it was is told of each team. */
function writeThrough({ through }: NonNullable<SeriesStatus['delivered']>, { messages }: StatusWords): string {
  const day = lastDay(through);
  return day === null ? messages.formats.shortPeriod(through) : messages.formats.shortMonth(day);
}
