import type { SlotStyle } from '../poster-template.ts';
import { type LaidOut, nothingFits, point, type Room } from './block.ts';

/** A layout at one size of type (millimetres); null where that size is too large for the width. */
export type LayAt = (size: number) => Omit<LaidOut, 'fit'> | null;

/** A layout, and the size of type that it came to. */
export interface LaidAtSize extends LaidOut {
  readonly size: number;
}

const stepsDown = 16;
const shrink = 0.95;
const smallestShare = 0.4;

/**
 * The layout at the largest size of a style that the room's height allows. Past the style's minimum it goes on shrinking
 * to two fifths of it: a small text is a finding, a cut one or one over its neighbor would be a lie or a mess.
 */
export function layAtLargestSize({ maxSize, minSize }: SlotStyle, { height }: Room, layAt: LayAt): LaidAtSize {
  for (const { size, fit } of sizesToTry(maxSize, minSize)) {
    const laid = layAt(size);
    if (laid && laid.height <= height + 1e-6) return { ...laid, fit, size };
  }
  return { ...nothingFits, size: 0 };
}

function* sizesToTry(max: number, min: number): Generator<{ size: number; fit: 'fits' | 'below-minimum' }> {
  for (let step = 0; step <= stepsDown; step += 1) {
    yield { size: (max - ((max - min) * step) / stepsDown) * point, fit: 'fits' };
  }
  for (let size = min * shrink; size >= min * smallestShare; size *= shrink) {
    yield { size: size * point, fit: 'below-minimum' };
  }
}
