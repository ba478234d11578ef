/** One piece of a date format: a part of the date or time, or text between them. */
export interface DatePiece {
  readonly part: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'elapsed' | 'half-day' | 'text';
  /** How many letters it is written with: `mmm` is 3. */
  readonly width: number;
  readonly text: string;
}

/** What a number format makes of a number, as far as it changes what the number means. */
export type NumberFormat =
  | { readonly kind: 'plain' }
  | { readonly kind: 'percent' }
  /** `0000`: leading zeros, as of a municipality's number. */
  | { readonly kind: 'zeros'; readonly width: number }
  | { readonly kind: 'date'; readonly pieces: readonly DatePiece[] };

const plain: NumberFormat = { kind: 'plain' };

/**
 * The built-in formats that change what a number means, by their ids (ECMA-376 part 1, 18.8.30); dates as a Norwegian
 * Excel shows them.
 */
const builtInCodes: ReadonlyMap<number, string> = new Map([
  [9, '0%'],
  [10, '0.00%'],
  [14, 'dd.mm.yyyy'],
  [15, 'dd.mmm.yy'],
  [16, 'dd.mmm'],
  [17, 'mmm.yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'hh:mm'],
  [21, 'hh:mm:ss'],
  [22, 'dd.mm.yyyy hh:mm'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
]);

/** The format with one of Excel's own ids; plain where the id says nothing that matters. */
export const builtInFormat = (id: number): NumberFormat => describeFormat(builtInCodes.get(id) ?? 'General');

/** A quoted text, an escaped character, a fill or a blank of a width, a bracket, a run of one letter, or anything else. */
const token = /"([^"]*)"|\\(.)|[_*](.)|\[([^\][]*)\]|(general|standard)|(am\/pm|a\/p)|(y+|m+|d+|h+|s+)|([\s\S])/giu;

/**
 * Tells from a format's code, as it is stored (in English), whether the number is a percentage, a date or a time. Only
 * the section for positive numbers counts.
 *
 * @example describeFormat('0.0 %') // => { kind: 'percent' }
 * @example describeFormat('#,##0') // => { kind: 'plain' }
 */
export function describeFormat(code: string): NumberFormat {
  const pieces: DatePiece[] = [];
  let isPercent = false;
  for (const match of code.slice(0, longestCode).matchAll(token)) {
    const piece = pieceOf(match);
    if (piece === 'end') break;
    if (piece === 'percent') isPercent = true;
    else if (piece !== null) pieces.push(piece);
  }
  if (pieces.some(({ part }) => part !== 'text' && part !== 'half-day')) {
    return { kind: 'date', pieces: withMinutes(pieces) };
  }
  if (isPercent) return { kind: 'percent' };
  return /^0{2,15}$/.test(code) ? { kind: 'zeros', width: code.length } : plain;
}

/** As long as Excel takes them. */
const longestCode = 255;

function pieceOf(match: RegExpMatchArray): DatePiece | 'percent' | 'end' | null {
  const [whole, quoted, escaped, , bracket, , halfDay, letters, other] = match;
  if (quoted !== undefined) return text(quoted);
  if (escaped !== undefined) return text(escaped);
  if (bracket !== undefined) return /^(?:h+|m+|s+)$/i.test(bracket) ? elapsed(bracket) : null;
  if (halfDay !== undefined) return { part: 'half-day', width: halfDay.length, text: '' };
  if (letters !== undefined) {
    return { part: partOfLetter[letters.charAt(0).toLowerCase()] ?? 'text', width: letters.length, text: letters };
  }
  if (other === ';') return 'end';
  if (other === '%') return 'percent';
  return other === undefined || whole === '' ? null : text(other);
}

const text = (characters: string): DatePiece => ({ part: 'text', width: characters.length, text: characters });

/** Hours, minutes or seconds that go on past a day: `[h]`. */
const elapsed = (letters: string): DatePiece => ({
  part: 'elapsed',
  width: letters.length,
  text: letters.toLowerCase(),
});

const partOfLetter: Readonly<Record<string, DatePiece['part']>> = {
  y: 'year',
  m: 'month',
  d: 'day',
  h: 'hour',
  s: 'second',
};

/** `m` is a minute right after hours or right before seconds, and a month elsewhere. */
function withMinutes(pieces: readonly DatePiece[]): readonly DatePiece[] {
  const parts = pieces.filter(({ part }) => part !== 'text');
  return pieces.map((piece) => {
    if (piece.part !== 'month' || piece.width > 2) return piece;
    const at = parts.indexOf(piece);
    const before = parts[at - 1]?.part;
    const isMinute = before === 'hour' || before === 'elapsed' || parts[at + 1]?.part === 'second';
    return isMinute ? { ...piece, part: 'minute' } : piece;
  });
}
