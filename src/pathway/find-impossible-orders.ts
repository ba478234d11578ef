import type { ManyInPathway, OnceInPathway, Pathway, PathwayEvent } from '../domain/pathway.ts';
import { datedEvents, momentOf } from './marks.ts';
import { isBefore } from './moment-order.ts';
import type { PathwayFault } from './pathway-fault.ts';

/** What can only come in this order. Anything else that looks odd (HPH2 before the homecoming) is counted as it stands. */
const orders: readonly (readonly [OnceInPathway, OnceInPathway])[] = [
  ['ready', 'discharged'],
  ['discharged', 'home'],
  ['discharged', 'readmitted'],
];

/** Papers and messages that can arrive, or be written, after the patient has died. */
const mayFollowDeath: ReadonlySet<PathwayEvent> = new Set<OnceInPathway | ManyInPathway>([
  'died',
  'epikrise',
  'medication_list',
  'hph0',
  'daily_work_list',
  'hph4',
  'admission_message',
  'hph6',
]);

/**
 * The pairs of dates of a pathway that cannot both be right. On the same day that takes the time of both. What is done
 * without a date breaks no order.
 */
export function findImpossibleOrders(pathway: Pathway): readonly PathwayFault[] {
  const broken = orders.filter(([earlier, later]) => {
    const [first, second] = [momentOf(pathway, earlier), momentOf(pathway, later)];
    return first !== null && second !== null && isBefore(second, first);
  });
  const afterDeath = eventsAfterDeath(pathway).map((event) => [event, 'died'] as const);
  return [...broken, ...afterDeath].map(([earlier, later]) => ({ kind: 'impossible-order', earlier, later }));
}

function eventsAfterDeath(pathway: Pathway): readonly PathwayEvent[] {
  const died = momentOf(pathway, 'died');
  if (!died) return [];
  const late = datedEvents(pathway).filter(({ event, at }) => !mayFollowDeath.has(event) && isBefore(died, at));
  return [...new Set(late.map(({ event }) => event))];
}
