import { type CalendarDate, toDayNumber } from '../domain/calendar-date.ts';
import type { IndicatorId, TeamId } from '../domain/ids.ts';
import { type PatientGroup, patientGroups } from '../domain/patient-group.ts';
import type { Period } from '../domain/period.ts';
import { comparePeriods } from '../domain/period-arithmetic.ts';
import type { CountingPlan } from './counting-plan.ts';
import type { LeftOutReason } from './left-out-reason.ts';
import { inOrder, type SettledPeriod } from './make-case-ledger.ts';
import type { CountedRow, PathwayCounts } from './pathway-counts.ts';
import { periodInPlan } from './period-in-plan.ts';
import type { IndicatorLedger, TeamLedgers } from './team-ledgers.ts';

/** One team's one indicator for all patients or one group, with its cases settled. */
interface SettledSeries extends IndicatorLedger {
  readonly team: TeamId;
  readonly patientGroup: PatientGroup | null;
  readonly periods: readonly SettledPeriod[];
}

/** What all cases came to, with data that are complete through the end of a day. */
export function settleCounts(teams: readonly TeamLedgers[], { step, through }: CountingPlan): PathwayCounts {
  // Without any date there is nothing that could be due.
  const lastDay = through === null ? Number.NEGATIVE_INFINITY : toDayNumber(through);
  const periodOf = (date: CalendarDate): Period => periodInPlan(step, date);
  const settled = teams.toSorted(inAlphabet).flatMap(({ team, ledgers }) =>
    ledgers.flatMap((each) =>
      [null, ...patientGroups].map((patientGroup): SettledSeries => {
        const periods = each.ledger.settle({ patientGroup, periodOf, through: lastDay });
        return { ...each, team, patientGroup, periods };
      }),
    ),
  );
  const ofEverybody = settled.filter(({ patientGroup }) => patientGroup === null);
  const indicators = [...new Set(ofEverybody.map(({ indicator }) => indicator))];
  return {
    through,
    rows: settled.flatMap(rowsOf),
    leftOut: indicators.flatMap((indicator) => leftOutOf(indicator, ofEverybody)),
  };
}

const inAlphabet = (a: TeamLedgers, b: TeamLedgers): number => a.team.localeCompare(b.team, 'nb');

/** No rows where nobody is in any denominator: there is nothing to draw. */
function rowsOf({ team, indicator, patientGroup, rule, periods }: SettledSeries): readonly CountedRow[] {
  if (periods.every(({ denominator }) => denominator === 0)) return [];
  const rows = periods.flatMap(({ period, sum, denominator, leftOut }) =>
    period ? [{ team, indicator, patientGroup, period, ...rule.tell(sum, denominator), leftOut }] : [],
  );
  return rows.sort((a, b) => comparePeriods(a.period, b.period));
}

function leftOutOf(indicator: IndicatorId, ofEverybody: readonly SettledSeries[]): PathwayCounts['leftOut'] {
  const left = new Map<LeftOutReason, number>();
  const periods = ofEverybody.flatMap((series) => (series.indicator === indicator ? series.periods : []));
  for (const { reason, count } of periods.flatMap(({ leftOut }) => leftOut)) {
    left.set(reason, (left.get(reason) ?? 0) + count);
  }
  return inOrder(left).map((each) => ({ indicator, ...each }));
}
