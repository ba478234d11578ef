import type { CalendarDate } from './calendar-date.ts';
import type { CellPlace } from './cell-place.ts';
import type { TeamId } from './ids.ts';
import type { PatientGroup } from './patient-group.ts';

/** A day, with the time of the day where it was written. */
export interface Moment {
  readonly date: CalendarDate;
  /** Minutes since midnight, 0 to 1439; null where only the day is known. */
  readonly minute: number | null;
}

/** What became of a step of a pathway; `at` is null where only that it was done is known ("ja", "x"). */
export type Mark = { readonly done: false } | { readonly done: true; readonly at: Moment | null };

/** Why a person came into the pathway: discharged from hospital, new to home care, or the yearly review. */
export const inclusions = ['discharge', 'new', 'yearly'] as const;
export type Inclusion = (typeof inclusions)[number];

/** Where a discharged patient went. */
export const destinations = ['home', 'institution'] as const;
export type Destination = (typeof destinations)[number];

/** What happens once in a pathway at most, under the names of the columns. */
export const onceInPathway = [
  'ready',
  'discharged',
  'home',
  'epikrise',
  'medication_list',
  'epikrise_in_hand',
  'joint_planning',
  'what_matters',
  'medication_help',
  'reconciled',
  'function_assessed',
  'hph0',
  'hph1',
  'hph2',
  'hph3',
  'hph5',
  'daily_work_list',
  'gp',
  'readmitted',
  'died',
  'moved',
] as const;
export type OnceInPathway = (typeof onceInPathway)[number];

/** What may come any number of times in a pathway: an event, and the checklist or information that answers it. */
export const manyInPathway = ['decline', 'hph4', 'admission_message', 'hph6'] as const;
export type ManyInPathway = (typeof manyInPathway)[number];

export type PathwayEvent = OnceInPathway | ManyInPathway;

/** What counts by when it was done: a cell that only says "ja" cannot show that it was in time. */
export const countedByMoment = [
  'epikrise',
  'medication_list',
  'reconciled',
  'function_assessed',
  'hph1',
  'hph2',
  'hph5',
  'gp',
  'hph4',
  'hph6',
] as const satisfies readonly PathwayEvent[];

/** Numbers of a pathway, under the names of the columns; 9 of a function score is read as not known. */
export const pathwayNumbers = ['function_start', 'function_week4', 'psfs_start', 'psfs_week4', 'days_home'] as const;
export type PathwayNumber = (typeof pathwayNumbers)[number];

/**
 * One pathway (forløp) as a row of a team's HPH sheet tells it, never more than is counted: no name, and the running
 * number only while it is read. It lives in memory for as long as it takes to count it.
 */
export interface Pathway {
  readonly team: TeamId;
  /** Null is not said. */
  readonly patientGroup: PatientGroup | null;
  readonly inclusion: Inclusion;
  readonly destination: Destination;
  /** What is absent was not written: it was not done, or nobody knows. */
  readonly once: Readonly<Partial<Record<OnceInPathway, Mark>>>;
  /** In the order that they were written. */
  readonly many: readonly { readonly event: ManyInPathway; readonly mark: Mark }[];
  /** Whether the readmission was acute; null where it is not said. */
  readonly acute: boolean | null;
  readonly numbers: Readonly<Partial<Record<PathwayNumber, number>>>;
  /** Of the row, or of the first row of the event shape. */
  readonly place: CellPlace;
}
