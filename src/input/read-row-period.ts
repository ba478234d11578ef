import type { ColumnId } from '../domain/column-id.ts';
import type { Finding } from '../domain/finding.ts';
import type { Period } from '../domain/period.ts';
import { firstDay } from '../domain/period-arithmetic.ts';
import { type PeriodProblem, readPeriod } from './read-period.ts';
import type { ReadingContext } from './reading-context.ts';
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
  if (!outcome.ok) return { period: null, column, findings: [findingOf(outcome.problem, row, column)] };
  const first = firstDay(outcome.value);
  if (context.today !== null && first !== null && first > context.today) {
    return { period: null, column, findings: [row.finding('period-in-future', column, { period: outcome.value })] };
  }
  return { period: outcome.value, column, findings: [] };
}

function columnOfPeriod(row: SheetRow, context: ReadingContext): 'period' | 'month' | 'week' {
  if (context.columns.has('period')) return 'period';
  const hasMonth = context.columns.has('month') && (row.text('month') !== '' || !context.columns.has('week'));
  return hasMonth && row.text('week') === '' ? 'month' : 'week';
}

/** What says all by itself holds (`2022-03`); else the year beside it completes it (`mars`, `K1`, `5`). */
function readWithYear(row: SheetRow, column: 'period' | 'month' | 'week', context: ReadingContext) {
  const text = row.text(column);
  const alone = readPeriod(text, column === 'period' ? context.project.periods : 'calendar');
  const year = /^\d{4}$/.exec(row.text('year'))?.[0];
  if (alone.ok || alone.problem.code !== 'period-not-understood' || year === undefined) return alone;
  if (!/^\d{1,2}$/.test(text)) return readPeriod(`${text} ${year}`);
  if (column === 'period') return alone;
  return readPeriod(column === 'week' ? `uke ${text} ${year}` : `${year}-${text}`);
}

function findingOf(problem: PeriodProblem, row: SheetRow, column: ColumnId): Finding {
  return problem.code === 'week-does-not-exist'
    ? row.finding(problem.code, column, problem.args)
    : row.finding(problem.code, column, {});
}
