import type { ColumnId } from '../domain/column-id.ts';
import type { Finding, FindingArgs, FindingCode } from '../domain/finding.ts';
import type { NumberCell } from './read-number.ts';

/** The numbers of a measurement; all null where the team did not measure. */
export interface Quantities {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

/** The three cells with numbers, each readable by itself. */
export interface NumberCells {
  readonly numerator: NumberCell;
  readonly denominator: NumberCell;
  readonly value: NumberCell;
}

export interface ReadQuantities {
  /** Null where the cells cannot be used together. */
  readonly quantities: Quantities | null;
  readonly findings: readonly Finding[];
}

/** Makes a finding about a cell of the row, and says by itself whether the row's numbers may be small. */
export type Note = <Code extends FindingCode>(code: Code, column: ColumnId, args: FindingArgs[Code]) => Finding;

/** Nothing was measured, which is no fault. */
export const notMeasured = (findings: readonly Finding[]): ReadQuantities => ({
  quantities: { numerator: null, denominator: null, value: null },
  findings,
});

export const unusable = (findings: readonly Finding[]): ReadQuantities => ({ quantities: null, findings });

/** A finding for every cell that says "not measured"; a hyphen is asked about, since it may mean 0. */
export function noteMarks(
  cells: NumberCells,
  columns: readonly ('numerator' | 'denominator' | 'value')[],
  note: Note,
): readonly Finding[] {
  return columns.flatMap((column) => {
    const cell = cells[column];
    if (cell.kind !== 'not-measured') return [];
    return [cell.mayBeZero ? note('zero-or-not-measured', column, {}) : note('not-measured-mark', column, {})];
  });
}
