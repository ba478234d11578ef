import type { RepairChange } from '../domain/repair.ts';

/** What becomes of a file: written anew; copied as it is, with nothing to repair or with doubt; or not copied. */
export type RepairOutcome = 'repaired' | 'in-order' | 'left-alone' | 'workbook' | 'too-large' | 'unread';

/** The words of `gpf fix`. */
export interface RepairTexts {
  /** One repair, without its places: "Desimaltegn: punktum → komma". */
  readonly repair: (change: RepairChange) => string;
  /** Behind it: "i 12 celler (D2, D3, D4 …)"; `cells` are the first ones. */
  readonly inCells: (count: number, cells: readonly string[]) => string;
  /** Behind the name of a file that has no list of repairs. */
  readonly outcome: Readonly<Record<Exclude<RepairOutcome, 'repaired'>, string>>;
  readonly written: (files: number, folder: string) => string;
  readonly nothingWritten: string;
  /** What is left for people to mend, and how to see it; `command` is null where nothing was written to a folder. */
  readonly errorsLeft: (errors: number, command: string | null) => string;
  readonly noErrorsLeft: string;
}
