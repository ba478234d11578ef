/**
 * A seed for `makeRandomSource` from a text, a whole number from 0 to 2^32 − 1: the same text always gives the same, and
 * two texts hardly ever do. So the figures of two series are not wrong the same way.
 *
 * The hash FNV-1a of Fowler, Noll and Vo in its form of 32 bits, one step for each UTF-16 unit.
 *
 * @example seedOfText('') // => 2166136261
 * @example seedOfText('a') // => 3826002220
 */
export function seedOfText(text: string): number {
  let hash = 2_166_136_261;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 16_777_619) >>> 0;
  }
  return hash;
}
