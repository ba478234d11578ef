import { type ChecklistField, checklistFields } from '../domain/checklist-column.ts';
import type { Finding } from '../domain/finding.ts';
import type { EventWord } from '../domain/finding-args/pathways.ts';
import type { TeamId } from '../domain/ids.ts';
import { manyInPathway, type PathwayEvent } from '../domain/pathway.ts';
import type { PatientGroup } from '../domain/patient-group.ts';
import type { TableRow } from '../domain/table.ts';
import { buildPathway, joinParts } from './build-pathway.ts';
import { type ChecklistContext, placeOfRemembered, type RememberedRow } from './checklist-context.ts';
import { columnIdsOf } from './column-names.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import type { PathwayParts } from './read-checklist-field.ts';
import { type RowOwner, readFieldCell, readGroupCell, readRowOwner, textAt } from './read-checklist-row.ts';
import { enterPathway, orderFinding } from './read-pathway-row.ts';

/** Reads rows that are an event each. */
export interface EventRowReader {
  readonly row: (row: TableRow) => void;
  /** After the last row: rows of one pathway may stand anywhere, so that none is whole before. */
  readonly end: () => void;
}

/** A sheet with a row for each event. */
interface EventSheet {
  readonly context: ChecklistContext;
  /** Index of the column that says what happened. */
  readonly event: number;
  /** Index of the column that says when. */
  readonly time: number;
  /** What its rows have told of so far. */
  readonly fields: Set<ChecklistField>;
}

/** A pathway of which there may be more to come. */
interface PathwayDraft {
  readonly team: TeamId;
  readonly first: RememberedRow;
  /** Where each thing was said first. */
  readonly said: Map<EventWord, RememberedRow>;
  parts: PathwayParts;
  patientGroup: PatientGroup | null;
  /** Something of it could not be used. */
  isSpoiled: boolean;
}

/** Makes the reader of a sheet with a row for each event. A pathway with a row that cannot be used is left out as a whole. */
export function makeEventRowReader(place: Omit<EventSheet, 'fields'>): EventRowReader {
  const { context } = place;
  const sheet: EventSheet = { ...place, fields: new Set() };
  const drafts = new Map<string, PathwayDraft>();
  const draftOf = (row: TableRow, owner: RowOwner): PathwayDraft => {
    const key = `${owner.team}\u0000${owner.number.toLowerCase()}`;
    const draft = drafts.get(key) ?? beginDraft(row, owner, context);
    drafts.set(key, draft);
    return draft;
  };
  return {
    row: (row) => {
      const owner = readRowOwner(row, context);
      if (owner === null) return;
      const draft = draftOf(row, owner);
      const isGroupSound = readGroupColumn(row, draft, context);
      if (!readEvent(row, draft, sheet) || !isGroupSound) draft.isSpoiled = true;
    },
    end: () => {
      context.reading.ledger.sawSheet(sheet.fields);
      for (const draft of drafts.values()) handOn(draft, sheet);
      drafts.clear();
    },
  };
}

const remember = (row: TableRow, { common }: ChecklistContext): RememberedRow => ({
  row: { row: row.row, line: row.line },
  placeOf: common.placeOf,
});

function beginDraft(row: TableRow, owner: RowOwner, context: ChecklistContext): PathwayDraft {
  const isSpoiled = !enterPathway(row, owner, context);
  const first = remember(row, context);
  return { team: owner.team, first, said: new Map(), parts: {}, patientGroup: null, isSpoiled };
}

/** The patient group in a column of its own, where it may stand in every row. False where it cannot be used. */
function readGroupColumn(row: TableRow, draft: PathwayDraft, context: ChecklistContext): boolean {
  const index = context.common.columns.get('patient_group');
  return index === undefined || readGroup(row, draft, { context, index });
}

function readGroup(
  row: TableRow,
  draft: PathwayDraft,
  { context, index }: { readonly context: ChecklistContext; readonly index: number },
): boolean {
  const group = readGroupCell({ row, index, team: draft.team }, context);
  if (group === undefined || group === null) return group === null;
  if (draft.patientGroup !== null && draft.patientGroup !== group) {
    return tellTwice(row, draft, { context, index, event: 'patient_group' });
  }
  draft.patientGroup = group;
  if (!draft.said.has('patient_group')) draft.said.set('patient_group', remember(row, context));
  return true;
}

/** Always false: nobody can tell which of the two holds. */
function tellTwice(
  row: TableRow,
  { team, said }: PathwayDraft,
  { context, index, event }: { readonly context: ChecklistContext; readonly index: number; readonly event: EventWord },
): false {
  const before = said.get(event);
  const related = before ? placeOfRemembered(before, index) : null;
  const place = context.common.placeOf(row, index);
  context.target.finding(makeMaskedFinding('event-twice', place, { event }, { team, related }));
  return false;
}

/** Reads what happened and when into the draft. False where a cell cannot be used. */
function readEvent(row: TableRow, draft: PathwayDraft, sheet: EventSheet): boolean {
  const { context, event, time, fields: told } = sheet;
  const word = wordOf(textAt(row, event), context);
  if (word === null) return tellEvent(row, draft, sheet);
  if (textAt(row, time) === '') {
    const place = context.common.placeOf(row, time);
    context.target.finding(makeMaskedFinding('event-without-time', place, { event: word }, { team: draft.team }));
    return true;
  }
  if (word === 'patient_group') return readGroup(row, draft, { context, index: time });
  told.add(word);
  const parts = readFieldCell(word, { row, index: time, team: draft.team }, context);
  if (parts === null) return false;
  if (draft.said.has(word) && !mayComeAgain.has(word))
    return tellTwice(row, draft, { context, index: event, event: word });
  if (!draft.said.has(word)) draft.said.set(word, remember(row, context));
  draft.parts = joinParts(draft.parts, parts);
  return true;
}

const mayComeAgain: ReadonlySet<string> = new Set(manyInPathway);
const fields: ReadonlySet<string> = new Set(checklistFields);
const isField = (name: string | null): name is ChecklistField => name !== null && fields.has(name);

function wordOf(text: string, { reading }: ChecklistContext): EventWord | null {
  const column = reading.names.find(text);
  if (isField(column)) return column;
  return columnIdsOf(text).includes('patient_group') ? 'patient_group' : null;
}

/** Always false: without knowing what happened the pathway is not whole. */
function tellEvent(row: TableRow, { team }: PathwayDraft, { context, event }: EventSheet): false {
  const found = textAt(row, event);
  const place = context.common.placeOf(row, event);
  const suggestion = context.reading.names.suggest(found);
  const finding: Finding =
    found === ''
      ? makeMaskedFinding('missing-checklist-value', place, { column: 'event' }, { team })
      : makeMaskedFinding('unknown-event', place, { suggestion }, { team, found });
  context.target.finding(finding);
  return false;
}

function handOn(draft: PathwayDraft, { context, time, fields: told }: EventSheet): void {
  const { reading, target } = context;
  const { team, patientGroup, first, parts, said } = draft;
  if (draft.isSpoiled) {
    reading.ledger.count('refused');
    return;
  }
  const faults = target.pathway(
    buildPathway({ team, patientGroup, place: placeOfRemembered(first, null) }, parts),
    told,
  );
  const placeOf = (event: PathwayEvent) => placeOfRemembered(said.get(event) ?? first, time);
  for (const fault of faults) target.finding({ ...orderFinding(fault, placeOf), team });
  reading.ledger.count(faults.length > 0 ? 'refused' : 'counted');
}
