import { binomialDraw } from '../../stats/binomial-draw.ts';
import { rangeToSigma } from '../../stats/control-chart-constants.ts';
import { drawNormal } from '../../stats/draw-normal.ts';
import { mean } from '../../stats/mean.ts';
import { isNonEmptyNumbers } from '../../stats/non-empty-numbers.ts';
import { poissonDraw } from '../../stats/poisson-draw.ts';
import type { RandomSource } from '../../stats/random-source.ts';
import { shuffled } from '../../stats/shuffled.ts';
import { standardDeviation } from '../../stats/standard-deviation.ts';
import { sum } from '../../stats/sum.ts';
import type { Subgroup } from '../points.ts';
import { binomialShare } from './binomial-share.ts';
import type { MeasuredRow, Redraw } from './chart-type.ts';
import { poissonRate } from './poisson-rate.ts';
import type { RatioModel } from './ratio-lines.ts';
import { sigmaOfZ } from './sigma-of-z.ts';
import { pooledDeviation } from './typical-deviation.ts';

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
  return redrawEach(subgroups, ({ denominator }) => binomialDraw(Math.round(denominator ?? 0), share));
}

/** Events fall with the same rate everywhere: Poisson numerators over the same denominators. */
export function redrawRates(subgroups: readonly Subgroup[]): Redraw {
  const rate = ratioOf(subgroups);
  return redrawEach(subgroups, ({ denominator }) => poissonDraw(rate * (denominator ?? 0)));
}

/** Events fall with the same number expected in every period: Poisson counts. */
export function redrawCounts(subgroups: readonly Subgroup[]): Redraw {
  const expected = sum(subgroups.map(({ total }) => total ?? 0)) / Math.max(1, subgroups.length);
  const draw = poissonDraw(expected);
  return redrawEach(subgroups, () => draw);
}

/** Each case has the same chance of being the next event: geometric numbers of cases between, from 0. */
export function redrawCasesBetween(subgroups: readonly Subgroup[]): Redraw {
  const expected = sum(subgroups.map(({ summary }) => summary ?? 0)) / Math.max(1, subgroups.length);
  const logOfNoEvent = Math.log(expected / (expected + 1));
  return redrawEach(subgroups, () => (random) => Math.floor(Math.log(1 - random()) / logOfNoEvent) + 0);
}

/**
 * Shares that vary more (or less) than binomial ones, by the same factor as these do: deviations of binomial numerators
 * from what is expected, made so many times as large, and cut off where no numerator can lie.
 */
export const redrawSpreadShares = (subgroups: readonly Subgroup[]): Redraw =>
  spreadOut(subgroups, { model: binomialShare, redraw: redrawShares });

/** Rates that vary more (or less) than Poisson ones, by the same factor as these do. */
export const redrawSpreadRates = (subgroups: readonly Subgroup[]): Redraw =>
  spreadOut(subgroups, { model: poissonRate, redraw: redrawRates });

interface Chance {
  readonly model: RatioModel;
  readonly redraw: (subgroups: readonly Subgroup[]) => Redraw;
}

function spreadOut(subgroups: readonly Subgroup[], { model, redraw }: Chance): Redraw {
  const ratio = ratioOf(subgroups);
  const ratios = subgroups.map(({ summary, denominator }) => ({ value: summary, denominator }));
  const factor = sigmaOfZ(ratios, ratio, model, { screenMovingRanges: true, sigmaPerRange: 1 / rangeToSigma }) ?? 1;
  const { from, to } = model.possible;
  const spread = ({ value, denominator }: MeasuredRow): MeasuredRow => {
    const size = denominator ?? 0;
    const expected = ratio * size;
    const numerator = expected + factor * (value - expected);
    return { value: size === 0 ? 0 : Math.min(to * size, Math.max(from * size, numerator)), denominator };
  };
  const draw = redraw(subgroups);
  return (random) => draw(random).map((rows) => rows.map(spread));
}

/** Shares or rates of any kind that vary less where the denominator is larger: normal ones with sigma / √nᵢ. */
export function redrawRatiosNormal(subgroups: readonly Subgroup[]): Redraw {
  const ratio = ratioOf(subgroups);
  const squares = subgroups.map(({ summary, denominator }) => (denominator ?? 0) * ((summary ?? ratio) - ratio) ** 2);
  const unitSigma = Math.sqrt(sum(squares) / Math.max(1, subgroups.length - 1));
  return redrawEach(
    subgroups,
    ({ denominator }) =>
      (random) =>
        ratio * (denominator ?? 0) + unitSigma * Math.sqrt(denominator ?? 0) * drawNormal(random),
  );
}

/** Single values of one normal distribution, in subgroups of the same sizes: patients of all periods are alike. */
export function redrawSubgroups(subgroups: readonly Subgroup[]): Redraw {
  const values = subgroups.flatMap((subgroup) => subgroup.values);
  const middle = isNonEmptyNumbers(values) ? mean(values) : 0;
  const sigma = pooledDeviation(subgroups) ?? 0;
  return (random) =>
    subgroups.map((subgroup) => {
      const denominator = subgroup.denominator === null ? null : subgroup.denominator / subgroup.values.length;
      return subgroup.values.map(() => ({ value: middle + sigma * drawNormal(random), denominator }));
    });
}

/** Single values of one normal distribution; where a point has a denominator, its numerator goes with it. */
export function redrawSingleNormal(subgroups: readonly Subgroup[]): Redraw {
  const values = subgroups.map(({ summary }) => summary).filter((value) => value !== null);
  if (!isNonEmptyNumbers(values)) return () => [];
  const [middle, sigma] = [mean(values), standardDeviation(values) ?? 0];
  return redrawEach(
    subgroups,
    ({ denominator }) =>
      (random) =>
        (middle + sigma * drawNormal(random)) * (denominator ?? 1),
  );
}
