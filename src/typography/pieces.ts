import type { Hyphenate } from './load-hyphenation.ts';

/** A word, words that stay together, or a part of a word that is wider than a line. */
export interface Piece {
  readonly text: string;
  /** The same with the soft hyphens that its writer gave it; of the first part of a word, the whole word. */
  readonly written: string;
  /** True for what is left of a word whose beginning fills the line before. */
  readonly breaksBefore: boolean;
}

export interface PieceOptions {
  readonly width: number;
  readonly measure: (text: string) => number;
  readonly hyphenate: Hyphenate;
}

const softHyphens = /[\u00AD\u200B]/g;

/** A text without the marks that tell where it may be broken. */
export const withoutSoftHyphens = (text: string): string => text.replace(softHyphens, '');

/**
 * What is wider than a whole line, in pieces that are not: words that were held together, apart; a word at its own
 * hyphens, strokes and soft hyphens if it has them, else where its language breaks it, else anywhere.
 */
export function piecesThatFit(words: string, options: PieceOptions): readonly Piece[] {
  const whole = pieceOf(words, false);
  if (options.measure(whole.text) <= options.width) return [whole];
  return words.split(' ').flatMap((word) => breakWord(word, options));
}

const pieceOf = (start: string, breaksBefore: boolean, written = start): Piece => ({
  text: withoutSoftHyphens(start),
  written,
  breaksBefore,
});

function breakWord(word: string, options: PieceOptions): readonly Piece[] {
  const pieces: Piece[] = [];
  let rest = word;
  while (options.measure(withoutSoftHyphens(rest)) > options.width) {
    const cut = longestStart(rest, options);
    if (cut === null) break;
    pieces.push(pieceOf(cut.start, pieces.length > 0, rest));
    rest = cut.rest;
  }
  return [...pieces, pieceOf(rest, pieces.length > 0)];
}

export interface Cut {
  readonly start: string;
  readonly rest: string;
}

/** The most of a word that fits on a line: at a break of its own, else where its language has one, else anywhere. */
function longestStart(word: string, { width, measure, hyphenate }: PieceOptions): Cut | null {
  const characters = splitGraphemes(word);
  if (characters.length < 2) return null;
  const fits = (start: string): boolean => measure(withoutSoftHyphens(start)) <= width;
  return (
    longestCut(characters, fits, isOwnBreak) ??
    longestCut(splitGraphemes(hyphenate(word)), fits, isOwnBreak) ??
    longestCut(characters, fits, () => true) ?? { start: characters[0] ?? '', rest: characters.slice(1).join('') }
  );
}

type IsBreak = (characters: readonly string[], at: number) => boolean;

function longestCut(characters: readonly string[], fits: (start: string) => boolean, isBreak: IsBreak): Cut | null {
  for (let at = longestPrefix(characters, fits); at > 0; at -= 1) {
    const cut = isBreak(characters, at) ? cutAt(characters, at) : null;
    if (cut && fits(cut.start)) return cut;
  }
  return null;
}

/**
 * A word in two, at a hyphen of its own or where its language breaks it, with as much before the break as the line has
 * room for; null where no such break comes soon enough. Names are left whole.
 */
export function partWord(word: string, hyphenate: Hyphenate, fits: (start: string) => boolean): Cut | null {
  if (!/^[«“"(]?\p{Ll}{6}/u.test(word) || word.includes(' ')) return null;
  const cut = longestCut(splitGraphemes(hyphenate(word)), (start) => fits(withoutSoftHyphens(start)), isRoomyBreak);
  return cut && { start: withoutSoftHyphens(cut.start), rest: withoutSoftHyphens(cut.rest) };
}

/** How many characters fit, by halving: words of thousands of letters come from slips of the keyboard. */
function longestPrefix(characters: readonly string[], fits: (start: string) => boolean): number {
  let [low, high] = [0, characters.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(characters.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** After a hyphen, a stroke or a soft hyphen. */
const isOwnBreak: IsBreak = (characters, at) => /[-\u2010\u2013\u2014/\u00AD\u200B]$/.test(characters[at - 1] ?? '');

/** With a few letters left for the next line: fewer look lost there where the word could have stood whole. */
const isRoomyBreak: IsBreak = (characters, at) =>
  isOwnBreak(characters, at) && /(?:\p{L}\u00AD?){4}/u.test(characters.slice(at).join(''));

/** Letters that are parted get a hyphen. */
function cutAt(characters: readonly string[], at: number): Cut {
  const [start, rest] = [characters.slice(0, at).join(''), characters.slice(at).join('')];
  const partsLetters =
    /\p{L}\p{M}*\u00AD?$/u.test(characters.slice(Math.max(0, at - 2), at).join('')) && /^\p{L}/u.test(rest);
  return { start: partsLetters ? `${start}-` : start, rest };
}

/** What a reader takes for one character: a letter with its accents, a joined emoji. */
function splitGraphemes(word: string): readonly string[] {
  return (
    word.match(
      /(?:\P{M}|^\p{M})(?:\p{M}|\u200D\P{M}|[\uFE00-\uFE0F]|\u{1F3FB}|\u{1F3FC}|\u{1F3FD}|\u{1F3FE}|\u{1F3FF})*/gu,
    ) ?? []
  );
}
