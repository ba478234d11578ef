import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Gathering, Network } from '../domain/network.ts';

/**
 * The gathering that a poster is made for: the first one on or after the last day of its data, else the last one. Null
 * without data or gatherings: nothing then tells where the team stands, and today's date must not decide.
 */
export function gatheringFor(network: Network | null, lastDay: CalendarDate | null): Gathering | null {
  if (!network || lastDay === null) return null;
  const inOrder = [...network.gatherings].sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
  return inOrder.find(({ date }) => date >= lastDay) ?? inOrder.at(-1) ?? null;
}
