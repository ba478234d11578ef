import type { ColumnId } from '../domain/column-id.ts';
import type { Finding } from '../domain/finding.ts';
import type { DateProblem } from './read-date.ts';
import { serialDateFinding } from './serial-date-finding.ts';
import type { SheetRow } from './sheet-row.ts';

/** Why a cell that should hold a day does not. A month is a period that gpf knows, and still no date. */
export function dateFinding(problem: DateProblem, row: SheetRow, column: ColumnId): Finding {
  switch (problem.code) {
    case 'excel-serial-date':
      return serialDateFinding({ ...problem.args, wanted: 'day' }, row, column);
    case 'ambiguous-date':
      return row.finding(problem.code, column, { wanted: 'day' });
    default:
      return row.finding('date-not-understood', column, {});
  }
}
