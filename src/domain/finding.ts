import type { CellPlace } from './cell-place.ts';
import type { FindingArgs } from './finding-args/index.ts';
import type { TeamId } from './ids.ts';

/** `error` breaks a must and takes the team out of the report, `warning` breaks a should, `info` only tells. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

export type { FindingArgs } from './finding-args/index.ts';
export type FindingCode = keyof FindingArgs;

interface FindingOf<Code extends FindingCode> extends CellPlace {
  readonly code: Code;
  readonly severity: Severity;
  /** What stood there: at most 80 characters, control characters made visible, identifiers masked; null where hidden. */
  readonly found: string | null;
  readonly args: FindingArgs[Code];
  /** The team whose poster the finding concerns; null where it cannot be told. */
  readonly team: TeamId | null;
  /** How many equal findings this one stands for. */
  readonly count: number;
  /** Where the others of them are, as far as they are kept. */
  readonly alsoAt: readonly FoundPlace[];
  /** The first of two duplicates, and the like. */
  readonly related: CellPlace | null;
  /** True where `found` or `args` would show a number that is hidden in whatever is published. */
  readonly smallNumber: boolean;
}

/** A further place of a finding in its file. */
export interface FoundPlace {
  readonly row: number;
  readonly cell: string | null;
}

/** Something that a person should know about the data or the project, as a value. */
export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];
export type FindingWith<Code extends FindingCode> = FindingOf<Code>;
