/** Events among those they are counted among. */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/** One group of patients in two stretches of time. */
export interface GroupBeforeAfter {
  readonly before: Counts;
  readonly after: Counts;
}

/** How much higher a ratio is in the later of two stretches. */
export interface StandardizedDifference {
  /** Of all groups together, as they were mixed in each stretch. */
  readonly crude: number;
  /** As it would be had the groups been mixed alike in both: as they are in both stretches together. */
  readonly standardized: number;
}

/**
 * The difference between two stretches of time for all groups, and the same by direct standardization: each group's own
 * difference, weighted by its part of all denominators. Null where a group has nobody in one of the stretches, since its
 * difference is then unknown. A group without anybody in both counts for nothing.
 *
 * Source: Keiding N, Clayton D. Standardization and control for confounding in observational studies: a historical
 * perspective. Stat Sci 2014;29(4):529–558. doi:10.1214/13-STS453, section 2.
 *
 * @example standardizedDifference([{ before: { numerator: 8, denominator: 10 }, after: { numerator: 16, denominator: 20 } }]) // => { crude: 0, standardized: 0 }
 */
export function standardizedDifference(groups: readonly GroupBeforeAfter[]): StandardizedDifference | null {
  const peopled = groups.filter(({ before, after }) => before.denominator + after.denominator > 0);
  if (peopled.length === 0) return null;
  if (peopled.some(({ before, after }) => before.denominator === 0 || after.denominator === 0)) return null;
  const [before, after] = [addUp(peopled.map((group) => group.before)), addUp(peopled.map((group) => group.after))];
  const all = before.denominator + after.denominator;
  const standardized = peopled.reduce((sum, group) => {
    const weight = (group.before.denominator + group.after.denominator) / all;
    return sum + weight * (ratio(group.after) - ratio(group.before));
  }, 0);
  return { crude: ratio(after) - ratio(before), standardized };
}

const ratio = ({ numerator, denominator }: Counts): number => numerator / denominator;

const addUp = (all: readonly Counts[]): Counts => ({
  numerator: all.reduce((sum, { numerator }) => sum + numerator, 0),
  denominator: all.reduce((sum, { denominator }) => sum + denominator, 0),
});
