import type { CalendarDate } from '../domain/calendar-date.ts';
import type { IndicatorId, TeamId } from '../domain/ids.ts';
import type { Pathway } from '../domain/pathway.ts';
import type { CountingPlan } from './counting-plan.ts';
import type { CountedCase } from './counting-rule.ts';
import { findImpossibleOrders } from './find-impossible-orders.ts';
import { countingRules } from './indicators/index.ts';
import { makeCaseLedger } from './make-case-ledger.ts';
import { datedEvents } from './marks.ts';
import type { PathwayCounts } from './pathway-counts.ts';
import type { PathwayFault } from './pathway-fault.ts';
import { settleCounts } from './settle-counts.ts';
import type { TeamLedgers } from './team-ledgers.ts';

export type { CountingPlan } from './counting-plan.ts';
export type { CountedRow, PathwayCounts } from './pathway-counts.ts';
export type { PathwayFault } from './pathway-fault.ts';

export interface PathwayCounter {
  /**
   * Counts a pathway and forgets it. One with faults is left out of every indicator. `columns`: those of its own sheet; of an
   * indicator that rests on another one it says nothing. By default all.
   */
  readonly add: (pathway: Pathway, columns?: ReadonlySet<string>) => readonly PathwayFault[];
  readonly end: () => PathwayCounts;
}

/**
 * Counts pathways into the numerators and denominators of every indicator that HPH sheets can tell, in one pass. It keeps
 * counts by day and never a pathway, so that its memory grows with the days, teams and groups alone. What was not due by
 * the day through which the data are complete is told apart at the end, when the newest date is known. The dates of a
 * pathway with faults are not believed for that either.
 *
 * @example makePathwayCounter({ step: 'month', through: null }).end() // => { through: null, rows: [], leftOut: [] }
 */
export function makePathwayCounter({ step, through }: CountingPlan): PathwayCounter {
  const teams = new Map<TeamId, TeamLedgers>();
  let newest: CalendarDate | null = null;
  const add = (pathway: Pathway, columns?: ReadonlySet<string>): readonly PathwayFault[] => {
    const faults = findImpossibleOrders(pathway);
    const ofTeam = teams.get(pathway.team) ?? openLedgers(pathway.team);
    teams.set(pathway.team, ofTeam);
    const told = ofTeam.ledgers.filter(({ rule }) => rule.columns.every((column) => columns?.has(column) ?? true));
    enter(pathway, told, faults.length > 0);
    if (faults.length === 0) newest = newestDate(pathway, newest);
    return faults;
  };
  return { add, end: () => settleCounts([...teams.values()], { step, through: through ?? newest }) };
}

const openLedgers = (team: TeamId): TeamLedgers => ({
  team,
  ledgers: Object.entries(countingRules).map(([id, rule]) => ({
    indicator: id as IndicatorId,
    rule,
    ledger: makeCaseLedger(),
  })),
});

function enter(pathway: Pathway, ledgers: TeamLedgers['ledgers'], isBroken: boolean): void {
  for (const { rule, ledger } of ledgers) {
    for (const counted of rule.cases(pathway)) ledger.add(isBroken ? outOfOrder : counted, pathway.patientGroup);
  }
}

/** Nobody knows which of the dates is wrong, so none of them gives a period. */
const outOfOrder: CountedCase = { date: null, due: null, leftOut: 'impossible-order', amount: 0 };

const newestDate = (pathway: Pathway, newest: CalendarDate | null): CalendarDate | null =>
  datedEvents(pathway).reduce<CalendarDate | null>(
    (latest, { at }) => (latest === null || at.date > latest ? at.date : latest),
    newest,
  );
