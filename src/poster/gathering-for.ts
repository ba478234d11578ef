import type { CalendarDate } from '../domain/calendar-date.ts';
import { type Gathering, type Network, setGatherings } from '../domain/network.ts';

/**
 * The gathering that a poster is made for: the first one on or after the last day of its data, else the last one. Null
 * without data or gatherings that are set: nothing then tells where the team stands, and today's date must not decide.
 */
export function gatheringFor(network: Network | null, lastDay: CalendarDate | null): Gathering | null {
  if (lastDay === null) return null;
  const inOrder = [...setGatherings(network)].sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
  return inOrder.find(({ date }) => date >= lastDay) ?? inOrder.at(-1) ?? null;
}
