/** A day and a time of day as a workbook stores them. */
export interface SerialMoment {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Seconds since the workbook's first day, for times that go on past a day. */
  readonly elapsedSeconds: number;
}

const secondsOfDay = 86_400;
const lastSerial = 2_958_465;
/** Days from the workbook's day 0 to 1 January 1970, in the calendar from 1900 and in that from 1904. */
const daysTo1970 = { from1900: 25_569, from1904: 24_107 } as const;

/**
 * The moment that a stored number stands for, rounded to the second; null before the workbook's first day and after the
 * year 9999. The calendar from 1900 has a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1), which moves
 * the days before it by one.
 */
export function momentOfSerial(serial: number, isFrom1904: boolean): SerialMoment | null {
  const elapsedSeconds = Math.round(serial * secondsOfDay);
  if (elapsedSeconds < 0 || serial > lastSerial + 1) return null;
  const days = Math.floor(elapsedSeconds / secondsOfDay);
  const isBeforeTheGap = !isFrom1904 && days < 60;
  const date = new Date(
    (days - daysTo1970[isFrom1904 ? 'from1904' : 'from1900'] + Number(isBeforeTheGap)) * secondsOfDay * 1000,
  );
  const seconds = elapsedSeconds - days * secondsOfDay;
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    elapsedSeconds,
  };
}
