import type { ColumnId } from '../domain/column-id.ts';
import type { Finding } from '../domain/finding.ts';
import type { SheetRow } from './sheet-row.ts';

/** One mark, and digits behind it. */
const markedNumber = { ',': /^[^.,]*,\d+[^.,]*$/, '.': /^[^.,]*\.\d+[^.,]*$/ } as const;

/**
 * A number whose decimal mark is not that of the file's other numbers. What stands there is not repeated, so that all
 * such cells of a column are one finding, at the first of them, with how many they are.
 */
export function checkDecimalMark(row: SheetRow, column: ColumnId, decimal: ',' | '.' | null): readonly Finding[] {
  if (decimal === null) return [];
  const other = decimal === ',' ? '.' : ',';
  const text = row.text(column);
  if (!text.includes(other) || !markedNumber[other].test(text)) return [];
  return [row.finding('mixed-decimal-marks', column, { mark: other }, { found: null })];
}
