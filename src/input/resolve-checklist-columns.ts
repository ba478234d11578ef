import { foldName } from '../catalogue/fold-name.ts';
import type { ChecklistNames } from '../catalogue/index-checklist-names.ts';
import { type ChecklistColumn, type ChecklistField, checklistFields } from '../domain/checklist-column.ts';
import type { ColumnId } from '../domain/column-id.ts';
import type { Finding } from '../domain/finding.ts';
import type { NamedChecklistColumn } from '../domain/finding-args/pathways.ts';
import { manyInPathway } from '../domain/pathway.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { columnIdsOf } from './column-names.ts';
import { headerAsRow } from './header-as-row.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import type { TableHead } from './row-sink.ts';
import { placesIn } from './sheet-places.ts';

/** A column of which the cells tell something of a pathway. */
export interface FieldColumn {
  readonly field: ChecklistField;
  readonly index: number;
}

/** How the rows of an HPH sheet are read. */
export type ChecklistShape =
  | { readonly kind: 'pathways'; readonly fields: readonly FieldColumn[] }
  | { readonly kind: 'events'; readonly event: number; readonly time: number };

/** The columns of an HPH sheet, by index. */
export interface ChecklistLayout {
  readonly pathway: number;
  /** Those that every sheet can have. */
  readonly common: ReadonlyMap<ColumnId, number>;
  readonly shape: ChecklistShape;
}

/** What a header is: that of an HPH sheet, one of which the rows cannot be read (null), or none at all. */
export interface ResolvedChecklist {
  readonly isChecklist: boolean;
  readonly layout: ChecklistLayout | null;
  readonly findings: readonly Finding[];
}

const commonIds: readonly ColumnId[] = ['team', 'patient_group', 'comment'];
const measurementIds: readonly ColumnId[] = ['indicator', 'numerator', 'denominator'];
const fields: ReadonlySet<ChecklistColumn> = new Set(checklistFields);
const mayComeAgain: ReadonlySet<ChecklistColumn> = new Set(manyInPathway);

const isField = (column: ChecklistColumn): column is ChecklistField => fields.has(column);

/**
 * Finds the columns of an HPH sheet by their names. What may come again may have several columns (`fall`, `legevakt`);
 * where others mean the same, no row is read. `hasTeam`: whether the team is known without a column.
 */
export function resolveChecklistColumns(head: TableHead, names: ChecklistNames, hasTeam: boolean): ResolvedChecklist {
  const sorted = sortColumns(head, names);
  if (!isChecklist(head, sorted)) return { isChecklist: false, layout: null, findings: [] };
  const { common, at } = sorted;
  const isOfEvents = at('event') !== null && (at('time') !== null || sorted.own.length === 0);
  const needed = (isOfEvents ? ['pathway', 'event', 'time'] : ['pathway']) as readonly ChecklistColumn[];
  const wrong = [
    ...tellMissing(head, [
      ...needed.filter((column) => at(column) === null),
      ...(hasTeam || common.has('team') ? [] : (['team'] as const)),
    ]),
    ...(isOfEvents ? tellMixed(head, sorted.own) : []),
  ];
  const findings = [...wrong, ...sorted.findings];
  const pathway = at('pathway');
  const isReadable = wrong.length === 0 && !sorted.hasTwins;
  if (pathway === null || !isReadable) return { isChecklist: true, layout: null, findings };
  return { isChecklist: true, layout: { pathway, common, shape: shapeOf(sorted) }, findings };
}

function isChecklist({ header }: TableHead, { own, at }: SortedColumns): boolean {
  if (header.some((name) => columnIdsOf(name).some((id) => measurementIds.includes(id)))) return false;
  return own.length > 0 || (at('event') !== null && (at('time') !== null || at('pathway') !== null));
}

function shapeOf({ own, at }: SortedColumns): ChecklistShape {
  const [event, time] = [at('event'), at('time')];
  if (event !== null && time !== null) return { kind: 'events', event, time };
  return { kind: 'pathways', fields: toFields(own) };
}

interface NamedColumn {
  readonly column: ChecklistColumn;
  readonly index: number;
}

interface SortedColumns {
  /** The index of a column; null where there is none. */
  readonly at: (column: ChecklistColumn) => number | null;
  /** Columns of what happened. */
  readonly own: readonly NamedColumn[];
  readonly common: ReadonlyMap<ColumnId, number>;
  readonly findings: readonly Finding[];
  /** Two columns mean the same: nobody can tell which of them holds. */
  readonly hasTwins: boolean;
}

function sortColumns(head: TableHead, names: ChecklistNames): SortedColumns {
  const columns: NamedColumn[] = [];
  const common = new Map<ColumnId, number>();
  const unknown: number[] = [];
  const twins: { readonly index: number; readonly first: number }[] = [];
  head.header.forEach((name, index) => {
    const column = names.find(name);
    const shared = commonIdOf(name);
    if (column !== null) {
      const first = columns.find((one) => one.column === column)?.index;
      if (first === undefined || mayComeAgain.has(column)) columns.push({ column, index });
      else twins.push({ index, first });
    } else if (shared !== null) {
      const first = common.get(shared);
      if (first === undefined) common.set(shared, index);
      else twins.push({ index, first });
    } else unknown.push(index);
  });
  const findings = [
    ...twins.flatMap(({ index, first }) => tellTwice(head, index, first)),
    ...unknown.flatMap((index) => tellUnknown(head, index, names)),
  ];
  return {
    at: (wanted) => columns.find(({ column }) => column === wanted)?.index ?? null,
    own: columns.filter(({ column }) => isField(column)),
    common,
    findings,
    hasTwins: twins.length > 0,
  };
}

const commonIdOf = (name: string): ColumnId | null => columnIdsOf(name).find((id) => commonIds.includes(id)) ?? null;

const toFields = (columns: readonly NamedColumn[]): readonly FieldColumn[] =>
  columns.flatMap(({ column, index }) => (isField(column) ? [{ field: column, index }] : []));

const placeInHeader = (head: TableHead, index: number | null) => placesIn(head)(headerAsRow(head), index);

/** Nothing where both names are the same: the reader of the table has said so. */
function tellTwice(head: TableHead, index: number, first: number): readonly Finding[] {
  const [name, other] = [head.header[index] ?? '', head.header[first] ?? ''];
  if (foldName(name) === foldName(other)) return [];
  const args = { column: null, other: maskIdentifiers(other.trim()) };
  const details = { found: name, related: placeInHeader(head, first) };
  return [makeMaskedFinding('duplicate-column', placeInHeader(head, index), args, details)];
}

function tellUnknown(head: TableHead, index: number, names: ChecklistNames): readonly Finding[] {
  const name = (head.header[index] ?? '').trim();
  if (name === '') return [];
  const args = { suggestion: names.suggest(name) };
  return [makeMaskedFinding('unknown-checklist-column', placeInHeader(head, index), args, { found: name })];
}

function tellMissing(head: TableHead, missing: readonly NamedChecklistColumn[]): readonly Finding[] {
  return missing.length === 0
    ? []
    : [makeMaskedFinding('missing-checklist-column', placeInHeader(head, null), { missing })];
}

function tellMixed(head: TableHead, [first]: readonly NamedColumn[]): readonly Finding[] {
  if (first === undefined) return [];
  const { column, index } = first;
  return [makeMaskedFinding('mixed-checklist-shapes', placeInHeader(head, index), { column })];
}
