import { builtInFormat, type DatePiece, type NumberFormat } from './number-format.ts';
import { momentOfSerial, type SerialMoment } from './serial-moment.ts';
import { showMoment, writeMoment } from './write-moment.ts';
import { writeStoredNumber, writeStoredPercent } from './write-stored-number.ts';

/** What a workbook stores in a cell. */
export type StoredCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly format: NumberFormat }
  /** A formula of which the program that wrote the file did not store the result. */
  | { readonly kind: 'no-value' };

/**
 * What the column of a cell is for. A date is a date in a column of `text` or periods, and a fraction that became one in a
 * column of `numbers`; where the column is `unknown`, it is a date if its format shows a day and a year.
 */
export type CellUse = 'text' | 'numbers' | 'unknown';

/**
 * Writes a stored cell as the text that a CSV file from a Norwegian Excel would hold, with all that is stored: `12,5`,
 * `80 %`, `2022-03-14`, `2022-03` for a month. In a column of numbers a date is written as Excel shows what it makes of a
 * fraction (`08.okt`, `des.15`), whatever its format has become since, so that it is seen to have been one.
 */
export function writeStoredCell(cell: StoredCell, use: CellUse, isFrom1904: boolean): string {
  if (cell.kind === 'no-value') return '';
  return cell.kind === 'text' ? cell.text : writeNumber(cell.number, cell.format, { use, isFrom1904 });
}

function writeNumber(number: number, format: NumberFormat, by: { use: CellUse; isFrom1904: boolean }): string {
  switch (format.kind) {
    case 'plain':
      return writeStoredNumber(number);
    case 'percent':
      return writeStoredPercent(number);
    case 'zeros':
      return Number.isInteger(number) && number >= 0
        ? writeStoredNumber(number).padStart(format.width, '0')
        : writeStoredNumber(number);
    case 'date': {
      const moment = momentOfSerial(number, by.isFrom1904);
      // Excel fills the cell with # where a number is no date.
      if (moment === null) return '########';
      return writeDate[by.use](moment, format.pieces);
    }
  }
}

type WriteDate = (moment: SerialMoment, pieces: readonly DatePiece[]) => string;

const shows = (pieces: readonly DatePiece[], wanted: DatePiece['part']): boolean =>
  pieces.some(({ part }) => part === wanted);

/** The formats that Excel gives to `8/10` and to `12/15`. */
const fractionPieces = { day: piecesOf(16), month: piecesOf(17) } as const;

const writeFraction: WriteDate = (moment, pieces) => {
  if (shows(pieces, 'day')) return showMoment(moment, fractionPieces.day);
  return shows(pieces, 'month') ? showMoment(moment, fractionPieces.month) : writeMoment(moment, pieces);
};

const writeDate = {
  text: writeMoment,
  numbers: writeFraction,
  unknown: (moment, pieces) =>
    shows(pieces, 'day') && shows(pieces, 'year') ? writeMoment(moment, pieces) : showMoment(moment, pieces),
} as const satisfies Record<CellUse, WriteDate>;

function piecesOf(id: number): readonly DatePiece[] {
  const format = builtInFormat(id);
  return format.kind === 'date' ? format.pieces : [];
}

/** The texts of a row up to its last cell. */
export function writeRow(
  cells: ReadonlyMap<number, StoredCell>,
  write: (cell: StoredCell, column: number) => string,
): readonly string[] {
  const width = Math.max(0, ...[...cells.keys()].map((column) => column + 1));
  return Array.from({ length: width }, (_, column) => {
    const cell = cells.get(column);
    return cell === undefined ? '' : write(cell, column);
  });
}
