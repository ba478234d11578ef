import type { ChecklistNames } from '../catalogue/index-checklist-names.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { CellPlace } from '../domain/cell-place.ts';
import type { ChecklistField } from '../domain/checklist-column.ts';
import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Pathway, PathwayEvent } from '../domain/pathway.ts';
import type { TableRow } from '../domain/table.ts';
import type { Reading, ReadingContext } from './reading-context.ts';
import type { ChecklistLayout } from './resolve-checklist-columns.ts';
import type { PlaceOf } from './sheet-places.ts';

/** Two dates of a pathway of which `later` cannot come before `earlier`, and does. */
export interface DatesInWrongOrder {
  readonly earlier: PathwayEvent;
  readonly later: PathwayEvent;
}

/** Who takes what HPH sheets say. */
export interface ChecklistTarget {
  /**
   * Counts a pathway, and says what is impossible in it; then it is not counted. `fields`: what its own sheet has a column
   * for, or an event. Of the rest the pathway says nothing, whatever other sheets have.
   */
  readonly pathway: (pathway: Pathway, fields: ReadonlySet<ChecklistField>) => readonly DatesInWrongOrder[];
  readonly finding: (finding: Finding) => void;
}

/** What HPH sheets are read by. */
export interface ChecklistReading extends Reading {
  readonly names: ChecklistNames;
  /** The day through which the data are said to be complete; null where nobody says it. */
  readonly through: CalendarDate | null;
  /** Only this team's pathways are read; null is everybody's. */
  readonly only: TeamId | null;
  readonly ledger: PathwayLedger;
}

/** A row that is remembered without its cells. */
export interface RememberedRow {
  readonly row: Pick<TableRow, 'row' | 'line'>;
  readonly placeOf: PlaceOf;
}

/**
 * What is remembered of all pathways of a reading. The running numbers must be kept, and nothing else of a pathway: that
 * one stands twice can be seen in no other way, since rows that were copied stand anywhere.
 */
export interface PathwayLedger {
  /** Where the pathway stood before; null, and it is remembered, where it is new. */
  readonly enter: (team: TeamId, number: string, row: RememberedRow) => RememberedRow | null;
  readonly count: (what: keyof PathwayTally) => void;
  /** What one sheet has a column for, or an event. */
  readonly sawSheet: (fields: ReadonlySet<ChecklistField>) => void;
  readonly sawOtherTeam: (name: string) => void;
}

/** How many pathways there were. */
export interface PathwayTally {
  /** Those that were handed on and counted. */
  readonly counted: number;
  /** Those of which something is wrong, rows that no pathway is known for among them. */
  readonly refused: number;
  /** Rows with a number and nothing else: prepared for pathways to come. */
  readonly prepared: number;
}

/** What the rows of one HPH sheet are read by. */
export interface ChecklistContext {
  readonly reading: ChecklistReading;
  readonly layout: ChecklistLayout;
  /** For the columns that every sheet can have. */
  readonly common: ReadingContext;
  readonly target: ChecklistTarget;
}

/** The place of a remembered row, or of one of its cells. */
export const placeOfRemembered = ({ row, placeOf }: RememberedRow, column: number | null): CellPlace =>
  placeOf({ cells: [], ...row }, column);
