import type { Indicator } from '../domain/indicator.ts';
import { showInTerminal } from '../escaping/show-in-terminal.ts';
import { leastForChange } from '../reading/least-points.ts';
import type { NetworkStatus } from '../status/network-status.ts';
import { shortCode } from './short-code.ts';
import { fewMark, noneMark, type StatusCell, statusCell } from './status-cell.ts';
import type { StatusWords } from './status-words.ts';
import { wrapLines } from './wrap-lines.ts';
import { wrapShown } from './wrap-shown.ts';

const widest = 100;
const widestName = 22;
const gap = 2;

/** A row for each team and a column for each indicator, in as many tables as the width asks for; then what stands in them. */
export function renderStatusMatrix(status: NetworkStatus, words: StatusWords): readonly string[] {
  const { indicators, teams: rows } = status;
  if (rows.length === 0 || indicators.length === 0) return [];
  const names = rows.map(({ team }) => wrapLines(showInTerminal(team.name), widestName));
  const nameWidth = Math.max(...names.flat().map(({ length }) => length));
  const columns = indicators.map((indicator) => {
    const cells = rows.map((team) => statusCell(team, indicator, words));
    return { title: shortCode(indicator), cells, texts: writeCells(cells, words) };
  });
  const tables = inTables(columns, widest - nameWidth).map((some) => {
    const body = names.flatMap((name, row) =>
      tableRow(
        name,
        some.map(({ texts }) => texts[row] ?? ''),
        nameWidth,
        some,
      ),
    );
    return [words.paint.dim(tableHead(some, nameWidth)), ...body].join('\n');
  });
  const marks = columns.flatMap(({ cells }) => cells);
  const title = words.paint.strong(words.texts.matrix.heading);
  return [[title, ...tables].join('\n'), [...legend(marks, words), '', renderStatusKey(indicators, words)].join('\n')];
}

interface Column {
  readonly title: string;
  readonly cells: readonly StatusCell[];
  readonly texts: readonly string[];
}

const widthOf = ({ title, texts }: Column): number =>
  gap + Math.max(title.length, ...texts.map(({ length }) => length));

/** Numbers of measurements stand below each other. */
function writeCells(cells: readonly StatusCell[], { texts }: StatusWords): readonly string[] {
  const longest = Math.max(...cells.map((cell) => ('through' in cell ? cell.through.length : 0)));
  return cells.map((cell) => {
    if (cell.kind === 'none') return noneMark;
    if (cell.kind === 'awaited') return texts.matrix.awaited;
    const behind =
      cell.kind === 'hidden' ? texts.matrix.hidden : String(cell.points).padStart(2) + (cell.isFew ? fewMark : '');
    return `${cell.through.padEnd(longest)} ${behind}`;
  });
}

function inTables(columns: readonly Column[], room: number): readonly (readonly Column[])[] {
  const tables: Column[][] = [];
  for (const column of columns) {
    const last = tables.at(-1);
    const taken = (last ?? []).reduce((sum, one) => sum + widthOf(one), 0);
    if (last && taken + widthOf(column) <= room) last.push(column);
    else tables.push([column]);
  }
  return tables;
}

const tableHead = (columns: readonly Column[], nameWidth: number): string =>
  line(
    '',
    columns.map(({ title }) => title),
    nameWidth,
    columns,
  );

/** A long name goes on below, with nothing beside it. */
const tableRow = (
  [first = '', ...others]: readonly string[],
  cells: readonly string[],
  nameWidth: number,
  columns: readonly Column[],
): readonly string[] => [line(first, cells, nameWidth, columns), ...others.map((other) => `  ${other}`)];

const line = (name: string, cells: readonly string[], nameWidth: number, columns: readonly Column[]): string =>
  (
    name.padEnd(nameWidth) +
    columns.map((column, index) => ' '.repeat(gap) + (cells[index] ?? '').padEnd(widthOf(column) - gap)).join('')
  ).trimEnd();

function legend(cells: readonly StatusCell[], { texts: { matrix: texts }, paint }: StatusWords): readonly string[] {
  const has = (kind: StatusCell['kind']): boolean => cells.some((cell) => cell.kind === kind);
  const marks = [
    ...(cells.some((cell) => 'isFew' in cell && cell.isFew) ? [texts.legend.few(fewMark, leastForChange)] : []),
    ...(has('awaited') ? [texts.legend.awaited] : []),
    ...(has('hidden') ? [texts.legend.hidden] : []),
    ...(has('none') ? [texts.legend.none(noneMark)] : []),
    ...(cells.some((cell) => 'hasPhases' in cell && cell.hasPhases) ? [texts.legend.phases] : []),
  ];
  return marks.flatMap((mark) => wrapShown(mark)).map(paint.dim);
}

/** Which indicator each code is. */
export function renderStatusKey(indicators: readonly Indicator[], { messages }: StatusWords): string {
  const width = Math.max(0, ...indicators.map((indicator) => shortCode(indicator).length)) + gap;
  return indicators
    .flatMap((indicator) => {
      const [first = '', ...others] = wrapShown(indicator.name[messages.id], ' '.repeat(width));
      return [showInTerminal(shortCode(indicator)).padEnd(width) + first.slice(width), ...others];
    })
    .join('\n');
}
