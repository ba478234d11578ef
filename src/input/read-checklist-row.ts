import type { ChecklistField } from '../domain/checklist-column.ts';
import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import { countedByMoment } from '../domain/pathway.ts';
import type { PatientGroup } from '../domain/patient-group.ts';
import type { TableRow } from '../domain/table.ts';
import { findWord } from '../project/find-word.ts';
import { vocabularies } from '../project/vocabularies.ts';
import type { ChecklistContext } from './checklist-context.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { isDoneUndated, momentsIn, type PathwayParts, readChecklistField } from './read-checklist-field.ts';
import { readTeam } from './read-team.ts';
import { makeSheetRow } from './sheet-row.ts';

/** Whose pathway a row is about. */
export interface RowOwner {
  readonly team: TeamId;
  readonly number: string;
}

/** The team and the running number of a row; null where either is missing, which is told, or where it is another team's. */
export function readRowOwner(row: TableRow, context: ChecklistContext): RowOwner | null {
  const { common, layout, reading, target } = context;
  const sheetRow = makeSheetRow(row, common);
  const { team, findings } = readTeam(sheetRow, common);
  if (team !== null && reading.only !== null && team !== reading.only) {
    reading.ledger.sawOtherTeam(sheetRow.text('team'));
    return null;
  }
  for (const finding of findings) target.finding(finding);
  const number = textAt(row, layout.pathway);
  if (number === '') {
    const place = common.placeOf(row, layout.pathway);
    target.finding(makeMaskedFinding('missing-checklist-value', place, { column: 'pathway' }, { team }));
  }
  if (team === null || number === '' || findings.some(({ severity }) => severity === 'error')) {
    reading.ledger.count('refused');
    return null;
  }
  return { team, number };
}

/** What stands in a cell, without the spaces around it. */
export const textAt = (row: TableRow, index: number): string => (row.cells[index] ?? '').trim();

/** A cell of somebody's row. */
interface OwnedCell {
  readonly row: TableRow;
  readonly index: number;
  readonly team: TeamId;
}

/**
 * What a cell says of a pathway; null where that cannot be used, which is told. What stands there is never repeated: it is
 * what happened to a person.
 */
export function readFieldCell(
  field: ChecklistField,
  { row, index, team }: OwnedCell,
  { common, reading, target }: ChecklistContext,
): PathwayParts | null {
  const place = common.placeOf(row, index);
  const read = readChecklistField(field, textAt(row, index), common.head.dialect.decimal);
  if (!read.ok) {
    const { code, args } = read.problem;
    target.finding(makeMaskedFinding(code, place, args, { team }) as Finding);
    return null;
  }
  const { today, through } = reading;
  const moments = momentsIn(read.value);
  if (today !== null && moments.some(({ date }) => date > today)) {
    target.finding(makeMaskedFinding('moment-in-future', place, { column: field }, { team }));
    return null;
  }
  if (through !== null && moments.some(({ date }) => date > through)) {
    // Of no team: a sheet read up to an earlier day has a note for each column, and not one for each team as well.
    target.finding(makeMaskedFinding('moment-after-through', place, { column: field }));
  }
  if (isTimed(field) && isDoneUndated(read.value)) {
    target.finding(makeMaskedFinding('done-without-date', place, { column: field }));
  }
  return read.value;
}

const timed: ReadonlySet<string> = new Set(countedByMoment);
const isTimed = (field: ChecklistField): boolean => timed.has(field);

/** The patient group that a cell names; undefined where it is none of the four, which is told. */
export function readGroupCell(
  { row, index, team }: OwnedCell,
  { common, target }: ChecklistContext,
): PatientGroup | null | undefined {
  const text = textAt(row, index);
  if (text === '') return null;
  const { id, suggestion } = findWord(vocabularies.patientGroup, text);
  if (id !== null) return id;
  const details = { found: text, team };
  target.finding(makeMaskedFinding('unknown-patient-group', common.placeOf(row, index), { suggestion }, details));
  return undefined;
}
