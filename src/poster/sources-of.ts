import type { CellPlace } from '../domain/cell-place.ts';
import type { PosterTexts, Team } from '../domain/team.ts';
import type { SlotId } from './slot-ids.ts';

/** What of a team's words stands in each place of its poster. */
const wordsIn = {
  title: 'title',
  background: 'background',
  'patient-voice': 'patientVoice',
  aim: 'aim',
  changes: 'changes',
  learned: 'learned',
  'users-changed': 'usersChanged',
  next: 'next',
  anchoring: 'anchoring',
  'ask-us': 'askUs',
  contact: 'contact',
} as const satisfies Partial<Record<SlotId, keyof PosterTexts | 'changes'>>;

/** The places of a poster whose words a team wrote in its sheets for Excel, and where there. */
export function sourcesOf({ writtenIn = {} }: Team): Readonly<Partial<Record<SlotId, CellPlace>>> {
  const sources = Object.entries(wordsIn).flatMap(([slot, words]) => {
    const place = writtenIn[words];
    return place ? [[slot, place] as const] : [];
  });
  return Object.fromEntries(sources);
}
