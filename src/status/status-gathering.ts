import { type CalendarDate, fromDayNumber, toDayNumber } from '../domain/calendar-date.ts';
import type { Gathering, Network } from '../domain/network.ts';

/** The gathering that a status looks towards, and the days that count before it. */
export interface StatusGathering {
  readonly name: string;
  readonly date: CalendarDate;
  /** True where nobody has set its date. */
  readonly isPlanned: boolean;
  /** The day that posters must be at the printer's; `isProposed` where the project file does not say so. */
  readonly postersToPrint: { readonly date: CalendarDate; readonly isProposed: boolean };
  /** What is delivered by then comes with: the day for the printer, or that of the gathering when the former is past. */
  readonly due: CalendarDate;
}

/** So many days before a gathering its posters are taken to go to print: our proposal. */
export const daysForPrinting = 14;

/** The gatherings of a network in the order of their days. */
export const gatheringsInOrder = (network: Network | null): readonly Gathering[] =>
  (network?.gatherings ?? []).toSorted((a, b) => Number(a.date > b.date) - Number(a.date < b.date));

/** The first gathering on or after a day; null where there is none. */
export const nextGathering = (network: Network | null, day: CalendarDate): Gathering | null =>
  gatheringsInOrder(network).find(({ date }) => date >= day) ?? null;

/** A gathering with the days that count before it, as seen on a day. */
export function lookTowards(
  { name, date, isPlanned, postersToPrint }: Gathering,
  today: CalendarDate,
): StatusGathering {
  const printing = postersToPrint ?? fromDayNumber(toDayNumber(date) - daysForPrinting);
  return {
    name,
    date,
    isPlanned: isPlanned ?? false,
    postersToPrint: { date: printing, isProposed: postersToPrint === undefined },
    due: printing >= today ? printing : date,
  };
}
