import { asWritten } from './as-written.ts';
import { evenLines, mostEven } from './even-lines.ts';
import { holdTogether } from './hold-together.ts';
import type { Hyphenate } from './load-hyphenation.ts';
import { type Piece, partWord, piecesThatFit } from './pieces.ts';

/** Width of a text on one line. */
export type MeasureText = (text: string) => number;

export interface WrapOptions {
  readonly width: number;
  readonly measure: MeasureText;
  /** Makes the lines of a heading as even as the number of lines allows. */
  readonly balance?: boolean;
  /** Where words may be broken; without it a word has the breaks that its writer gave it. */
  readonly hyphenate?: Hyphenate;
  /**
   * Lines shorter than this share of the width get the beginning of the next word, broken where its language does; 0,
   * which holds without it, breaks only words that are wider than a line.
   */
  readonly hyphenateUnder?: number;
  /** Only how many lines there are matters: none is made even, no last line is given company. */
  readonly draft?: boolean;
}

/** A line end that the writer asked for. */
const forcedBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Where a line may end between words: space and tab, but no no-break space. */
const space = /[\t \u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]+/;

/**
 * Breaks a text into lines that are no wider than the width: between words, and inside a word only where it is wider
 * than a whole line, or where a line would be too short without its beginning. A number stays with its unit, a dash with
 * the word before it, and no-break spaces hold. Only a single character can be wider than the width.
 */
export function wrapText(text: string, options: WrapOptions): readonly string[] {
  return text.split(forcedBreak).flatMap((paragraph) => wrapParagraph(paragraph, options));
}

function wrapParagraph(paragraph: string, given: WrapOptions): readonly string[] {
  const options = { hyphenate: asWritten, ...given };
  const words = holdTogether(paragraph.split(space).filter((word) => word !== ''));
  const pieces = words.flatMap((word) => piecesThatFit(word, options));
  const lines = fillLines(pieces, options);
  if (lines.length <= 1 || options.draft === true) return lines;
  return options.balance === true ? balanceLines(pieces, lines, options) : withoutRunt(pieces, lines, options);
}

/** A last line shorter than this share of the width looks lost. */
const runt = 0.28;
const narrower = [0.97, 0.94, 0.91, 0.88, 0.85] as const;

/** Lines a little shorter, where that keeps their number and gives the last one company. */
function withoutRunt(pieces: readonly Piece[], lines: readonly string[], options: FillOptions): readonly string[] {
  const { width, measure } = options;
  const isRunt = (candidate: readonly string[]): boolean => measure(candidate.at(-1) ?? '') < runt * width;
  if (!isRunt(lines) || pieces.some(({ text }) => measure(text) > 0.85 * width)) return lines;
  const candidates = narrower.map((share) => fillLines(pieces, { ...options, width: width * share }));
  return candidates.find((candidate) => candidate.length === lines.length && !isRunt(candidate)) ?? lines;
}

/** A line to each sentence where they are as many as the lines and fit: nobody reads half a sentence and stops. */
function lineToEachSentence(pieces: readonly Piece[], { width, measure }: FillOptions): readonly string[] | null {
  const text = pieces.map((piece) => piece.text).join(' ');
  const sentences = text.split(/(?<=[.!?]) (?=\p{Lu}|\p{N})/u);
  return sentences.every((sentence) => measure(sentence) <= width) ? sentences : null;
}

/** As many lines, as even as they can be. */
function balanceLines(pieces: readonly Piece[], lines: readonly string[], options: FillOptions): readonly string[] {
  const { width, measure } = options;
  const sentences = pieces.some(({ breaksBefore }) => breaksBefore) ? null : lineToEachSentence(pieces, options);
  if (sentences?.length === lines.length) return sentences;
  if (pieces.length > mostEven) return lines;
  return evenLines(pieces, { width, measure, count: lines.length }) ?? lines;
}

type FillOptions = WrapOptions & { readonly hyphenate: Hyphenate };

function fillLines(pieces: readonly Piece[], options: FillOptions): readonly string[] {
  const lines: string[] = [];
  let isParted = false;
  for (const piece of pieces) {
    // What is left of a word that was parted elsewhere.
    if (isParted && piece.breaksBefore) continue;
    const line = lines.at(-1) ?? '';
    const longer = joined(line, piece, options);
    // Two lines with hyphens under each other are a ladder.
    const parted = longer !== null || endsParted(lines.at(-2)) ? null : partNext(line, piece, options);
    isParted = parted !== null;
    lines.splice(-1, 1, ...(longer === null ? (parted ?? [line, piece.text]) : [longer]));
  }
  return lines;
}

const endsParted = (line = ''): boolean => /\p{L}-$/u.test(line);

/** A line with what comes next on it; null where it belongs on the next line. */
function joined(line: string, { text, breaksBefore }: Piece, { width, measure }: FillOptions): string | null {
  if (line === '') return text;
  const longer = `${line} ${text}`;
  return breaksBefore || measure(longer) > width ? null : longer;
}

/** A line that would be too short with the beginning of the next word, and the lines of what is left of it. */
function partNext(line: string, { written, breaksBefore }: Piece, options: FillOptions): readonly string[] | null {
  const { width, measure, hyphenate, hyphenateUnder = 0 } = options;
  if (breaksBefore || hyphenateUnder === 0 || measure(line) >= hyphenateUnder * width) return null;
  const parts = partWord(written, hyphenate, (start) => measure(`${line} ${start}`) <= width);
  if (parts === null) return null;
  return [`${line} ${parts.start}`, ...piecesThatFit(parts.rest, options).map(({ text }) => text)];
}
