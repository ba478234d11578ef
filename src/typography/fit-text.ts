import { endsWithOrphan } from './even-lines.ts';
import type { Hyphenate } from './load-hyphenation.ts';
import { type WrapOptions, wrapText } from './wrap-text.ts';

export interface FitOptions {
  readonly width: number;
  readonly height: number;
  /** The size that is wanted, and the smallest that the reader can be asked to read. */
  readonly maxSize: number;
  readonly minSize: number;
  readonly maxLines: number;
  /** From baseline to baseline, as a share of the size. */
  readonly lineHeight: number;
  readonly balance?: boolean;
  /** Where words may be broken that are wider than a line; without it they have the breaks that their writer gave them. */
  readonly hyphenate?: Hyphenate;
  /** Running text, in which other words are broken too where more goes in so, or where a line would be very short. */
  readonly running?: boolean;
  /** Room between paragraphs, as a share of the size. */
  readonly paragraphGap?: number;
  /** Measures a text at a size. */
  readonly measure: (text: string, size: number) => number;
}

export interface FittedText {
  readonly size: number;
  /** The lines of each paragraph. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly height: number;
  /** `below-minimum`: it fits, but in letters smaller than the minimum. `not-at-all`: it does not fit at any legible size. */
  readonly fit: 'fits' | 'below-minimum' | 'not-at-all';
}

/** Sizes tried between the largest and the smallest. */
const stepsDown = 16;

/** Below the minimum the letters shrink by a twentieth at a time, to two fifths of it and no further. */
const shrink = 0.95;
const smallestShare = 0.4;

/** Lines shorter than these shares of the width get a part of the next word: to make a text fit, and for its looks. */
const [shortToFit, tooShort] = [0.84, 0.45];

/** Broken words save at most a line in so many, and one. */
const linesForOne = 6;

/**
 * The largest size at which paragraphs fit a box. A text is never cut: past the minimum size it goes on shrinking, so
 * that nothing runs over its neighbors, and says so; past two fifths of the minimum it gives up. A title is rather a
 * little smaller than that one short word stands alone on its last line.
 */
export function fitText(paragraphs: readonly string[], options: FitOptions): FittedText {
  const inLines = largestFitting(paragraphs, options);
  if (inLines) return { ...inLines, fit: 'fits' };
  for (let size = options.minSize * shrink; size >= options.minSize * smallestShare; size *= shrink) {
    const fitted = fittedAt(paragraphs, size, { ...options, maxLines: Number.POSITIVE_INFINITY });
    if (fitted) return { ...fitted, fit: 'below-minimum' };
  }
  return { size: options.minSize * smallestShare, paragraphs: [], height: 0, fit: 'not-at-all' };
}

function largestFitting(paragraphs: readonly string[], options: FitOptions): SetText | null {
  let lonely: SetText | null = null;
  for (const size of sizesDown(options.maxSize, options.minSize)) {
    const fitted = fittedAt(paragraphs, size, options);
    if (fitted && !hasOrphan(fitted, options)) return fitted;
    lonely ??= fitted;
  }
  return lonely;
}

function sizesDown(max: number, min: number): readonly number[] {
  if (max <= min) return [min];
  return Array.from({ length: stepsDown + 1 }, (_, step) => max - ((max - min) * step) / stepsDown);
}

/** No lines could be lower than this: a quick no to a text that is far too long, without breaking it into lines. */
function leastHeight(paragraphs: readonly string[], size: number, { width, lineHeight, measure }: FitOptions): number {
  const onOneLine = paragraphs.reduce((sum, text) => sum + measure(text.replace(/[\u00AD\u200B]/g, ''), size), 0);
  return Math.floor(onOneLine / (width + size)) * lineHeight * size;
}

/** Whether a text fits at one size. */
export const fitsAt = (paragraphs: readonly string[], size: number, options: FitOptions): boolean =>
  fittedAt(paragraphs, size, options) !== null;

type SetText = Omit<FittedText, 'fit'>;

/** The text at a size; null where it does not fit so. Lines are made even only once they are known to be few enough. */
function fittedAt(paragraphs: readonly string[], size: number, options: FitOptions): SetText | null {
  if (leastHeight(paragraphs, size, options) > options.height + 1e-9) return null;
  const fits = (text: SetText): boolean => lineCount(text) <= options.maxLines && fitsBox(text, options);
  const draft = setAt(paragraphs, size, options, { draft: true });
  if (fits(draft)) return setAt(paragraphs, size, options, { hyphenateUnder: options.running ? tooShort : 0 });
  if (!options.running || !isNearlyIn(draft, options)) return null;
  const parted = setAt(paragraphs, size, options, { draft: true, hyphenateUnder: shortToFit });
  return fits(parted) ? parted : null;
}

/** Whether it is worth while to break words for the sake of room. */
function isNearlyIn(text: SetText, { height, lineHeight, maxLines }: FitOptions): boolean {
  const count = lineCount(text);
  const tooHigh = Math.max(0, text.height - height) / (lineHeight * text.size);
  return Math.max(count - maxLines, tooHigh) <= Math.max(1, count / linesForOne);
}

function setAt(
  paragraphs: readonly string[],
  size: number,
  options: FitOptions,
  look: Pick<WrapOptions, 'draft' | 'hyphenateUnder'>,
): SetText {
  const { width, balance = false, hyphenate } = options;
  const measure = (text: string): number => options.measure(text, size);
  const lines = paragraphs
    .map((text) => wrapText(text, { width, measure, balance, ...(hyphenate && { hyphenate }), ...look }))
    .filter((paragraph) => paragraph.length > 0);
  const count = lines.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const gaps = Math.max(0, lines.length - 1) * (options.paragraphGap ?? 0);
  return { size, paragraphs: lines, height: (count * options.lineHeight + gaps) * size };
}

const lineCount = (text: SetText): number => text.paragraphs.reduce((sum, lines) => sum + lines.length, 0);

const hasOrphan = ({ paragraphs, size }: SetText, { balance, width, measure }: FitOptions): boolean =>
  balance === true && paragraphs.some((lines) => endsWithOrphan(lines, width, (text) => measure(text, size)));

function fitsBox(text: SetText, { width, height, measure }: FitOptions): boolean {
  if (text.height > height + 1e-9) return false;
  return text.paragraphs.every((lines) => lines.every((line) => measure(line, text.size) <= width + 1e-9));
}
