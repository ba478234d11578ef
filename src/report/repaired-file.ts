import type { Repair } from '../domain/repair.ts';
import type { RepairOutcome } from '../language/repair-texts.ts';

/** What was done with one file. */
export interface RepairedFile {
  readonly file: string;
  readonly outcome: RepairOutcome;
  /** Where its copy is, as the user would name it; null where there is none. */
  readonly copy: string | null;
  readonly repairs: readonly Repair[];
}

/** What `fix` has to tell when it is done. */
export interface RepairReport {
  readonly files: readonly RepairedFile[];
  /** As the user would name it; null where everything went to standard output. */
  readonly folder: string | null;
  /** Errors that only people can mend. */
  readonly errors: number;
  /** How to see them; null where there is no copy to look at. */
  readonly command: string | null;
}
