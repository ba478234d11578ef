import type { CalendarDate } from '../domain/calendar-date.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Project } from '../project/project.ts';
import type { NumberReader } from './number-reader.ts';
import type { Columns } from './resolve-columns.ts';
import type { TableHead } from './row-sink.ts';
import type { PlaceOf } from './sheet-places.ts';
import type { TeamRegister } from './team-register.ts';

/** What every sheet is read by. */
export interface Reading {
  readonly project: Project;
  readonly teams: TeamRegister;
  /** Null where nobody says what day it is; then no period is in the future. */
  readonly today: CalendarDate | null;
}

/** What the rows of one sheet are read by. */
export interface ReadingContext extends Reading {
  readonly head: TableHead;
  readonly columns: Columns;
  readonly placeOf: PlaceOf;
  readonly numbers: NumberReader;
  /** The team of a file without a team column, as gpf.yaml names it. */
  readonly teamOfFile: TeamId | null;
  /** The unit of that team, where gpf.yaml names one; else null or absent. */
  readonly unitOfFile?: string | null;
}
