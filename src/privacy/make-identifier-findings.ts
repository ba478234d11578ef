import type { CellPlace } from '../domain/cell-place.ts';
import type { Finding } from '../domain/finding.ts';
import { makeFinding } from '../domain/make-finding.ts';
import { findIdentifiers } from './find-identifiers.ts';
import type { IdentifierKind } from './identifier-place.ts';

/**
 * What in a text may tell who a person is: one finding for each kind, and what was found in none of them. The place is
 * to be covered already.
 */
export function makeIdentifierFindings(text: string, place: CellPlace): readonly Finding[] {
  const kinds = new Set(findIdentifiers(text).map(({ kind }) => kind));
  return [...kinds].map((kind) => makeIdentifierFinding(kind, place));
}

/** The telephone number and e-mail address of a team are meant to be shown where it tells how it can be reached. */
export function isOfContact({ code }: Finding): boolean {
  return code === 'phone-number' || code === 'e-mail-address';
}

/** The finding of a kind; its place is to be covered already. */
export function makeIdentifierFinding(kind: IdentifierKind, place: CellPlace): Finding {
  switch (kind) {
    case 'national-identity-number':
    case 'possible-identity-number':
      return makeFinding(kind, place, { column: place.column, where: whereOf(place) });
    default:
      return makeFinding(kind, place, {});
  }
}

/** A name has no place within its file, and gpf.yaml has lines only. */
function whereOf({ row, cell, line }: CellPlace): 'cell' | 'name' | 'line' {
  if (row !== null || cell !== null) return 'cell';
  return line === null ? 'name' : 'line';
}
