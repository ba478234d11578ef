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
  /** `indicator`: the one that needs the columns, where other rows of the sheet can do without them. */
  readonly 'missing-column': {
    readonly missing: readonly ColumnId[];
    readonly present: readonly string[];
    readonly indicator: string | null;
  };
  readonly 'unknown-column': { readonly suggestion: ColumnId | null };
  /** What both columns are read as, and the heading of the other; null where both headings are the same. */
  readonly 'duplicate-column': { readonly column: ColumnId | null; readonly other: string | null };
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
  /** `year`: what a title above the periods says for all of them; null where they have their own. */
  readonly 'wide-sheet-read': { readonly indicators: number; readonly periods: number; readonly year: number | null };
  /**
   * What of a wide sheet cannot be read. `number`: a single number of a share, which may be its numerator or anything
   * else. `pair`: a numerator without its denominator, or the other way round. `year`: periods without a year.
   * `indicator`: numbers without the name of an indicator. `role`: a word that says none of the numbers
   * where the words of the other rows do.
   */
  readonly 'wide-sheet-unclear': {
    readonly reason: 'number' | 'role' | 'pair' | 'year' | 'indicator';
    readonly indicator: string | null;
  };
}
