import type { CellPlace } from '../domain/cell-place.ts';
import type { Finding } from '../domain/finding.ts';
import type { TableRow } from '../domain/table.ts';
import { isOfContact, makeIdentifierFindings } from '../privacy/make-identifier-findings.ts';
import { mayHoldIdentifier } from '../privacy/may-hold-identifier.ts';
import { resolvePosterField } from './resolve-poster-field.ts';
import type { PlaceOf } from './sheet-places.ts';

const nothing: readonly Finding[] = [];

/**
 * Looks for what may tell who a person is in every cell of a row, be it data, the header or a row that is not read. One
 * finding for each cell and kind; what was found stands in none of them. `placeOf` is to cover the file name and the
 * header. The telephone number and e-mail address beside «Kontakt» in a poster's texts are no findings.
 */
export function findIdentifiersInRow(row: TableRow, placeOf: PlaceOf): readonly Finding[] {
  let findings = nothing;
  for (let column = 0; column < row.cells.length; column += 1) {
    const cell = row.cells[column] ?? '';
    if (mayHoldIdentifier(cell)) findings = [...findings, ...inCell(cell, row, placeOf(row, column))];
  }
  return findings;
}

function inCell(cell: string, row: TableRow, place: CellPlace): readonly Finding[] {
  const findings = makeIdentifierFindings(cell, place);
  if (findings.length === 0) return nothing;
  const isContact = row.cells.some((other) => resolvePosterField(other) === 'contact');
  return isContact ? findings.filter((finding) => !isOfContact(finding)) : findings;
}
