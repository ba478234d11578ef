import type { Dialect } from '../domain/table.ts';
import type { PlaceOf } from './sheet-places.ts';

/** Where rows come from. */
export interface RowSource {
  /** Path as the user would name it, with forward slashes. */
  readonly file: string;
  /** How the rows were told apart. The decimal mark is found among them. */
  readonly dialect: Omit<Dialect, 'decimal'>;
  /** Whether rows stand in lines of text; a workbook has none, and its findings name none. */
  readonly hasLines: boolean;
}

/** What a source knows of a row beside its cells. */
export interface RowTraits {
  /** Why the cells could not be told apart, or cannot be used; such a row is no data. */
  readonly problem: RowProblem | null;
  /** True where the text ends within this row, with no line break behind it. */
  readonly isUnended: boolean;
  /** False where no cell can hold a letter that `findOddLetters` looks for. */
  readonly lettersMayBeOdd: boolean;
}

export type RowProblem = 'unclosed-quote' | 'stray-quote' | 'cell-too-long' | 'too-many-columns';

/** A source under a header that is known. */
export interface HeadedSource extends RowSource {
  readonly header: readonly string[];
  readonly placeOf: PlaceOf;
}
