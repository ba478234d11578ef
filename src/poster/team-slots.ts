import { type SlotId, slotIds } from './slot-ids.ts';

/** Places of the sheets for the levels of a helsefellesskap; a team's poster has nothing to say in them. */
export const slotsOfLevels: ReadonlySet<SlotId> = new Set<SlotId>([
  'measured-by',
  'team-charts',
  'by-chance',
  'goals',
  'readings',
  'direction',
  'decisions',
  'asked',
  'users-and-gps',
  'next-meeting',
]);

/** Places that a team's poster can have, in reading order. */
export const teamSlots: readonly SlotId[] = slotIds.filter((id) => !slotsOfLevels.has(id));
