import type { ColumnId } from '../domain/column-id.ts';
import { columnIdsOf } from './column-names.ts';

export type SheetKind = 'measurements' | 'changes' | 'texts';

/** The columns that each kind of sheet has a use for. */
export const columnsOfSheet = {
  measurements: [
    'team',
    'indicator',
    'period',
    'year',
    'month',
    'week',
    'numerator',
    'denominator',
    'value',
    'patient_group',
    'phase',
    'exclude',
    'definition',
    'comment',
  ],
  changes: ['team', 'date', 'change', 'comment'],
  texts: ['team', 'field', 'text', 'comment'],
} as const satisfies Record<SheetKind, readonly ColumnId[]>;

/**
 * Tells the three kinds of sheet apart by their headers. A column with an indicator or with numbers makes it
 * measurements, also where a column `tiltak` stands beside; what is nothing known is taken for measurements, so that
 * the finding names the columns of these.
 *
 * @example sheetKindOf(['team', 'dato', 'tiltak']) // => 'changes'
 */
export function sheetKindOf(header: readonly string[]): SheetKind {
  const ids = new Set(header.flatMap(columnIdsOf));
  if ((['indicator', 'numerator', 'denominator', 'value'] as const).some((id) => ids.has(id))) return 'measurements';
  if (ids.has('change')) return 'changes';
  return ids.has('field') || ids.has('text') ? 'texts' : 'measurements';
}
