import { foldName } from '../catalogue/fold-name.ts';
import type { ColumnId } from '../domain/column-id.ts';
import { columnIdsOf } from './column-names.ts';

const totalWords = new Set(
  [
    'sum',
    'totalt',
    'total',
    'totalsum',
    'i alt',
    'ialt',
    'til sammen',
    'samlet',
    'samla',
    'delsum',
    'subtotal',
    'grand total',
    'gjennomsnitt',
    'snitt',
    'average',
  ].map(foldName),
);

/** Words that may be the name of a team as well, where the rest of its row says which measurement it is. */
const namesToo: ReadonlySet<string> = new Set(['samlet', 'samla'].map(foldName));

/** The columns that say what a row is of. */
const namingIds = ['team', 'indicator', 'period', 'year', 'month', 'week'] as const satisfies readonly ColumnId[];

/** Free words may be "sum" without making the row a total. */
const freeText = new Set(['comment', 'phase', 'exclude', 'change', 'field', 'text']);

/** Asked of several cells of every row, so it is quick: a blank or the first letter of one of the words, small or capital. */
const firstLetters = new Set(Array.from('adgist \t\u00a0ADGIST', (letter) => letter.charCodeAt(0)));
const longestTotal = 34;

/** So many texts are remembered; teams and indicators come again and again. */
const mostRemembered = 1000;

/**
 * Makes a search for the cell that says that a row sums up the rows above (Sum, Totalt, I alt …); the search gives its
 * index, and null where there is none. Only the cells that name team, indicator or period say so, or the first one that
 * is filled where those are blank: in any other column, as in `kjønn`, `I alt` is a word of the data.
 *
 * @example makeTotalFinder(['team', 'periode', 'teller'])(['Sum:', '', '40']) // => 0
 * @example makeTotalFinder(['team', 'periode', 'kjønn'])(['Fjelldal', '2022-01', 'I alt']) // => null
 */
export function makeTotalFinder(header: readonly string[]): (cells: readonly string[]) => number | null {
  const idsOf = header.map(columnIdsOf);
  const freeColumns = new Set(idsOf.flatMap((ids, column) => (ids.some((id) => freeText.has(id)) ? [column] : [])));
  const naming = findNaming(header, idsOf);
  const team = idsOf.findIndex((ids) => ids.includes('team'));
  const isFilled = (cells: readonly string[], column: number): boolean => (cells[column] ?? '').trim() !== '';
  const saysTotal = makeWordSearch();
  const isName = (cells: readonly string[], column: number): boolean =>
    column === team && namesToo.has(foldName(cells[column] ?? '')) && naming.every((other) => isFilled(cells, other));
  return (cells) => {
    const named = naming.find((column) => saysTotal(cells[column] ?? '') && !isName(cells, column));
    if (named !== undefined) return named;
    if (naming.some((column) => isFilled(cells, column))) return null;
    const first = cells.findIndex((cell) => cell.trim() !== '');
    return first !== -1 && !freeColumns.has(first) && saysTotal(cells[first] ?? '') ? first : null;
  };
}

/** The first column of each meaning; where none is for indicators, they may stand in columns without a name. */
function findNaming(header: readonly string[], idsOf: readonly (readonly ColumnId[])[]): readonly number[] {
  const firsts = namingIds.map((id) => idsOf.findIndex((ids) => ids.includes(id)));
  const hasIndicator = idsOf.some((ids) => ids.includes('indicator'));
  const unnamed = header.flatMap((name, column) => (!hasIndicator && name.trim() === '' ? [column] : []));
  const columns = [...firsts, ...unnamed].filter((column) => column !== -1);
  return [...new Set(columns)].toSorted((a, b) => a - b);
}

function makeWordSearch(): (cell: string) => boolean {
  const remembered = new Map<string, boolean>();
  const isTotal = (cell: string): boolean => {
    const known = remembered.get(cell);
    if (known !== undefined) return known;
    const answer = totalWords.has(foldName(cell.replace(/[:=]\s{0,9}$/, '')));
    if (remembered.size < mostRemembered) remembered.set(cell, answer);
    return answer;
  };
  return (cell) => firstLetters.has(cell.charCodeAt(0)) && cell.length <= longestTotal && isTotal(cell);
}
