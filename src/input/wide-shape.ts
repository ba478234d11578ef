import type { Finding } from '../domain/finding.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Table } from '../domain/table.ts';
import type { Project } from '../project/project.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { placeInTable } from './place-in-table.ts';
import { readNumber } from './read-number.ts';
import type { NumberRole, WideCell, WideMeasurement } from './wide-cells.ts';

/** A wide sheet, taken apart. */
export interface WideShape {
  /** Columns that are handed on as they are, by index. */
  readonly passed: readonly number[];
  readonly measurements: readonly WideMeasurement[];
  /** Columns whose header has done its work, so that no finding about it is needed. */
  readonly used: ReadonlySet<number>;
  readonly usesRowAbove: boolean;
  /** The year of all periods, where a title above said it; null where they have their own. */
  readonly yearOfTitle: number | null;
  readonly findings: readonly Finding[];
  readonly indicators: number;
  readonly periods: number;
}

/** Takes a wide sheet of one shape apart; null where it has another shape. */
export type ReadWideShape = (table: Table, project: Project) => WideShape | null;

export type UnclearReason = 'number' | 'role' | 'pair' | 'year' | 'indicator';

export function unclearFinding(
  table: Table,
  cell: WideCell,
  about: { reason: UnclearReason; indicator: string | null },
) {
  const row = { cells: [], row: cell.origin.row, line: cell.origin.line };
  const place = placeInTable(table, { ...row, origins: [cell.origin] }, 0);
  return makeMaskedFinding('wide-sheet-unclear', place, about, { found: cell.text });
}

/** Whether an indicator is counted as a numerator of a denominator. */
export const isCounted = (indicator: Indicator | null): boolean =>
  indicator?.measure === 'share' || indicator?.measure === 'rate';

/**
 * Which number a cell holds whose label does not say so: the value, where the indicator is no share. Of a share only a
 * percentage is a value; what is no number at all goes where its own finding tells so. Null for a number that may be any.
 */
export function roleOfUnlabeled(
  text: string,
  indicator: Indicator | null,
  decimal: ',' | '.' | null,
): NumberRole | null {
  if (!isCounted(indicator)) return 'value';
  const read = readNumber(text, decimal);
  if (!read.ok || read.value.kind !== 'number') return 'numerator';
  return read.value.percent ? 'value' : null;
}
