import type { ColumnId } from '../column-id.ts';
import type { None } from './none.ts';

/** About rows and columns: whether they can be told apart, and which are no data. */
export interface ShapeFindings {
  readonly 'delimiter-undecided': None;
  readonly 'decimal-comma-splits-cell': None;
  readonly 'unclosed-quote': None;
  readonly 'stray-quote': None;
  readonly 'truncated-line': { readonly expected: number; readonly got: number };
  readonly 'cell-too-long': { readonly limitCharacters: number };
  readonly 'too-many-columns': { readonly limit: number };
  readonly 'missing-column': { readonly missing: readonly ColumnId[]; readonly present: readonly string[] };
  readonly 'unknown-column': { readonly suggestion: ColumnId | null };
  readonly 'duplicate-column': None;
  readonly 'blank-column-name': None;
  readonly 'title-rows-skipped': { readonly rows: number };
  readonly 'too-many-cells': { readonly expected: number; readonly got: number };
  readonly 'too-few-cells': { readonly expected: number; readonly got: number };
  readonly 'blank-rows': { readonly rows: number };
  readonly 'total-row': None;
  /** The header stands once more among the rows, as where files were put one after the other. */
  readonly 'repeated-header': None;
  /** Another header stands among the rows; what is below it is not read. */
  readonly 'second-table': { readonly rows: number };
  readonly 'formula-in-cell': None;
  /** A sheet with periods across, or a pair of columns for each indicator. */
  readonly 'wide-sheet-read': { readonly indicators: number; readonly periods: number };
  /** A wide sheet whose numbers could be numerators, denominators or values. `at`: the row or column that does not say. */
  readonly 'wide-sheet-unclear': { readonly indicator: string | null };
}
