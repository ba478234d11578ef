import type { ChecklistColumn } from '../domain/checklist-column.ts';
import type { LeftOutReason } from '../pathway/left-out-reason.ts';

/** What was counted. Numbers and dates are data; the words come here. */
export interface CountedPathways {
  readonly pathways: number;
  readonly teams: number;
  /** The day through which data are taken to be complete, in words; null where nothing has a date. */
  readonly through: string | null;
}

/** The words of `gpf hph`; loaded by that command alone. */
export interface HphTexts {
  readonly counted: (counted: CountedPathways) => string;
  /** Pathways that are not counted because of what the findings tell. */
  readonly refused: (pathways: number) => string;
  /** Rows with a running number and nothing else. */
  readonly prepared: (rows: number) => string;
  /** Over the list of how many are in no denominator, for each indicator. */
  readonly leftOutHeading: string;
  /** "2 avsluttet før fristen": so many, and why. */
  readonly leftOut: Readonly<Record<LeftOutReason, (count: string) => string>>;
  /** The cell of a row that says how many of its period are left out. */
  readonly comment: (parts: readonly string[]) => string;
  /** Over the list of indicators that some sheets have no columns for. */
  readonly partlyCountedHeading: string;
  /** Over the list of indicators that no sheet has the columns for. */
  readonly notCountedHeading: string;
  readonly wrote: (rows: number, file: string) => string;
  /** Columns of HPH sheets, as a team would head them in this language. */
  readonly columns: Readonly<Record<ChecklistColumn, string>>;
}
