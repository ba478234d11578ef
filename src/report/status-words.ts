import type { Messages } from '../language/messages.ts';
import type { StatusTexts } from '../language/status-texts.ts';
import type { Paint } from './paint.ts';

/** The words that a status is told with. */
export interface StatusWords {
  readonly texts: StatusTexts;
  readonly messages: Messages;
  readonly paint: Paint;
}

/** What goes with a status in the terminal. */
export interface StatusPage {
  /** Of the network; null where it has none. */
  readonly name: string | null;
  /** Where the user asked for some of the teams: then all of each series is told. */
  readonly isDetailed: boolean;
}
