import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Finding } from '../domain/finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { TeamChange, TeamText } from '../domain/team-sheet.ts';
import type { Project } from '../project/project.ts';

/** All that was read, as far as it is sound. */
export interface ReadData {
  readonly project: Project;
  readonly measurements: readonly Measurement[];
  readonly changes: readonly TeamChange[];
  readonly texts: readonly TeamText[];
  readonly today: CalendarDate | null;
}

/** A question that is asked once, of everything. */
export type AskAll = (data: ReadData) => readonly Finding[];
