import type { Estimate } from '../planning/estimate.ts';
import type { PlanWords } from './plan-words.ts';
import { writeEstimate } from './write-estimate.ts';

/** A probability in running text: `<1 %` and `>99 %`, which are short enough for tables, are said in words. */
export function tellChance(chance: Estimate, { texts, formats }: Omit<PlanWords, 'paint'>): string {
  const written = writeEstimate(chance, formats);
  if (written.startsWith('<')) return texts.lessThan(written.slice(1));
  return written.startsWith('>') ? texts.moreThan(written.slice(1)) : written;
}
