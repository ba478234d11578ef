import type { CellPlace } from './cell-place.ts';
import type { FindingArgs, FindingCode, FindingWith } from './finding.ts';
import type { TeamId } from './ids.ts';
import { severityOf } from './severity-of.ts';

/** What a finding may carry besides its code, its place and its arguments. */
export interface FindingDetails {
  readonly found?: string | null;
  readonly team?: TeamId | null;
  readonly related?: CellPlace | null;
  readonly smallNumber?: boolean;
}

/** The place of a finding about a whole file. */
export const wholeFile = (file: string): CellPlace => ({ file, row: null, line: null, column: null, cell: null });

const longestFound = 80;

/** Makes a finding: the severity follows from the code, and what stood in the cell is cut to 80 visible characters. */
export function makeFinding<Code extends FindingCode>(
  code: Code,
  place: CellPlace,
  args: FindingArgs[Code],
  details: FindingDetails = {},
): FindingWith<Code> {
  return {
    code,
    severity: severityOf[code],
    file: place.file,
    row: place.row,
    line: place.line,
    column: place.column,
    cell: place.cell,
    ...(place.character === undefined ? {} : { character: place.character }),
    found: details.found === undefined || details.found === null ? null : makeVisible(details.found),
    args,
    team: details.team ?? null,
    count: 1,
    alsoAt: [],
    related: details.related ?? null,
    smallNumber: details.smallNumber ?? false,
  };
}

/** Short, and nothing but characters that everybody sees. */
const plain = /^[ -~\u00a0-\u00ac\u00ae-\u02ff]{0,80}$/;

/** Control characters and line breaks become visible pictures, so that no finding can move a cursor or forge a line. */
function makeVisible(text: string): string {
  if (plain.test(text)) return text;
  const visible = Array.from(text, (character) => {
    const code = character.codePointAt(0) as number;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    return isInvisible(code) ? `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>` : character;
  }).join('');
  const characters = Array.from(visible);
  return characters.length <= longestFound ? visible : `${characters.slice(0, longestFound - 1).join('')}…`;
}

/** C1 controls, zero-width and bidirectional marks, the byte order mark and lone surrogates. */
function isInvisible(code: number): boolean {
  const ranges = [
    [0x80, 0x9f],
    [0x200b, 0x200f],
    [0x2028, 0x202e],
    [0x2060, 0x2069],
    [0xd800, 0xdfff],
    [0xfeff, 0xfeff],
    [0xfff9, 0xfffb],
  ] as const;
  return ranges.some(([from, to]) => code >= from && code <= to);
}
