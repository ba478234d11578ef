import { foldName } from '../catalogue/fold-name.ts';
import type { ColumnId } from '../domain/column-id.ts';
import type { Finding } from '../domain/finding.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Table, TableRow } from '../domain/table.ts';
import type { Project } from '../project/project.ts';
import { columnIdsOf } from './column-names.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { placeInTable } from './place-in-table.ts';
import { readNumber } from './read-number.ts';
import { readPeriod } from './read-period.ts';
import { headerCell, type NumberRole, type WideCell, type WideMeasurement, wideCell } from './wide-cells.ts';
import { readWideLabel, roleOfWord } from './wide-label.ts';
import { findPeriodHeadings, type PeriodHeading } from './wide-periods.ts';
import { isCounted, type ReadWideShape, roleOfUnlabeled, unclearFinding } from './wide-shape.ts';

/** Columns that hold for a whole row of numbers. */
const passedIds: ReadonlySet<ColumnId> = new Set([
  'team',
  'patient_group',
  'comment',
  'phase',
  'exclude',
  'definition',
]);
const isPassed = (id: ColumnId): boolean => passedIds.has(id);

interface Columns {
  readonly indicator: number;
  /** Null where no column says which number a row holds. */
  readonly role: number | null;
  readonly passed: readonly number[];
}

/** Rows that are of one team, one indicator and one patient group, one for each of its numbers. */
interface Series {
  readonly label: WideCell;
  readonly indicator: Indicator | null;
  readonly passed: readonly WideCell[];
  readonly rows: Partial<Record<NumberRole | 'unlabeled', TableRow>>;
  /** Words in the column for the role that are none; nothing is read of their rows. */
  readonly unknownRoles: WideCell[];
}

/** Takes a sheet apart that has a row for each indicator and a column for each period. */
export const unpivotPeriods: ReadWideShape = (table, project) => {
  const found = findPeriodHeadings(table, project.periods);
  const [first] = found.headings;
  if (first === undefined || found.headings.length < fewestPeriods(table)) return null;
  const passed = table.header.flatMap((name, column) => (columnIdsOf(name).some(isPassed) ? [column] : []));
  const columns = findColumns(table, { headings: found.headings, passed, project });
  const used = new Set([...found.headings.map(({ column }) => column), ...passed, ...(columns ? listed(columns) : [])]);
  const { hasYearAbove: usesRowAbove, yearOfTitle } = found;
  const nothing = { passed, measurements: [], used, usesRowAbove, yearOfTitle, indicators: 0, periods: 0 };
  if (found.withoutYear !== null || columns === null) {
    const about = { reason: found.withoutYear === null ? 'indicator' : 'year', indicator: null } as const;
    return { ...nothing, findings: [unclearFinding(table, found.withoutYear ?? first, about)] };
  }
  const { headings } = found;
  const slips = findSlips(headings, table, used);
  const series = gatherSeries(table, { columns, headings: [...headings, ...slips], project });
  const read = series.map((one) => measurementsOf(one, headings, table));
  return {
    ...nothing,
    measurements: read.flatMap(({ measurements }) => measurements),
    used: new Set([...used, ...slips.map(({ column }) => column)]),
    findings: [...slips.map((slip) => slipFinding(table, slip)), ...read.flatMap(({ findings }) => findings)],
    indicators: new Set(series.map(({ label, indicator }) => indicator?.id ?? label.text)).size,
    periods: found.headings.length,
  };
};

/** One period across is enough where a column names indicators and none holds numbers. */
function fewestPeriods({ header }: Table): number {
  const ids = new Set(header.flatMap(columnIdsOf));
  const hasNumbers = (['numerator', 'denominator', 'value'] as const).some((id) => ids.has(id));
  return ids.has('indicator') && !hasNumbers ? 1 : 2;
}

const listed = ({ indicator, role, passed }: Columns): readonly number[] => [
  indicator,
  ...(role === null ? [] : [role]),
  ...passed,
];

interface Looking {
  readonly headings: readonly PeriodHeading[];
  readonly passed: readonly number[];
  readonly project: Project;
}

