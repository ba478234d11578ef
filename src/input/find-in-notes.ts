import { type CellPlace, columnLetters } from '../domain/cell-place.ts';
import type { Finding } from '../domain/finding.ts';
import { makeIdentifierFindings } from '../privacy/make-identifier-findings.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { readRange } from './cell-range.ts';
import { streamXml } from './stream-xml.ts';
import { partsOfNotes } from './workbook-index.ts';
import type { ZipParts } from './zip-parts.ts';

/** More are not told one by one. */
const mostFindings = 1000;

const elementsOfNotes: ReadonlySet<string> = new Set(['comment', 'threadedComment']);

/**
 * What may tell who a person is in the notes and comments of a sheet's cells, each told once at its cell. Excel writes a
 * comment twice, once as a note for its older versions.
 */
export function findInNotes(zip: ZipParts, sheetPart: string, file: string): readonly Finding[] {
  const found = new Map<string, Finding>();
  const shownFile = maskIdentifiers(file);
  let [cell, text] = ['', ''];
  const tell = (): void => {
    for (const finding of makeIdentifierFindings(text, placeOf(shownFile, cell))) {
      if (found.size < mostFindings) found.set(`${finding.code} ${finding.cell}`, finding);
    }
  };
  for (const part of partsOfNotes(zip, sheetPart)) {
    streamXml(zip.read(part) ?? new Uint8Array(), {
      open: (name, { ref }) => {
        if (elementsOfNotes.has(name)) [cell, text] = [ref ?? '', ''];
      },
      text: (more) => {
        text += more;
      },
      close: (name) => {
        if (elementsOfNotes.has(name)) tell();
      },
    });
  }
  return [...found.values()];
}

function placeOf(file: string, cell: string): CellPlace {
  const range = readRange(`${cell}:${cell}`);
  if (range === null) return { file, row: null, line: null, column: null, cell: null };
  const { firstRow, firstColumn } = range;
  return { file, row: firstRow, line: null, column: null, cell: `${columnLetters(firstColumn)}${firstRow}` };
}
