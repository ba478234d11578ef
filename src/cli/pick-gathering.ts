import { foldName } from '../catalogue/fold-name.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Gathering } from '../domain/network.ts';
import type { Project } from '../project/project.ts';
import { gatheringsInOrder, nextGathering } from '../status/status-gathering.ts';
import { CannotRun } from './cannot-run.ts';
import { nearestWord } from './nearest-word.ts';

/**
 * The gathering that the user named, as it is written or by the number in its name; without a name the next one from
 * today, null where there is none. Errors: `CannotRun` where the project has no such gathering.
 */
export function pickGathering(named: string | undefined, { network }: Project, today: CalendarDate): Gathering | null {
  if (named === undefined) return nextGathering(network, today);
  const gatherings = gatheringsInOrder(network);
  const isMeant = /^\d+$/.test(named)
    ? ({ name }: Gathering) => name.split(/\D+/).includes(named)
    : ({ name }: Gathering) => foldName(name) === foldName(named);
  const found = gatherings.find(isMeant);
  if (found) return found;
  const known = gatherings.map(({ name }) => name);
  throw new CannotRun({ kind: 'unknown-gathering', value: named, suggestion: nearestWord(named, known), known });
}
