/**
 * Where something stands, in the words that a person in Excel needs: the file, the row as Excel counts it, the physical
 * line, the header above the cell, and the cell (`F6`). What is not known is null.
 */
export interface CellPlace {
  readonly file: string;
  readonly row: number | null;
  readonly line: number | null;
  readonly column: string | null;
  readonly cell: string | null;
  /** In a file that is no table: the character of the line, from 1. */
  readonly character?: number;
}

/**
 * Excel's letters for a column, counted from 0.
 *
 * @example columnLetters(0) // => 'A'
 * @example columnLetters(27) // => 'AB'
 */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}
