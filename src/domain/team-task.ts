import type { Localized } from './language-id.ts';

/** What can be seen of a task in gpf.yaml or the sheets. */
export const taskSigns = [
  'manager',
  'general-practitioner',
  'anchoring',
  'user-representative',
  'users-changed',
  'measurement-lead',
  'changes',
  'measurements',
  'title',
  'background',
  'aim',
] as const;
export type TaskSign = (typeof taskSigns)[number];

/** What the programme asks a team to do between two gatherings. */
export interface TeamTask {
  readonly id: string;
  readonly name: Localized;
  /** By which it can be seen that something of it is written down. None says that it is done. */
  readonly shownBy: readonly TaskSign[];
  readonly source: string;
}