/** Null where no column names indicators. */
function findColumns(table: Table, { headings, passed, project }: Looking): Columns | null {
  const taken = new Set([...headings.map(({ column }) => column), ...passed]);
  const free = table.header.map((_, column) => column).filter((column) => !taken.has(column));
  const textsIn = (column: number) => table.rows.flatMap(({ cells }) => (cells[column] ?? '').trim() || []);
  const isNamed = (column: number): boolean =>
    textsIn(column).some((text) => readWideLabel(text, project.catalogue).indicator !== null);
  // Where most words say which number stands beside them, the others are slips for one.
  const isRole = (column: number): boolean => {
    const texts = textsIn(column);
    const roles = texts.filter((text) => roleOfWord(text) !== null).length;
    return roles > 0 && roles >= texts.length / 2 && !isNamed(column);
  };
  const byHeader = free.find((column) => columnIdsOf(table.header[column] ?? '').includes('indicator'));
  const role = free.find((column) => column !== byHeader && isRole(column)) ?? null;
  const indicator = byHeader ?? free.find((column) => column !== role && isNamed(column));
  return indicator === undefined ? null : { indicator, role, passed };
}

/**
 * Columns right of the first period with numbers, and no period over them: a heading with a slip in it, whose numbers
 * are not left out without a word. Sums, averages and targets are no periods.
 */
function findSlips(
  headings: readonly PeriodHeading[],
  table: Table,
  used: ReadonlySet<number>,
): readonly PeriodHeading[] {
  const first = Math.min(...headings.map(({ column }) => column));
  const { decimal } = table.dialect;
  return table.header.flatMap((name, column) => {
    const isFree = column > first && !used.has(column) && columnIdsOf(name).length === 0 && mayBePeriod(name);
    const holdsNumber = table.rows.some(({ cells }) => {
      const read = isFree ? readNumber(cells[column] ?? '', decimal) : null;
      return read?.ok === true && read.value.kind === 'number';
    });
    return holdsNumber ? [{ ...headerCell(table, column), column }] : [];
  });
}

/** `jna 2022`, `mra`, but not `Sum`, `Totalt 2022`, `2022` or `Mål`. */
const mayBePeriod = (name: string): boolean =>
  /\S/.test(name) &&
  !/^\s*\d{4}\s*$/.test(name) &&
  !/sum|tot|snitt|alt|average|mean|median|hittil|året|mål|target|goal|endring|change|diff|trend/i.test(name);

function slipFinding(table: Table, { text, column }: PeriodHeading): Finding {
  const row = { cells: table.header, row: table.headerRow, line: table.headerLine ?? table.headerRow };
  const read = readPeriod(text);
  const args = !read.ok && read.problem.code === 'period-not-understood' ? read.problem.args : { reason: null };
  return makeMaskedFinding('period-not-understood', placeInTable(table, row, column), args, { found: text });
}

interface Gathering {
  readonly columns: Columns;
  readonly headings: readonly PeriodHeading[];
  readonly project: Project;
}

/** A row of numbers with what stands beside them. */
interface NumberLine {
  readonly label: WideCell;
  readonly indicator: Indicator | null;
  readonly role: NumberRole | null;
  /** What stands in the column for the role and is none; null where all is well. */
  readonly unknownRole: WideCell | null;
  readonly passed: readonly WideCell[];
}

function readLine(table: Table, row: TableRow, { columns, project }: Gathering): NumberLine {
  const label = wideCell(table, row, columns.indicator);
  const read = readWideLabel(label.text, project.catalogue);
  const word = columns.role === null ? null : wideCell(table, row, columns.role);
  const ofColumn = word === null ? null : roleOfWord(word.text);
  return {
    label: { ...label, text: read.name },
    indicator: read.indicator,
    role: ofColumn ?? read.role,
    unknownRole: ofColumn === null && word !== null && word.text !== '' ? word : null,
    passed: columns.passed.map((column) => wideCell(table, row, column)),
  };
}

/** A row with a word for its role and no name is of the indicator above, as under a merged cell. */
function ofSeriesAbove(line: NumberLine, above: Series | null): NumberLine {
  const hasWord = line.role !== null || line.unknownRole !== null;
  if (line.label.text !== '' || !hasWord || above === null) return line;
  const passed = line.passed.map((cell, index) => (cell.text === '' ? (above.passed[index] ?? cell) : cell));
  return { ...line, label: above.label, indicator: above.indicator, passed };
}

