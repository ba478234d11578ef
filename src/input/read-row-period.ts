import type { ColumnId } from '../domain/column-id.ts';
import type { Finding } from '../domain/finding.ts';
import { fail, type Outcome } from '../domain/outcome.ts';
import type { Period } from '../domain/period.ts';
import { firstDay, lastDay } from '../domain/period-arithmetic.ts';
import { isPlausibleYear } from './is-plausible-year.ts';
import { type PeriodProblem, readPeriod } from './read-period.ts';
import type { ReadingContext } from './reading-context.ts';
import { serialDateFinding } from './serial-date-finding.ts';
import type { SheetRow } from './sheet-row.ts';

export interface ReadRowPeriod {
  readonly period: Period | null;
  /** The column where the period, or the finer part of it, stands. */
  readonly column: ColumnId;
  readonly findings: readonly Finding[];
}

/** Reads the period of a row: from its own column, or from a year with a month or a week beside it. */
export function readRowPeriod(row: SheetRow, context: ReadingContext): ReadRowPeriod {
  const column = columnOfPeriod(row, context);
  const missing = [column, ...(column === 'period' ? [] : (['year'] as const))].filter((id) => row.text(id) === '');
  if (missing.length > 0) {
    return { period: null, column, findings: missing.map((id) => row.finding('missing-value', id, { column: id })) };
  }
  const outcome = readWithYear(row, column, context);
  if (!outcome.ok) return { period: null, column, findings: [outcome.problem] };
  const first = firstDay(outcome.value);
  if (context.today !== null && first !== null && first > context.today) {
    const problem = row.finding('period-in-future', column, { period: outcome.value });
    return { period: null, column, findings: isFilled(row) ? [problem] : [] };
  }
  return { period: outcome.value, column, findings: [] };
}

/** Teams write the periods to come beforehand; a row without a number claims nothing about them. */
const isFilled = (row: SheetRow): boolean =>
  (['numerator', 'denominator', 'value'] as const).some((column) => row.text(column) !== '');

function columnOfPeriod(row: SheetRow, context: ReadingContext): 'period' | 'month' | 'week' {
  if (context.columns.has('period')) return 'period';
  const hasMonth = context.columns.has('month') && (row.text('month') !== '' || !context.columns.has('week'));
  return hasMonth && row.text('week') === '' ? 'month' : 'week';
}

/** What says all by itself holds (`2022-03`) where the year beside it agrees; else that year completes it (`mars`, `K1`, `5`). */
function readWithYear(
  row: SheetRow,
  column: 'period' | 'month' | 'week',
  context: ReadingContext,
): Outcome<Period, Finding> {
  const text = row.text(column);
  const alone = readPeriod(text, column === 'period' ? context.project.periods : 'calendar');
  const beside = row.text('year');
  const isDone = alone.ok ? alone.value.kind === 'number' : alone.problem.code !== 'period-not-understood';
  if (isDone || beside === '') return toFinding(alone, row, column);
  if (!/^\d{4}$/.test(beside) || !isPlausibleYear(beside)) {
    return fail(row.finding('period-not-understood', 'year', { reason: 'year' }));
  }
  if (!alone.ok) return toFinding(completed(text, beside, column) ?? alone, row, column);
  if (liesIn(alone.value, beside)) return alone;
  return fail(row.finding('year-disagrees', column, { year: Number(beside), period: alone.value }));
}

/** Null for a bare number in the period's own column: nobody says whether it is a month or a week. */
function completed(text: string, year: string, column: 'period' | 'month' | 'week') {
  if (!/^\d{1,2}$/.test(text)) return readPeriod(`${text} ${year}`);
  if (column === 'period') return null;
  return readPeriod(column === 'week' ? `uke ${text} ${year}` : `${year}-${text.padStart(2, '0')}`);
}

/** A week at New Year may be told by either of its two years. */
const liesIn = (period: Period, year: string): boolean =>
  [period.key, firstDay(period), lastDay(period)].some((text) => text?.startsWith(year));

function toFinding(outcome: Outcome<Period, PeriodProblem>, row: SheetRow, column: ColumnId): Outcome<Period, Finding> {
  return outcome.ok ? outcome : fail(findingOf(outcome.problem, row, column));
}

function findingOf(problem: PeriodProblem, row: SheetRow, column: ColumnId): Finding {
  switch (problem.code) {
    case 'excel-serial-date':
      return serialDateFinding({ ...problem.args, wanted: 'period' }, row, column);
    case 'ambiguous-date':
      return row.finding(problem.code, column, { wanted: 'period' });
    case 'period-not-understood':
      return row.finding(problem.code, column, problem.args);
    case 'week-does-not-exist':
      return row.finding(problem.code, column, problem.args);
    default:
      return row.finding(problem.code, column, {});
  }
}
