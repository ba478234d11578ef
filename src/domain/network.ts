import type { CalendarDate } from './calendar-date.ts';
import type { IndicatorId } from './ids.ts';
import type { Logo } from './logo.ts';

export interface Gathering {
  readonly name: string;
  readonly date: CalendarDate;
  /** The day that posters for it must be at the printer's, where the project file says so. */
  readonly postersToPrint?: CalendarDate;
  /** True where its date is a plan, and nobody has set it. */
  readonly isPlanned?: boolean;
}

/** How users and general practitioners take part at a level of the cooperation; absent is not said. */
export interface Participation {
  readonly users?: string;
  readonly generalPractitioners?: string;
}

/** A learning network, or the helsefellesskap that carries it on. */
export interface Network {
  readonly kind: 'network' | 'helsefellesskap';
  readonly name: string;
  readonly start: CalendarDate | null;
  readonly gatherings: readonly Gathering[];
  /** Examples say on every page that their numbers are invented. */
  readonly invented: boolean;
  /** The indicator that the network's sheet is about; absent where the project file does not say. */
  readonly mainIndicator?: IndicatorId;
  readonly participation?: Participation;
  /** For every page that has no other; absent where the project file names none. */
  readonly logo?: Logo;
  /** `https://…`, for every page that has no other. */
  readonly address?: string;
}

/** The gatherings whose dates are set: what is only planned must never stand on a poster or a chart as if it were. */
export const setGatherings = (network: Network | null): readonly Gathering[] =>
  (network?.gatherings ?? []).filter(({ isPlanned }) => isPlanned !== true);
