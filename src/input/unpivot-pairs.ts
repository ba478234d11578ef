import type { ColumnId } from '../domain/column-id.ts';
import type { Finding } from '../domain/finding.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Table, TableRow } from '../domain/table.ts';
import type { Project } from '../project/project.ts';
import { columnIdsOf } from './column-names.ts';
import { headerCell, type NumberRole, rowsAbove, type WideCell, type WideMeasurement, wideCell } from './wide-cells.ts';
import { readWideLabel, roleOfWord } from './wide-label.ts';
import { isPeriodText } from './wide-periods.ts';
import { isCounted, type ReadWideShape, roleOfUnlabeled, unclearFinding } from './wide-shape.ts';

/** Columns that hold for a whole row; the period is among them. */
const passedIds: ReadonlySet<ColumnId> = new Set([
  'team',
  'period',
  'year',
  'month',
  'week',
  'patient_group',
  'comment',
  'phase',
  'exclude',
  'definition',
]);

/** The columns of one indicator. */
interface Block {
  readonly label: WideCell;
  readonly indicator: Indicator | null;
  readonly columns: Partial<Record<NumberRole | 'unlabeled', number>>;
}

/** Takes a sheet apart that has a row for each period and a pair of columns, or one column, for each indicator. */
export const unpivotPairs: ReadWideShape = (table, project) => {
  const ids = table.header.map(columnIdsOf);
  if (ids.some((of) => of.includes('indicator'))) return null;
  const passed = passedColumns(table, ids);
  if (passed === null) return null;
  const { blocks, usesRowAbove } = findBlocks(table, { passed, project });
  const used = new Set([...passed, ...blocks.flatMap(({ columns }) => Object.values(columns))]);
  const nothing = { passed, measurements: [], used, usesRowAbove, yearOfTitle: null, indicators: 0, periods: 0 };
  const unnamed = blocks.find(({ label }) => label.text === '');
  if (unnamed) {
    if (blocks.length === 1) return null;
    return { ...nothing, findings: [unclearFinding(table, unnamed.label, { reason: 'indicator', indicator: null })] };
  }
  if (blocks.length === 0) return null;
  const read = blocks.map((block) => measurementsOf(block, passed, table));
  const measurements = read.flatMap((one) => one.measurements);
  return {
    ...nothing,
    measurements,
    findings: read.flatMap(({ findings }) => findings),
    indicators: new Set(blocks.map(({ label, indicator }) => indicator?.id ?? label.text)).size,
    periods: new Set(measurements.map(({ indicator, ...one }) => rowOf(one))).size,
  };
};

const rowOf = ({ numerator, denominator, value }: Pick<WideMeasurement, NumberRole>): number =>
  (numerator ?? denominator ?? value)?.origin.row ?? 0;

/** Null where no column holds periods. One without a header does where everything in it is a period. */
function passedColumns(table: Table, ids: readonly (readonly ColumnId[])[]): readonly number[] | null {
  const known = ids.flatMap((of, column) => (of.some((id) => passedIds.has(id)) ? [column] : []));
  if (ids.some((of) => of.includes('period') || of.includes('month') || of.includes('week'))) return known;
  const unnamed = table.header.findIndex((name, column) => name.trim() === '' && holdsPeriods(table, column));
  return unnamed === -1 ? null : [unnamed, ...known].toSorted((a, b) => a - b);
}

function holdsPeriods({ rows }: Table, column: number): boolean {
  const texts = rows.flatMap(({ cells }) => (cells[column] ?? '').trim() || []);
  return texts.length > 0 && texts.every((text) => isPeriodText(text));
}

interface Looking {
  readonly passed: readonly number[];
  readonly project: Project;
}

/** The indicators across: named in the header, or in the row above a header of nothing but words for numbers. */
function findBlocks(table: Table, { passed, project }: Looking) {
  const columns = table.header.map((_, column) => column).filter((column) => !passed.includes(column));
  const isTwoRows = columns.some((column) => roleOfWord(table.header[column] ?? '') !== null);
  const names = isTwoRows ? namesAbove(table, columns) : null;
  const blocks: Block[] = [];
  for (const column of columns) {
    const { role, ...labeled } = labelOf(headerCell(table, column), names?.get(column), project);
    // A column that names neither an indicator nor one of its numbers is none of ours.
    if (labeled.indicator === null && role === null) continue;
    const kind = role ?? 'unlabeled';
    const open = blocks.find((block) => isSame(block, labeled) && block.columns[kind] === undefined);
    if (open) open.columns[kind] = column;
    else blocks.push({ ...labeled, columns: { [kind]: column } });
  }
  return { blocks, usesRowAbove: names !== null };
}

/** What the header of a column says, with the name above where it is nothing but a word for a number. */
function labelOf(cell: WideCell, above: WideCell | undefined, { catalogue }: Project) {
  const { name, role, indicator } = readWideLabel(cell.text, catalogue);
  if (name !== '' || role === null || above === undefined) return { label: { ...cell, text: name }, role, indicator };
  return { label: above, role, indicator: readWideLabel(above.text, catalogue).indicator };
}

const isSame = (block: Block, other: Pick<Block, 'label' | 'indicator'>): boolean =>
  block.indicator === null ? block.label.text === other.label.text : block.indicator === other.indicator;

/** What stands over each column in the nearest row above, where a merged cell stands over those to its right. */
function namesAbove(table: Table, columns: readonly number[]): ReadonlyMap<number, WideCell> | null {
  const [row] = rowsAbove(table);
  if (row === undefined) return null;
  const names = new Map<number, WideCell>();
  let name: WideCell | null = null;
  for (const column of columns) {
    const cell = wideCell(table, row, column);
    if (cell.text !== '') name = cell;
    if (name !== null) names.set(column, name);
  }
  return names;
}

function measurementsOf(block: Block, passed: readonly number[], table: Table) {
  const { columns, indicator, label } = block;
  const isHalf = (columns.numerator === undefined) !== (columns.denominator === undefined);
  if (isHalf && isCounted(indicator)) {
    return { measurements: [], findings: [unclearFinding(table, label, { reason: 'pair', indicator: label.text })] };
  }
  const measurements: WideMeasurement[] = [];
  const findings: Finding[] = [];
  for (const row of table.rows) {
    const numbers = numbersIn(row, block, table);
    const cells = passed.map((column) => wideCell(table, row, column));
    if (numbers === 'unclear' && findings.length === 0) {
      const cell = wideCell(table, row, columns.unlabeled ?? 0);
      findings.push(unclearFinding(table, cell, { reason: 'number', indicator: label.text }));
    } else if (numbers !== 'unclear' && numbers !== null) {
      measurements.push({ ...numbers, passed: cells, indicator: label, period: null });
    }
  }
  return { measurements, findings };
}

/** Null where every cell is empty. */
function numbersIn(row: TableRow, { columns, indicator }: Block, table: Table) {
  const at = (column: number | undefined): WideCell | null =>
    column === undefined ? null : wideCell(table, row, column);
  const cells = {
    numerator: at(columns.numerator),
    denominator: at(columns.denominator),
    value: at(columns.value),
  };
  const unlabeled = at(columns.unlabeled);
  if (unlabeled !== null && unlabeled.text !== '') {
    const role = roleOfUnlabeled(unlabeled.text, indicator, table.dialect.decimal);
    if (role === null) return 'unclear';
    cells[role] ??= unlabeled;
  }
  return Object.values(cells).some((cell) => cell !== null && cell.text !== '') ? cells : null;
}
