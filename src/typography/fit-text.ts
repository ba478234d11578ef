import { type MeasureText, wrapText } from './wrap-text.ts';

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

/**
 * The largest size at which paragraphs fit a box. A text is never cut: past the minimum size it goes on shrinking, so
 * that nothing runs over its neighbors, and says so; past two fifths of the minimum it gives up.
 */
export function fitText(paragraphs: readonly string[], options: FitOptions): FittedText {
  const mayFit = (size: number): boolean => leastHeight(paragraphs, size, options) <= options.height + 1e-9;
  for (const size of sizesDown(options.maxSize, options.minSize)) {
    if (!mayFit(size)) continue;
    const fitted = setAt(paragraphs, size, options);
    if (lineCount(fitted) <= options.maxLines && fitsBox(fitted, options)) return { ...fitted, fit: 'fits' };
  }
  for (let size = options.minSize * shrink; size >= options.minSize * smallestShare; size *= shrink) {
    if (!mayFit(size)) continue;
    const fitted = setAt(paragraphs, size, options);
    if (fitsBox(fitted, options)) return { ...fitted, fit: 'below-minimum' };
  }
  return { size: options.minSize * smallestShare, paragraphs: [], height: 0, fit: 'not-at-all' };
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

type SetText = Omit<FittedText, 'fit'>;

function setAt(paragraphs: readonly string[], size: number, options: FitOptions): SetText {
  const measure: MeasureText = (text) => options.measure(text, size);
  const lines = paragraphs
    .map((text) => wrapText(text, { width: options.width, measure, balance: options.balance ?? false }))
    .filter((paragraph) => paragraph.length > 0);
  const count = lines.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const gaps = Math.max(0, lines.length - 1) * (options.paragraphGap ?? 0);
  return { size, paragraphs: lines, height: (count * options.lineHeight + gaps) * size };
}

const lineCount = (text: SetText): number => text.paragraphs.reduce((sum, lines) => sum + lines.length, 0);

function fitsBox(text: SetText, { width, height, measure }: FitOptions): boolean {
  if (text.height > height + 1e-9) return false;
  return text.paragraphs.every((lines) => lines.every((line) => measure(line, text.size) <= width + 1e-9));
}
