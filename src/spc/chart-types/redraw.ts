import { cumulativeBinomial } from '../../stats/cumulative-binomial.ts';
import { cumulativePoisson } from '../../stats/cumulative-poisson.ts';
import { drawFrom } from '../../stats/draw-from.ts';
import { drawNormal } from '../../stats/draw-normal.ts';
import type { RandomSource } from '../../stats/random-source.ts';
import { shuffled } from '../../stats/shuffled.ts';
import { sum } from '../../stats/sum.ts';
import type { Subgroup } from '../points.ts';
import type { MeasuredRow, Redraw } from './chart-type.ts';

const rowsOf = ({ values, denominator }: Subgroup): readonly MeasuredRow[] =>
  denominator === null ? values.map((value) => ({ value, denominator: null })) : [{ value: sum(values), denominator }];

/** No distribution is claimed: the subgroups as they are, in any other order. */
export function redrawInAnyOrder(subgroups: readonly Subgroup[]): Redraw {
  const rows = subgroups.map(rowsOf);
  return (random) => shuffled(rows, random);
}

/** One row for each subgroup, with its own denominator and a value drawn by a function that is made for it once. */
export function redrawEach(
  subgroups: readonly Subgroup[],
  drawFor: (subgroup: Subgroup) => (random: RandomSource) => number,
): Redraw {
  const draws = subgroups.map((subgroup) => ({ denominator: subgroup.denominator, draw: drawFor(subgroup) }));
  return (random) => draws.map(({ denominator, draw }) => [{ value: draw(random), denominator }]);
}

/** Sum of numerators divided by sum of denominators; 0 where nothing was measured. */
function ratioOf(subgroups: readonly Subgroup[]): number {
  const denominators = sum(subgroups.map(({ denominator }) => denominator ?? 0));
  return denominators > 0 ? sum(subgroups.map(({ total }) => total ?? 0)) / denominators : 0;
}

/** Each patient has the same chance, that of all patients together: binomial numerators over the same denominators. */
export function redrawShares(subgroups: readonly Subgroup[]): Redraw {
  const share = Math.min(1, ratioOf(subgroups));
  return redrawEach(subgroups, ({ denominator }) => {
    const cumulative = cumulativeBinomial(Math.round(denominator ?? 0), share);
    return (random) => drawFrom(cumulative, random);
  });
}

/** Events fall with the same rate everywhere: Poisson numerators over the same denominators. */
export function redrawRates(subgroups: readonly Subgroup[]): Redraw {
  const rate = ratioOf(subgroups);
  return redrawEach(subgroups, ({ denominator }) => {
    const cumulative = cumulativePoisson(rate * (denominator ?? 0));
    return (random) => drawFrom(cumulative, random);
  });
}

/** Single values of one normal distribution; where a point has a denominator, its numerator goes with it. */
export function redrawSingleNormal(subgroups: readonly Subgroup[], mean: number, sigma: number): Redraw {
  return redrawEach(
    subgroups,
    ({ denominator }) =>
      (random) =>
        (mean + sigma * drawNormal(random)) * (denominator ?? 1),
  );
}
