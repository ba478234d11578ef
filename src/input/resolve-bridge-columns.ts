import { foldName } from '../catalogue/fold-name.ts';
import type { BridgeShape } from '../domain/bridge-shape.ts';
import type { ColumnId } from '../domain/column-id.ts';
import { bridgeColumns } from './bridge-columns.ts';
import type { BridgeOptions } from './bridge-options.ts';
import { columnMeanings } from './column-meanings.ts';
import type { Columns } from './resolve-columns.ts';

/** Which column of a sheet in the shape of another holds what. */
export interface ResolvedBridge {
  readonly columns: Columns;
  /** Who treated, or where patients live; null where no column says it. */
  readonly context: number | null;
  /** Columns whose names say when; more than one is unclear. Empty where none does: then the cells may. */
  readonly dates: readonly number[];
  /** Names of columns that the user gave and that are not there. */
  readonly absent: readonly string[];
}

const periodIds = ['period', 'month', 'week'] as const satisfies readonly ColumnId[];

/** Finds the columns by name; what the user says comes first. */
export function resolveBridgeColumns(
  header: readonly string[],
  shape: BridgeShape,
  { date, unit }: Pick<BridgeOptions, 'date' | 'unit'>,
): ResolvedBridge {
  const folded = header.map(foldName);
  const find = (name: string): number | null => {
    const column = folded.indexOf(foldName(name));
    return column === -1 ? null : column;
  };
  const columns = new Map<ColumnId, number>();
  const meanings = columnMeanings(header, 'measurements');
  for (const id of ['team', 'indicator', 'year'] as const) setKnown(columns, id, indexOf(meanings, id));
  for (const [id, name] of Object.entries(bridgeColumns[shape]) as [ColumnId, string][])
    setKnown(columns, id, find(name));
  if (unit !== null) setKnown(columns, 'team', find(unit));
  const dated = meanings.flatMap((id, column) => (periodIds.some((one) => one === id) ? [column] : []));
  const dates = date === null ? dated : [find(date)].filter((column) => column !== null);
  const [only, ...others] = dates;
  if (only !== undefined && others.length === 0) columns.set(periodIdOf(meanings[only] ?? null), only);
  const absent = [date, unit].filter((name) => name !== null && find(name) === null).filter((name) => name !== null);
  return { columns, context: shape === 'skde' ? find('context') : null, dates, absent };
}

/** A month or a week is read beside its year; all else is a period of its own. */
const periodIdOf = (meaning: ColumnId | null): ColumnId => periodIds.find((id) => id === meaning) ?? 'period';

const indexOf = (meanings: readonly (ColumnId | null)[], id: ColumnId): number | null => {
  const column = meanings.indexOf(id);
  return column === -1 ? null : column;
};

function setKnown(columns: Map<ColumnId, number>, id: ColumnId, column: number | null): void {
  if (column !== null) columns.set(id, column);
}
