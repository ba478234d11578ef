import type { CalendarDate } from '../domain/calendar-date.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Table } from '../domain/table.ts';
import type { Project } from '../project/project.ts';
import type { Columns } from './resolve-columns.ts';
import type { TeamRegister } from './team-register.ts';

/** What the rows of one sheet are read by. */
export interface ReadingContext {
  readonly table: Table;
  readonly columns: Columns;
  readonly project: Project;
  readonly teams: TeamRegister;
  /** The team of a file without a team column, as gpf.yaml names it. */
  readonly teamOfFile: TeamId | null;
  /** Null where nobody says what day it is; then no period is in the future. */
  readonly today: CalendarDate | null;
}
