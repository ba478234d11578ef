import { foldName } from '../catalogue/fold-name.ts';
import { resolveIndicator } from '../catalogue/resolve-indicator.ts';
import { type BridgeShape, type LogicalColumn, logicalColumns } from '../domain/bridge-shape.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Finding, FindingArgs } from '../domain/finding.ts';
import { type Period, steps } from '../domain/period.ts';
import { periodOf } from '../domain/period-arithmetic.ts';
import type { TableRow } from '../domain/table.ts';
import { type BridgeContext, type BridgeLedger, bridgeContexts } from './bridge-ledger.ts';
import type { BridgeOptions } from './bridge-options.ts';
import { dayOfMoment } from './day-of-moment.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { periodInStep } from './period-in-step.ts';
import { readLogical } from './read-logical.ts';
import { readMeasurementRow } from './read-measurement-row.ts';
import { readRowPeriod } from './read-row-period.ts';
import type { ReadingContext } from './reading-context.ts';
import { makeSheetRow } from './sheet-row.ts';

/** What the rows of one sheet are read by. */
export interface BridgeSheet {
  readonly shape: BridgeShape;
  readonly reading: ReadingContext;
  /** The column of who the unit is to its patients; null where there is none. */
  readonly contextColumn: number | null;
  readonly options: BridgeOptions;
  readonly ledger: BridgeLedger;
  readonly finding: (finding: Finding) => void;
}

/** A row of which the counts are known: those of the sheet, or 1 and 0 for true and false. Null where it has none. */
type Prepared = { readonly row: TableRow; readonly context: BridgeContext } | null;

const prepare = { skde: prepareCounts, rapwhale: prepareLogical } as const satisfies Record<
  BridgeShape,
  (row: TableRow, sheet: BridgeSheet) => Prepared
>;

/** Makes the reader of a sheet's rows: each is added to the ledger and forgotten. */
export function makeBridgeRowReader(sheet: BridgeSheet): (row: TableRow) => void {
  const { ledger, reading, shape } = sheet;
  const period = reading.columns.get('period');
  const withDay = (row: TableRow): TableRow =>
    period === undefined ? row : withCells(row, [[period, dayOfMoment(row.cells[period] ?? '')]]);
  return (row) => {
    if (isOther(row, sheet)) return ledger.count('others');
    const prepared = prepare[shape](row, sheet);
    if (prepared !== null) addRow(withDay(prepared.row), prepared.context, sheet);
  };
}

function addRow(row: TableRow, context: BridgeContext, sheet: BridgeSheet): void {
  const { ledger, reading, options } = sheet;
  if (refusesDate(row, sheet)) {
    ledger.count('refused');
    return;
  }
  const { measurement, findings } = readMeasurementRow(makeSheetRow(row, reading), reading);
  for (const finding of findings) sheet.finding(finding);
  if (measurement === null) {
    ledger.count('refused');
    return;
  }
  const { team, indicator, numerator, denominator } = measurement;
  if (numerator === null || denominator === null) return;
  ledger.add({ team, indicator, period: toStep(measurement.period, options.every), numerator, denominator }, context);
}

/** Days become months unless another step is asked for; what is as long as the step, or longer, stays what it is. */
function toStep(period: Period, every: BridgeOptions['every']): Period {
  if (period.kind === 'day') return periodOf(every ?? 'month', period.key as CalendarDate);
  if (every === null || period.kind === 'number') return period;
  return steps.indexOf(period.kind) < steps.indexOf(every) ? (periodInStep(period, every) ?? period) : period;
}

function isOther({ cells }: TableRow, { reading, options }: BridgeSheet): boolean {
  const { columns, teams, project } = reading;
  const textOf = (id: 'team' | 'indicator'): string => cells[columns.get(id) ?? -1] ?? '';
  if (options.only !== null && columns.has('team')) {
    const team = teams.resolve(textOf('team'))?.team ?? null;
    if (team === null || !options.only.has(team)) return true;
  }
  return (
    options.indicator !== null && resolveIndicator(project.catalogue, textOf('indicator'))?.id !== options.indicator
  );
}

/** Rows may be of one patient each, so that a date is never told. */
function refusesDate(row: TableRow, sheet: BridgeSheet): boolean {
  const sheetRow = makeSheetRow(row, sheet.reading);
  const { period, column, findings } = readRowPeriod(sheetRow, sheet.reading);
  if (period !== null) return false;
  const reason = findings.map(({ code }) => reasons[code as keyof typeof reasons]).find((one) => one !== undefined);
  sheet.finding(makeMaskedFinding('bridge-date-unclear', sheetRow.place(column), { reason: reason ?? 'unread' }));
  return true;
}

const reasons: Readonly<Partial<Record<Finding['code'], FindingArgs['bridge-date-unclear']['reason']>>> = {
  'period-in-future': 'future',
  'year-disagrees': 'year',
};

/** Of SKDE: who the unit is to the patients, where a column says it. */
function prepareCounts(row: TableRow, { contextColumn, reading, ledger, finding }: BridgeSheet): Prepared {
  if (contextColumn === null) return { row, context: 'caregiver' };
  const text = row.cells[contextColumn] ?? '';
  const context = bridgeContexts.find((known) => known === foldName(text));
  if (context !== undefined) return { row, context };
  finding(makeMaskedFinding('unknown-context', reading.placeOf(row, contextColumn), {}, { found: text }));
  ledger.count('refused');
  return null;
}

/** Of rapwhale: a row of the denominator is 1, and 1 or 0 in the numerator. */
function prepareLogical(row: TableRow, sheet: BridgeSheet): Prepared {
  const { reading, ledger, finding } = sheet;
  const indexOf = (column: LogicalColumn): number =>
    reading.columns.get(column === 'ki_krit_teller' ? 'numerator' : 'denominator') ?? -1;
  const [inNumerator, inDenominator] = logicalColumns.map((column) => readLogical(row.cells[indexOf(column)] ?? ''));
  const unread = logicalColumns.find((column) => {
    const read = column === 'ki_krit_teller' ? inNumerator : inDenominator;
    // Outside the denominator nobody asks for the numerator.
    return typeof read !== 'boolean' && !(column === 'ki_krit_teller' && read === null && inDenominator === false);
  });
  const refuse = (one: Finding): null => {
    finding(one);
    ledger.count('refused');
    return null;
  };
  if (unread !== undefined) {
    return refuse(makeMaskedFinding('not-true-or-false', reading.placeOf(row, indexOf(unread)), { column: unread }));
  }
  if (inDenominator === false) {
    if (inNumerator !== true) {
      ledger.count('outside');
      return null;
    }
    return refuse(makeMaskedFinding('outside-denominator', reading.placeOf(row, indexOf('ki_krit_teller')), {}));
  }
  const counts: [number, string][] = [
    [indexOf('ki_krit_teller'), inNumerator === true ? '1' : '0'],
    [indexOf('ki_krit_nevner'), '1'],
  ];
  return { row: withCells(row, counts), context: 'caregiver' };
}

function withCells(row: TableRow, changed: readonly (readonly [number, string])[]): TableRow {
  const cells = [...row.cells];
  for (const [column, text] of changed) cells[column] = text;
  return { ...row, cells };
}
