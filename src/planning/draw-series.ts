import type { Observation } from '../spc/series-input.ts';
import { drawFrom } from '../stats/draw-from.ts';
import { drawNormal } from '../stats/draw-normal.ts';
import type { RandomSource } from '../stats/random-source.ts';
import { countTable, type SeriesRecipe } from './series-recipe.ts';

/**
 * Draws a series as a team would publish it: the patients of each point (or their fixed number), how many of them have it
 * done, and points with too few of them hidden.
 *
 * Where the true share varies, each month has a deviation of its own: points of one month share it, a quarter has the
 * mean of three. The share of such a month is rounded to whole percent, so that its probabilities are worked out once.
 */
export function drawSeries(recipe: SeriesRecipe, random: RandomSource): readonly Observation[] {
  const { levels, patients, minDenominator, monthSd } = recipe;
  const shares = monthSd === 0 ? levels : drawShares(recipe, random);
  const series: Observation[] = [];
  for (const share of shares) {
    const denominator = typeof patients === 'number' ? patients : drawFrom(patients, random);
    const isHidden = denominator < minDenominator;
    series.push({
      period: series.length + 1,
      value: isHidden ? null : drawFrom(countTable(recipe, denominator, share), random),
      denominator: isHidden ? null : denominator,
    });
  }
  return series;
}

/** The true share at each point: its level and what the months bring. */
function drawShares({ levels, monthSd, monthsPerPoint }: SeriesRecipe, random: RandomSource): readonly number[] {
  const span = Math.max(1, monthsPerPoint);
  const deviations: number[] = [];
  const shares: number[] = [];
  for (const level of levels) {
    const first = Math.floor(shares.length * monthsPerPoint);
    while (deviations.length < first + span) deviations.push(monthSd * drawNormal(random));
    let total = 0;
    for (let month = first; month < first + span; month += 1) total += deviations[month] as number;
    shares.push(toWholePercent(level + total / span));
  }
  return shares;
}

const toWholePercent = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 100) / 100;
