import type { OnceInPathway } from '../domain/pathway.ts';

/** What ends a pathway before its time. */
export type Ending = 'died' | 'moved' | 'readmitted';

/** Until when an indicator waits, and what takes a pathway out before that. */
export interface Limit {
  /** The days are counted from this date: it is day 0. */
  readonly from: OnceInPathway;
  /** The last day that is waited for; time is up when it is over. */
  readonly days: number;
  readonly endedBy: readonly Ending[];
  /** The last day on which an end takes the pathway out: `days`, but where one asks who was at home on a day. */
  readonly endedThrough: number;
  /** Whether an end takes the pathway out although the numerator was met. */
  readonly endsWhateverWasDone: boolean;
}

/** The ordinary limit: who died, moved or was readmitted by its last day, and had not got what is asked for, is left out. */
export const within = (from: OnceInPathway, days: number): Limit => ({
  from,
  days,
  endedBy: ['died', 'moved', 'readmitted'],
  endedThrough: days,
  endsWhateverWasDone: false,
});

/** Of the talk after four weeks and what goes with it: only those who were at home on day 28 are asked about. */
export const atHomeOnDay28: Limit = {
  ...within('home', 35),
  endedThrough: 27,
  endsWhateverWasDone: true,
};
