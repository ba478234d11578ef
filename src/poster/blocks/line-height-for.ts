import type { FontSet } from '../../typography/read-font-set.ts';
import type { SlotStyle } from '../poster-template.ts';

/**
 * From baseline to baseline, in sizes of type, so that no letter touches the one over it: an Å under a g or a ç, and what
 * another font draws (emoji) under anything. Letters of Source Sans 3 reach 0.90 up and 0.24 down.
 */
const [ringUnderTail, strangers] = [1.14, 1.22];

const accentedCapital = /\p{Lu}\p{M}/u;

/** The line height that a style asks for, or a larger one where the texts have letters that need it. */
export function lineHeightFor(
  texts: readonly string[],
  style: Pick<SlotStyle, 'lineHeight' | 'weight' | 'italic'>,
  fontSet: FontSet,
): number {
  const { lineHeight } = style;
  if (lineHeight >= strangers) return lineHeight;
  if (texts.some((text) => fontSet.lacks(text, style).length > 0)) return strangers;
  const hasRings = texts.some((text) => accentedCapital.test(text.normalize('NFD')));
  return hasRings ? Math.max(lineHeight, ringUnderTail) : lineHeight;
}
