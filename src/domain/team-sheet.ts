import type { CellPlace } from './cell-place.ts';
import type { TeamId } from './ids.ts';
import type { Change } from './team.ts';

/** What a row of a poster text sheet can fill in; the same as the keys of `poster:` and `wheel:` in gpf.yaml. */
export const posterFields = [
  'title',
  'background',
  'aim',
  'aim-by',
  'aim-for',
  'main-indicator',
  'patient-voice',
  'consent-date',
  'consent-covers',
  'consent-until',
  'users-changed',
  'anchoring',
  'learned',
  'next',
  'ask-us',
  'contact',
  'wheel',
] as const;
export type PosterField = (typeof posterFields)[number];

/** A row of `tiltak.csv`. */
export interface TeamChange {
  readonly team: TeamId;
  readonly change: Change;
  readonly place: CellPlace;
}

/** A row of `plakat.csv`. `learned` and `next` may come several times, one row for each point. */
export interface TeamText {
  readonly team: TeamId;
  readonly field: PosterField;
  readonly text: string;
  readonly place: CellPlace;
}
