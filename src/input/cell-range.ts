/** A rectangle of cells. Rows are counted from 1, columns from 0; the ends belong to it. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/**
 * The number of a column, from 0, by its letters; -1 for what is no column.
 *
 * @example columnOfLetters('AB') // => 27
 */
export function columnOfLetters(letters: string): number {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return -1;
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * The cells that a text like `A2:A5` names; null where it names none.
 *
 * @example readRange('A2:B5') // => { firstRow: 2, lastRow: 5, firstColumn: 0, lastColumn: 1 }
 */
export function readRange(text: string): CellRange | null {
  const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/i.exec(text);
  if (!match) return null;
  const [, from = '', top, to = '', bottom] = match;
  return {
    firstRow: Number(top),
    lastRow: Number(bottom),
    firstColumn: columnOfLetters(from),
    lastColumn: columnOfLetters(to),
  };
}
