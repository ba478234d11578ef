import type { ColumnId } from '../domain/column-id.ts';
import type { Columns } from './resolve-columns.ts';
import type { SheetKind } from './sheet-kind.ts';

const required = { changes: ['date', 'change'], texts: ['field', 'text'] } as const;

/**
 * The columns without which a sheet cannot be read. A team column is not needed where the project names the file's team;
 * a period can be a year with a month or a week; numbers are a numerator and a denominator, or a value.
 *
 * @example findMissingColumns('changes', new Map([['team', 0], ['date', 1]]), false) // => ['change']
 */
export function findMissingColumns(kind: SheetKind, columns: Columns, hasTeam: boolean): readonly ColumnId[] {
  const team: readonly ColumnId[] = hasTeam || columns.has('team') ? [] : ['team'];
  const others =
    kind === 'measurements' ? missingForMeasurements(columns) : required[kind].filter((id) => !columns.has(id));
  return [...team, ...others];
}

function missingForMeasurements(columns: Columns): readonly ColumnId[] {
  const indicator: readonly ColumnId[] = columns.has('indicator') ? [] : ['indicator'];
  const hasPeriod = columns.has('period') || (columns.has('year') && (columns.has('month') || columns.has('week')));
  const counts = (['numerator', 'denominator'] as const).filter((id) => !columns.has(id));
  return [...indicator, ...(hasPeriod ? [] : (['period'] as const)), ...(columns.has('value') ? [] : counts)];
}
