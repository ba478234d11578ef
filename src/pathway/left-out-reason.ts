/**
 * Why a pathway, or an event of one, is in no denominator, in the order in which it is asked: the first that holds is the
 * reason.
 */
export const leftOutReasons = [
  /** Dates that cannot have come in this order: the pathway is left out of every indicator. */
  'impossible-order',
  /** New to home care, or the yearly review, where the indicator asks about discharges. */
  'wrong-inclusion',
  /** Discharged to an institution, where the indicator asks about those who went home. */
  'wrong-destination',
  /** Nothing says that the patient gets help with the medicines. */
  'no-medication-help',
  /** The time limit ends after the day through which the data are complete. */
  'time-not-up',
  /** Died, moved or was readmitted before the time limit. */
  'ended-before-limit',
  /** A date that the denominator rests on is not written. */
  'date-missing',
  /** The time of the day is not written, where the limit is one of hours. */
  'time-of-day-missing',
  /** A score, or a number of days, is not written. */
  'number-missing',
  /** Readmitted, but nothing says whether it was acute. */
  'acute-not-said',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];
