import type { ColumnId } from '../domain/column-id.ts';
import { columnIdsOf } from './column-names.ts';

const numberColumns: readonly ColumnId[] = ['numerator', 'denominator', 'value'];

/** Whether a column can hold numbers: one that is known to, or one that nothing is known about. */
export function mayHoldNumbers(header: string): boolean {
  const ids = columnIdsOf(header);
  return ids.length === 0 || ids.some((id) => numberColumns.includes(id));
}
