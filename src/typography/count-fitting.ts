import { type FitOptions, fitsAt } from './fit-text.ts';

/**
 * About how many characters of a text fit a box at its smallest size, rounded down to tens, for the person who is to
 * shorten it: as many of its words as go in. Null where not one does.
 */
export function countFitting(paragraphs: readonly string[], options: FitOptions): number | null {
  return countInTens(paragraphs, (texts) => fitsAt(texts, options.minSize, options));
}

/** The same for texts that are laid out in another way. */
export function countInTens(
  paragraphs: readonly string[],
  fits: (paragraphs: readonly string[]) => boolean,
): number | null {
  const words = paragraphs.flatMap((text, paragraph) => text.split(' ').map((word) => ({ word, paragraph })));
  const first = (count: number): readonly string[] => {
    const kept = words.slice(0, count);
    return paragraphs
      .map((_, index) =>
        kept
          .filter(({ paragraph }) => paragraph === index)
          .map(({ word }) => word)
          .join(' '),
      )
      .filter((text) => text !== '');
  };
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(first(middle))) low = middle;
    else high = middle - 1;
  }
  const characters = first(low).reduce((sum, text) => sum + Array.from(text).length, 0);
  return characters < 10 ? null : Math.floor(characters / 10) * 10;
}
