import type { Finding } from '../domain/finding.ts';
import type { Messages } from '../language/messages.ts';
import type { Paint } from './paint.ts';

/** What `validate` knows when it is done. */
export interface ValidationResult {
  readonly gpf: string;
  readonly files: readonly CheckedFile[];
  readonly findings: readonly Finding[];
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
  readonly render: (result: ValidationResult, context: FormatContext) => string;
}

export interface FormatContext {
  readonly messages: Messages;
  readonly paint: Paint;
  /** Every finding, not only the first hundred of a code. */
  readonly all: boolean;
}

export const defineFormat = <const Id extends string>(format: Format<Id>): Format<Id> => format;
