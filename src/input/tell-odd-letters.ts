import type { CellPlace } from '../domain/cell-place.ts';
import type { Finding, FindingArgs, FindingCode } from '../domain/finding.ts';
import type { Encoding } from '../domain/table.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { findOddLetters, type OddLetters } from './find-odd-letters.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';

/** Tells what is odd about the letters of one cell. */
export type LetterTeller = (cell: string, placeOf: () => CellPlace, mayBeCount: boolean) => readonly Finding[];

/** What UTF-8 that was read as something else says, in a file that was read so. */
const twiceDecodedIn = {
  'utf-8': 'mojibake',
  'utf-16le': 'mojibake',
  'utf-16be': 'mojibake',
  'utf-32le': 'mojibake',
  'utf-32be': 'mojibake',
  'windows-1252': 'mixed-encoding',
} as const satisfies Record<Encoding, 'mojibake' | 'mixed-encoding'>;

const longestSuggestion = 80;

/**
 * Makes a teller for one file. Where the file itself mixes UTF-8 with Windows-1252, that is told once, at the first
 * cell of UTF-8. A cell that holds a figure may show a count that is hidden elsewhere.
 */
export function tellOddLetters(encoding: Encoding): LetterTeller {
  const isMix = twiceDecodedIn[encoding] === 'mixed-encoding';
  let isMixTold = false;
  return (cell, placeOf, mayBeCount) => {
    const odd = findOddLetters(cell);
    if (odd === null) return [];
    const smallNumber = mayBeCount && /\d/.test(cell);
    const tell: Tell = (code, args) =>
      makeMaskedFinding(code, placeOf(), args, { found: cell, smallNumber }) as Finding;
    if (!isMix || odd.utf8Repaired === null) return tellOdd(odd, tell, smallNumber);
    const told = tellOdd({ ...odd, utf8Repaired: null, oldRepaired: null }, tell, smallNumber);
    if (isMixTold) return told;
    isMixTold = true;
    return [tell('mixed-encoding', {}), ...told];
  };
}

type Tell = <Code extends FindingCode>(code: Code, args: FindingArgs[Code]) => Finding;

function tellOdd(odd: OddLetters, tell: Tell, mayShowCount: boolean): readonly Finding[] {
  const repaired = odd.utf8Repaired ?? odd.oldRepaired;
  return [
    ...(odd.lost ? [tell('lost-characters', {})] : []),
    ...(repaired === null ? [] : [tell('mojibake', { suggestion: suggest(repaired, mayShowCount) })]),
    ...(odd.invisible === 0 ? [] : [tell('invisible-characters', { characters: odd.invisible })]),
  ];
}

/** What probably stood there, where it is short and can show no count. */
function suggest(repaired: string, mayShowCount: boolean): string | null {
  const text = maskIdentifiers(repaired);
  return text.length > longestSuggestion || mayShowCount ? null : text;
}
