import { columnLetters } from '../domain/cell-place.ts';
import type { ColumnId } from '../domain/column-id.ts';
import type { Repair, RepairChange, RepairKind } from '../domain/repair.ts';
import type { Table } from '../domain/table.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { type CellRole, repairCell } from './repair-cell.ts';
import { repairHeader } from './repair-header.ts';
import type { RepairableText } from './repairable-text.ts';
import { resolveColumns } from './resolve-columns.ts';
import { sheetKindOf } from './sheet-kind.ts';
import { mayBeWide, mayStandOverNumbers } from './unpivot-table.ts';

/** New texts of cells, by row as Excel counts it and by column from 0. */
export type NewTexts = ReadonlyMap<number, ReadonlyMap<number, string>>;

export interface RepairPlan {
  readonly texts: NewTexts;
  /** The whole file first, then the header, then the cells, by what was repaired. Empty where all is in order. */
  readonly repairs: readonly Repair[];
}

/** One cell that is to be written anew. */
interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly RepairKind[];
}

const listedCells = 100;

/** Finds everything that can be repaired; `changesMarks`: decimal points too. */
export function planRepairs(text: RepairableText, changesMarks: boolean): RepairPlan {
  const { table } = text;
  const columns = knownColumns(table);
  const header = planHeader(table, [...columns.values()]);
  const cells = planCells(table, rolesOf(table.header, columns), changesMarks);
  const planned = [...header, ...cells];
  const repairs = [...header.map(toHeaderRepair), ...cellKinds.flatMap((kind) => toRepair(kind, cells))];
  const needed = [...wholeFileRepairs(text), ...repairs];
  return { texts: byPlace(planned), repairs: needed.length === 0 ? [] : [...withFile(text), ...repairs] };
}

type Columns = ReadonlyMap<ColumnId, number>;

function knownColumns({ file, header, headerRow, headerLine, dialect }: Table): Columns {
  const head = { file, header, headerRow, headerLine: headerLine ?? null, dialect };
  return resolveColumns(head, sheetKindOf(header)).columns;
}

const roleOfColumn: Partial<Record<ColumnId, CellRole>> = {
  numerator: 'number',
  denominator: 'number',
  value: 'number',
  period: 'date',
  date: 'date',
};

/** What each column holds, by index. Columns that nothing is known about have no role and stay as they are. */
function rolesOf(header: readonly string[], columns: Columns): ReadonlyMap<number, CellRole> {
  const known = [...columns].map(([id, index]): [number, CellRole] => [index, roleOfColumn[id] ?? 'words']);
  const wide = mayBeWide(header) ? header.flatMap((name, index) => (mayStandOverNumbers(name) ? [index] : [])) : [];
  return new Map([...wide.map((index): [number, CellRole] => [index, 'number']), ...known]);
}

function planHeader({ header, headerRow }: Table, columns: readonly number[]): readonly PlannedCell[] {
  return columns.flatMap((column) => {
    const from = header[column] ?? '';
    const to = repairHeader(from);
    return to === null ? [] : [{ row: headerRow, column, from, to, kinds: ['header'] as const }];
  });
}

function planCells(table: Table, roles: ReadonlyMap<number, CellRole>, changesMarks: boolean): readonly PlannedCell[] {
  const rule = { decimal: table.dialect.decimal, changesMarks };
  const planned: PlannedCell[] = [];
  for (const { row, cells } of table.rows) {
    for (const [column, role] of roles) {
      const from = cells[column] ?? '';
      const repaired = repairCell(from, role, rule);
      if (repaired !== null) planned.push({ row, column, from, to: repaired.text, kinds: repaired.kinds });
    }
  }
  return planned;
}

/** What the whole file needs by itself. */
function wholeFileRepairs({ table: { dialect } }: RepairableText): readonly RepairChange[] {
  const { encoding, delimiter } = dialect;
  return [
    ...(encoding === 'utf-8' ? [] : [{ kind: 'encoding', from: encoding } as const]),
    ...(delimiter === ';' ? [] : [{ kind: 'delimiter', from: delimiter } as const]),
  ];
}

/** What is done to the whole file once it is written anew. */
function withFile(text: RepairableText): readonly Repair[] {
  const isUtf8 = text.table.dialect.encoding === 'utf-8';
  const changes: readonly RepairChange[] = [
    ...wholeFileRepairs(text),
    ...(text.hasMark || !isUtf8 ? [] : [{ kind: 'byte-order-mark' } as const]),
    ...(text.hasSeparatorLine ? [{ kind: 'separator-line' } as const] : []),
  ];
  return changes.map((change) => ({ ...change, cells: [], count: 1 }));
}

const cellKinds = ['decimal-mark', 'thousands', 'minus-sign', 'spaces', 'invisible-characters', 'date'] as const;

const nameOf = ({ row, column }: PlannedCell): string => `${columnLetters(column)}${row}`;

const told = ({ from, to }: PlannedCell) => ({ from: maskIdentifiers(from), to: maskIdentifiers(to) });

const toHeaderRepair = (cell: PlannedCell): Repair => ({
  kind: 'header',
  ...told(cell),
  cells: [nameOf(cell)],
  count: 1,
});

function toRepair(kind: (typeof cellKinds)[number], planned: readonly PlannedCell[]): readonly Repair[] {
  const cells = planned.filter(({ kinds }) => kinds.includes(kind));
  const [first] = cells;
  if (first === undefined) return [];
  const places = { cells: cells.slice(0, listedCells).map(nameOf), count: cells.length };
  return [kind === 'date' ? { kind, ...told(first), ...places } : { kind, ...places }];
}

function byPlace(planned: readonly PlannedCell[]): NewTexts {
  const texts = new Map<number, Map<number, string>>();
  for (const { row, column, to } of planned) {
    const ofRow = texts.get(row) ?? new Map<number, string>();
    texts.set(row, ofRow.set(column, to));
  }
  return texts;
}
