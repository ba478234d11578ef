import type { Found } from '../domain/collect-findings.ts';
import type { FailOn } from '../domain/fails-run.ts';
import type { FindingExplanations } from '../language/finding-explanations.ts';
import type { Messages } from '../language/messages.ts';
import type { Paint } from './paint.ts';

/** What `validate` knows when it is done. */
export interface ValidationResult {
  readonly gpf: string;
  readonly files: readonly CheckedFile[];
  /** As they may be published: nothing in them shows a hidden number. Errors first, then by file and row. */
  readonly found: Found;
}

/** A file that was read; `rows` counts changes and poster texts. */
export interface CheckedFile {
  readonly file: string;
  readonly measurements: number;
  readonly rows: number;
}

/** How findings are written down. A format gives text; who prints it is not its business. */
export interface Format<Id extends string = string> {
  readonly id: Id;
  /** True where it also tells why a finding matters, if it is handed the explanations. */
  readonly explains?: boolean;
  /** The whole text, line break at the end included. It names all it tells in the language of `messages`. */
  readonly render: (result: ValidationResult, context: FormatContext) => string;
}

export interface FormatContext {
  readonly messages: Messages;
  readonly paint: Paint;
  /** For formats that explain; they are loaded apart, and without them a format tells what it can. */
  readonly explanations?: FindingExplanations;
  /** What makes the run fail, for formats that say it of each finding; errors alone by default. */
  readonly failOn?: FailOn;
}

export const defineFormat = <const Id extends string>(format: Format<Id>): Format<Id> => format;
