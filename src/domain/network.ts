import type { CalendarDate } from './calendar-date.ts';

export interface Gathering {
  readonly name: string;
  readonly date: CalendarDate;
}

/** A learning network, or the helsefellesskap that carries it on. */
export interface Network {
  readonly kind: 'network' | 'helsefellesskap';
  readonly name: string;
  readonly start: CalendarDate | null;
  readonly gatherings: readonly Gathering[];
  /** Examples say on every page that their numbers are invented. */
  readonly invented: boolean;
}