/** Rows of the same indicator, team and patient group are one series, as long as each holds another of its numbers. */
function gatherSeries(table: Table, gathering: Gathering): readonly Series[] {
  const { columns, headings } = gathering;
  const all: Series[] = [];
  const latest = new Map<string, Series>();
  let above: Series | null = null;
  for (const row of table.rows) {
    const { role, unknownRole, ...line } = ofSeriesAbove(readLine(table, row, gathering), above);
    const key = identityOf(line, columns, table);
    const kind = role ?? 'unlabeled';
    const known = latest.get(key);
    const isTaken = unknownRole === null && known?.rows[kind] !== undefined;
    const series: Series = known === undefined || isTaken ? { ...line, rows: {}, unknownRoles: [] } : known;
    if (series !== known) all.push(series);
    latest.set(key, series);
    above = series;
    if (hasNumbersIn(row, headings)) put(row, series, unknownRole ?? kind);
  }
  return all;
}

/** Puts a row of numbers where its word says, or names the word that says nothing. */
function put(row: TableRow, series: Series, role: WideCell | keyof Series['rows']): void {
  if (typeof role === 'string') series.rows[role] = row;
  else series.unknownRoles.push(role);
}

const hasNumbersIn = ({ cells }: TableRow, headings: readonly PeriodHeading[]): boolean =>
  headings.some(({ column }) => (cells[column] ?? '').trim() !== '');

const identityIds = new Set(['team', 'patient_group']);

function identityOf(line: Omit<NumberLine, 'role' | 'unknownRole'>, columns: Columns, table: Table): string {
  const others = line.passed.flatMap(({ text }, index) => {
    const ids = columnIdsOf(table.header[columns.passed[index] ?? -1] ?? '');
    return ids.some((id) => identityIds.has(id)) ? [foldName(text)] : [];
  });
  return JSON.stringify([line.indicator?.id ?? foldName(line.label.text), ...others]);
}

interface ReadSeries {
  readonly measurements: readonly WideMeasurement[];
  readonly findings: readonly Finding[];
}

function measurementsOf(series: Series, headings: readonly PeriodHeading[], table: Table): ReadSeries {
  const { rows, indicator, label } = series;
  const slips = series.unknownRoles.map((word) =>
    unclearFinding(table, word, { reason: 'role', indicator: label.text }),
  );
  const isHalf = (rows.numerator === undefined) !== (rows.denominator === undefined);
  if (isHalf && isCounted(indicator)) {
    // The number that is missing may stand beside the word that is none.
    const pair = unclearFinding(table, label, { reason: 'pair', indicator: label.text });
    return { measurements: [], findings: slips.length > 0 ? slips : [pair] };
  }
  const measurements: WideMeasurement[] = [];
  let unclear: WideCell | null = null;
  for (const heading of headings) {
    const numbers = numbersUnder(heading, series, table);
    if (numbers === 'unclear') unclear ??= cellOf(rows.unlabeled, heading, table);
    else if (numbers !== null) measurements.push({ ...numbers, passed: series.passed, indicator: label });
  }
  const about = { reason: 'number', indicator: label.text } as const;
  return { measurements, findings: [...slips, ...(unclear === null ? [] : [unclearFinding(table, unclear, about)])] };
}

type Numbers = Pick<WideMeasurement, 'period' | NumberRole>;

/** Null where every cell is empty: nothing was measured, and that is a gap. */
function numbersUnder(heading: PeriodHeading, { rows, indicator }: Series, table: Table): Numbers | 'unclear' | null {
  const cells = {
    numerator: cellOf(rows.numerator, heading, table),
    denominator: cellOf(rows.denominator, heading, table),
    value: cellOf(rows.value, heading, table),
  };
  const unlabeled = cellOf(rows.unlabeled, heading, table);
  if (unlabeled !== null && unlabeled.text !== '') {
    const role = roleOfUnlabeled(unlabeled.text, indicator, table.dialect.decimal);
    if (role === null) return 'unclear';
    cells[role] ??= unlabeled;
  }
  const filled = Object.values(cells).find((cell) => cell !== null && cell.text !== '');
  return filled ? { ...cells, period: { text: heading.text, origin: filled.origin } } : null;
}

const cellOf = (row: TableRow | undefined, { column }: PeriodHeading, table: Table): WideCell | null =>
  row === undefined ? null : wideCell(table, row, column);
