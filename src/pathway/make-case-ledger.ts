import type { CalendarDate } from '../domain/calendar-date.ts';
import type { PatientGroup } from '../domain/patient-group.ts';
import type { Period } from '../domain/period.ts';
import type { CountedCase } from './counting-rule.ts';
import { type LeftOutReason, leftOutReasons } from './left-out-reason.ts';

export interface LeftOutCount {
  readonly reason: LeftOutReason;
  readonly count: number;
}

/** What the cases of a period came to; of those that no period can be told for, `period` is null. */
export interface SettledPeriod {
  readonly period: Period | null;
  readonly denominator: number;
  readonly sum: number;
  /** In the order in which reasons are asked. */
  readonly leftOut: readonly LeftOutCount[];
}

/** Adds up the cases of one team's one indicator: one tally for each date, group, day on which time is up, and outcome. */
export interface CaseLedger {
  readonly add: (counted: CountedCase, patientGroup: PatientGroup | null) => void;
  readonly settle: (question: Question) => readonly SettledPeriod[];
}

/** What the cases are to be told as. */
export interface Question {
  /** Null is everybody, in a group or not. */
  readonly patientGroup: PatientGroup | null;
  readonly periodOf: (date: CalendarDate) => Period;
  /** Data are complete through the end of this day (a day number). */
  readonly through: number;
}

/** Cases of one date that are alike in all that can matter at the end. */
interface Tally {
  readonly patientGroup: PatientGroup | null;
  readonly due: number | null;
  readonly leftOut: LeftOutReason | null;
  count: number;
  /** In millionths, so that the order of additions never shows. */
  millionths: number;
}

const million = 1_000_000;

export function makeCaseLedger(): CaseLedger {
  const byDate = new Map<CalendarDate | null, Tally[]>();
  return {
    add: ({ date, due, leftOut, amount }, patientGroup) => {
      const ofDate = byDate.get(date) ?? [];
      if (ofDate.length === 0) byDate.set(date, ofDate);
      // Few outcomes and few days are possible for one date: looking through them is quicker than a key of all.
      const isAlike = (tally: Tally): boolean =>
        tally.due === due && tally.leftOut === leftOut && tally.patientGroup === patientGroup;
      const known = ofDate.find(isAlike);
      const tally = known ?? { patientGroup, due, leftOut, count: 0, millionths: 0 };
      if (!known) ofDate.push(tally);
      tally.count += 1;
      tally.millionths += Math.round(amount * million);
    },
    settle: (question) => gather(byDate, question).map((each) => settlePeriod(each, question.through)),
  };
}

interface PeriodTallies {
  readonly period: Period | null;
  readonly tallies: Tally[];
}

function gather(
  byDate: ReadonlyMap<CalendarDate | null, readonly Tally[]>,
  { patientGroup, periodOf }: Question,
): readonly PeriodTallies[] {
  const byPeriod = new Map<string, PeriodTallies>();
  for (const [date, tallies] of byDate) {
    const asked = tallies.filter((tally) => patientGroup === null || tally.patientGroup === patientGroup);
    if (asked.length === 0) continue;
    const period = date && periodOf(date);
    const key = period?.key ?? '';
    const ofPeriod = byPeriod.get(key) ?? { period, tallies: [] };
    ofPeriod.tallies.push(...asked);
    byPeriod.set(key, ofPeriod);
  }
  return [...byPeriod.values()];
}

/** Before its time is up nobody asks what became of a case. */
const reasonOf = ({ due, leftOut }: Tally, through: number): LeftOutReason | null =>
  due !== null && due > through ? 'time-not-up' : leftOut;

function settlePeriod({ period, tallies }: PeriodTallies, through: number): SettledPeriod {
  const left = new Map<LeftOutReason, number>();
  let [denominator, millionths] = [0, 0];
  for (const tally of tallies) {
    const reason = reasonOf(tally, through);
    if (reason) left.set(reason, (left.get(reason) ?? 0) + tally.count);
    else [denominator, millionths] = [denominator + tally.count, millionths + tally.millionths];
  }
  return {
    period,
    denominator,
    sum: millionths / million,
    leftOut: inOrder(left),
  };
}

/** Counts of reasons in the order in which the reasons are asked. */
export const inOrder = (left: ReadonlyMap<LeftOutReason, number>): readonly LeftOutCount[] =>
  leftOutReasons.flatMap((reason) => {
    const count = left.get(reason);
    return count === undefined ? [] : [{ reason, count }];
  });
