import { type CalendarDate, fromDayNumber, toDayNumber } from '../domain/calendar-date.ts';
import type { ColumnId } from '../domain/column-id.ts';
import type { Finding, FindingArgs } from '../domain/finding.ts';
import type { SheetRow } from './sheet-row.ts';

/** Days from the first day of the calendar from 1900 to that of the one from 1904. */
const daysBetween = 1462;

interface SerialDate {
  /** By the calendar from 1900. */
  readonly date: CalendarDate;
  readonly wanted: FindingArgs['excel-serial-date']['wanted'];
}

/** A day that stands as its number; the date that is offered is one of the calendar that the workbook has. */
export function serialDateFinding(args: SerialDate, row: SheetRow, column: ColumnId): Finding {
  const date = row.countsFrom1904 ? fromDayNumber(toDayNumber(args.date) + daysBetween) : args.date;
  return row.finding('excel-serial-date', column, { date, wanted: args.wanted });
}
