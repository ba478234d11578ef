import type { ColumnId } from '../domain/column-id.ts';
import { columnIdsOf } from './column-names.ts';

/** `repeated`: the header of the table once more. `other`: that of another table, whose cells mean something else. */
export type HeaderAgain = 'repeated' | 'other';

/** So many names are remembered; those of columns are short. */
const mostRemembered = 1000;
const longestName = 40;

const beginsWithFigure = (cell: string): boolean => {
  const code = cell.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
};

/**
 * Makes a watch for headers among the rows of a table; null for an ordinary row. A header is told by naming at least
 * two columns that gpf knows, in more than half of its filled cells, and none of its cells begins with a figure.
 *
 * @example makeHeaderWatch(['team', 'periode', 'teller'])(['Lag', 'Periode', 'Teljar']) // => 'repeated'
 * @example makeHeaderWatch(['team', 'periode', 'teller'])(['team', 'dato', 'tiltak']) // => 'other'
 */
export function makeHeaderWatch(header: readonly string[]): (cells: readonly string[]) => HeaderAgain | null {
  const remembered = new Map<string, ColumnId | null>();
  const columnOf = (name: string): ColumnId | null => {
    if (name.length > longestName) return null;
    const known = remembered.get(name);
    if (known !== undefined) return known;
    const column = columnIdsOf(name)[0] ?? null;
    if (remembered.size < mostRemembered) remembered.set(name, column);
    return column;
  };
  const ownColumns = header.map(columnOf);
  const isSameText = (cells: readonly string[]): boolean => header.every((name, index) => cells[index] === name);
  return (cells) => {
    if (cells[0] === header[0] && isSameText(cells)) return 'repeated';
    if (cells.some(beginsWithFigure)) return null;
    const columns = cells.map(columnOf);
    const known = new Set(columns.filter((column) => column !== null)).size;
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    if (known < 2 || known * 2 <= filled) return null;
    return ownColumns.every((column, index) => column === (columns[index] ?? null)) ? 'repeated' : 'other';
  };
}
