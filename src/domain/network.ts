import type { CalendarDate } from './calendar-date.ts';

export interface Gathering {
  readonly name: string;
  readonly date: CalendarDate;
  /** The day that posters for it must be at the printer's, where the project file says so. */
  readonly postersToPrint?: CalendarDate;
  /** True where it is of the default plan, and nobody has set its date. */
  readonly isPlanned?: boolean;
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
