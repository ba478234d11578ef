import type { ReasonNotToHandOn } from '../bridges/published-counts.ts';

/** How many rows of the files became what. Numbers are data; the words come here. */
export interface AddedUp {
  readonly added: number;
  readonly measurements: number;
}

/** The words of `gpf convert`; loaded by that command alone. */
export interface ConvertTexts {
  readonly addedUp: (rows: AddedUp) => string;
  /** Columns that the periods were read from. */
  readonly dates: (columns: readonly string[]) => string;
  /** Rows outside the denominator. */
  readonly outside: (rows: number) => string;
  /** Rows of teams or indicators that were not asked for. */
  readonly others: (rows: number) => string;
  /** Nothing is written, because of so many rows with errors (0: because of errors elsewhere). */
  readonly nothingWritten: (refused: number) => string;
  readonly nothingToWrite: string;
  readonly handedOn: (rows: number, teams: number) => string;
  /** Over the list of series that cannot be handed on. */
  readonly leftOutHeading: string;
  readonly leftOut: Readonly<Record<ReasonNotToHandOn, string>>;
  /** Over the list of years that are not whole. */
  readonly partYearsHeading: string;
  readonly teamsLeftOut: (teams: readonly string[]) => string;
  /** Teams without one alias of nine digits: their id stands in its place. */
  readonly withoutOrgnr: (teams: readonly string[]) => string;
  /** Weeks are of the year that names them. */
  readonly weeksOfYear: string;
  readonly wrote: (rows: number, file: string) => string;
}
