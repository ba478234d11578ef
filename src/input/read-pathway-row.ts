import type { CellPlace } from '../domain/cell-place.ts';
import type { Finding } from '../domain/finding.ts';
import type { PathwayEvent } from '../domain/pathway.ts';
import type { TableRow } from '../domain/table.ts';
import { buildPathway, joinParts } from './build-pathway.ts';
import { type ChecklistContext, type DatesInWrongOrder, placeOfRemembered } from './checklist-context.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import type { PathwayParts } from './read-checklist-field.ts';
import { type RowOwner, readFieldCell, readGroupCell, readRowOwner, textAt } from './read-checklist-row.ts';
import type { FieldColumn } from './resolve-checklist-columns.ts';

/** Makes the reader of rows that are a pathway each. One of which a cell cannot be used is left out as a whole. */
export function makePathwayRowReader(
  context: ChecklistContext,
  fields: readonly FieldColumn[],
): (row: TableRow) => void {
  const { common, reading, target } = context;
  const ofSheet = new Set(fields.map(({ field }) => field));
  reading.ledger.sawSheet(ofSheet);
  return (row) => {
    if (fields.every(({ index }) => textAt(row, index) === '')) return reading.ledger.count('prepared');
    const owner = readRowOwner(row, context);
    if (owner === null) return;
    const isNew = enterPathway(row, owner, context);
    const parts = readParts(row, owner, { context, fields });
    const group = readGroup(row, owner, context);
    if (!isNew || parts === null || group === undefined) return reading.ledger.count('refused');
    const place = common.placeOf(row, null);
    const faults = target.pathway(buildPathway({ team: owner.team, patientGroup: group, place }, parts), ofSheet);
    const placeOf = (event: PathwayEvent) =>
      common.placeOf(row, fields.find(({ field }) => field === event)?.index ?? null);
    for (const fault of faults) target.finding({ ...orderFinding(fault, placeOf), team: owner.team });
    reading.ledger.count(faults.length > 0 ? 'refused' : 'counted');
  };
}

/** False where the team has the number already, which is told. */
export function enterPathway(row: TableRow, { team, number }: RowOwner, context: ChecklistContext): boolean {
  const { common, layout, reading, target } = context;
  const { placeOf } = common;
  const before = reading.ledger.enter(team, number, { row: { row: row.row, line: row.line }, placeOf });
  if (before === null) return true;
  const related = placeOfRemembered(before, layout.pathway);
  target.finding(makeMaskedFinding('pathway-twice', placeOf(row, layout.pathway), {}, { team, related }));
  return false;
}

/** Null where a cell cannot be used; all of them are looked at, so that everything is mended in one go. */
function readParts(
  row: TableRow,
  { team }: RowOwner,
  { context, fields }: { readonly context: ChecklistContext; readonly fields: readonly FieldColumn[] },
): PathwayParts | null {
  let parts: PathwayParts | null = {};
  for (const { field, index } of fields) {
    const more = readFieldCell(field, { row, index, team }, context);
    parts = parts === null || more === null ? null : joinParts(parts, more);
  }
  return parts;
}

function readGroup(row: TableRow, { team }: RowOwner, context: ChecklistContext) {
  const index = context.common.columns.get('patient_group');
  return index === undefined ? null : readGroupCell({ row, index, team }, context);
}

/** The finding stands at the later event, and names where the earlier one stands. */
export function orderFinding(
  { earlier, later }: DatesInWrongOrder,
  placeOf: (event: PathwayEvent) => CellPlace,
): Finding {
  const details = { related: placeOf(earlier) };
  return makeMaskedFinding('impossible-order', placeOf(later), { earlier, later }, details);
}
