import type { Pathway } from '../domain/pathway.ts';
import type { CountingPlan } from './counting-plan.ts';
import { makePathwayCounter } from './make-pathway-counter.ts';
import type { PathwayCounts } from './pathway-counts.ts';

/**
 * Counts the pathways of HPH sheets into measurement points: one row for each team, indicator, group of patients and
 * period, with numerator and denominator (a mean has a value and the number of patients), and how many were left out for
 * which reason. Time limits are judged with data that are complete through the end of `plan.through`. A pathway whose dates
 * cannot have come in their order is left out of everything and counted. Errors: none. Source of each rule: the
 * catalogue's texts of the indicator.
 *
 * @example countPathways([], { step: 'month', through: null }) // => { through: null, rows: [], leftOut: [] }
 */
export function countPathways(pathways: Iterable<Pathway>, plan: CountingPlan): PathwayCounts {
  const counter = makePathwayCounter(plan);
  for (const pathway of pathways) counter.add(pathway);
  return counter.end();
}
