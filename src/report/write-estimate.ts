import type { Formats } from '../language/formats.ts';
import type { Estimate } from '../planning/estimate.ts';

/** A probability in whole percent; what rounds to none or all but is not known to be so is `<1 %` or `>99 %`. */
export const writeEstimate = ({ share, standardError }: Estimate, formats: Formats): string =>
  writeChance(share, standardError === 0, formats);

/** The same for a probability without an error. */
export function writeChance(share: number, isKnown: boolean, { percent }: Formats): string {
  if (!isKnown && share < 0.005) return `<${percent(0.01)}`;
  return !isKnown && share >= 0.995 ? `>${percent(0.99)}` : percent(share);
}
