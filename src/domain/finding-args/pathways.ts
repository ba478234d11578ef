import type { ChecklistColumn, ChecklistField } from '../checklist-column.ts';
import type { PathwayEvent } from '../pathway.ts';
import type { None } from './none.ts';

/** A column of an HPH sheet, or the team's, which every sheet can have. */
export type NamedChecklistColumn = ChecklistColumn | 'team';

/** What a row of one event can tell. */
export type EventWord = ChecklistField | 'patient_group';

/** About HPH checklists: sheets of pathways and what stands in them. None of them tells what a cell holds of a person. */
export interface PathwayFindings {
  /** A sheet of pathways among measurements: it is counted by another command. */
  readonly 'checklist-sheet': None;
  /** No sheet of pathways in a file of which pathways were to be counted. `holdsMeasurements`: it is for `gpf report`. */
  readonly 'no-checklist-sheet': { readonly holdsMeasurements: boolean };
  readonly 'missing-checklist-column': { readonly missing: readonly NamedChecklistColumn[] };
  readonly 'unknown-checklist-column': { readonly suggestion: ChecklistColumn | null };
  /** Columns `event` and `time` beside columns for the events themselves. */
  readonly 'mixed-checklist-shapes': { readonly column: ChecklistColumn };
  readonly 'missing-checklist-value': { readonly column: 'pathway' | 'event' };
  readonly 'unknown-event': { readonly suggestion: ChecklistColumn | null };
  /** A row of an event says nothing of when, or whether, it happened. */
  readonly 'event-without-time': { readonly event: EventWord };
  readonly 'time-not-understood': { readonly column: ChecklistField };
  readonly 'moment-in-future': { readonly column: ChecklistField };
  /** Behind the day through which the data are said to be complete. */
  readonly 'moment-after-through': { readonly column: ChecklistField };
  /** A step that counts by when it was done is marked as done, and nothing more. */
  readonly 'done-without-date': { readonly column: ChecklistField };
  /** The same running number once more in the same team. */
  readonly 'pathway-twice': None;
  /** What happens once at most stands twice in one pathway of the shape with a row for each event. */
  readonly 'event-twice': { readonly event: EventWord };
  readonly 'impossible-order': { readonly earlier: PathwayEvent; readonly later: PathwayEvent };
  readonly 'unknown-pathway-word': { readonly column: 'inclusion' | 'discharged_to' | 'acute' };
  readonly 'score-out-of-range': {
    readonly column: ChecklistField;
    readonly minimum: number;
    readonly maximum: number;
    /** A number that stands for "not known"; null where none does. */
    readonly notKnown: number | null;
  };
}
