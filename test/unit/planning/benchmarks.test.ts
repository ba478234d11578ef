import { describe, expect, it } from 'vitest';
import { drawSeries } from '../../../src/planning/draw-series.ts';
import type { Estimate } from '../../../src/planning/estimate.ts';
import { seriesRecipe } from '../../../src/planning/series-recipe.ts';
import { type Outcome, seed, simulate } from '../../../src/planning/simulate.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import { makeRandomSource } from '../../../src/stats/random-source.ts';
import { somePlan } from './some-plan.ts';

const runs = 10_000;

const play = (plan: ReturnType<typeof somePlan>, changes: boolean, looks: 'every' | 'last' = 'last'): Outcome =>
  simulate({ plan, changes, monthSd: 0, looks }, ['one-median'], runs)[0] as Outcome;

/** A figure of another simulation: told in whole percent, from so many runs. */
const withinError = ({ share, standardError }: Estimate, told: number, toldRuns: number): void => {
  const rounding = 0.005;
  const error = Math.hypot(standardError, Math.sqrt((told * (1 - told)) / toldRuns));
  expect(Math.abs(share - told)).toBeLessThanOrEqual(3 * error + rounding);
};

// The programme's own second simulation (15 000 to 50 000 runs, 40 to 70 %, with the gates, median of all points), made
// apart from this code: points before and after, patients a point, read as improvement, false improvement.
const second = [
  [6, 9, 10, 0.33, 0.005],
  [6, 19, 10, 0.3, 0.02],
  [6, 38, 10, 0.16, 0.02],
  [12, 9, 10, 0.68, 0.01],
  [12, 12, 10, 0.76, 0.01],
] as const;

describe('a simulated plan, held against the second simulation of the programme', () => {
  it.each(second)(
    '%i before and %i after, %i patients: improvement %d, false %d',
    (...[before, after, number, told, wrong]) => {
      const plan = somePlan({ before, after, patients: { per: 'point', number } });
      withinError(play(plan, true).atEnd.improvement, told, 15_000);
      withinError(play(plan, false).atEnd.improvement, wrong, 15_000);
    },
  );

  it.each([
    [6, 9, 0.59],
    [12, 9, 0.93],
  ])('%i before and %i after, 20 patients: improvement %d', (before, after, told) => {
    const plan = somePlan({ before, after, patients: { per: 'point', number: 20 } });
    withinError(play(plan, true).atEnd.improvement, told, 15_000);
  });

  it('finds some sign in 8 % of unchanged series when one looks from point 12 to point 24', () => {
    const plan = somePlan({ before: 11, after: 13, patients: { per: 'point', number: 400 } });
    withinError(play(plan, false, 'every').atAnyLook.anySign, 0.08, 15_000);
  });
});

// The first simulation (4 000 runs): any sign by Anhøj's two rules about the median of all points, without the gates.
const first = [
  [10, 6, 12, null, 0.02],
  [10, 6, 12, 0.6, 0.14],
  [10, 6, 12, 0.8, 0.43],
  [10, 12, 12, null, 0.04],
  [10, 12, 12, 0.6, 0.38],
  [10, 12, 12, 0.8, 0.97],
  [20, 12, 12, 0.6, 0.64],
  [5, 6, 6, 0.8, 0.34],
] as const;

describe('drawn series, held against the first simulation of the programme', () => {
  it.each(first)(
    '%i patients, %i before and %i after, from 40 % to %d: a sign in %d, ungated',
    (...[number, before, after, goal, told]) => {
      const plan = somePlan({ goal: goal ?? 0.7, before, after, patients: { per: 'point', number } });
      const recipe = seriesRecipe({ plan, changes: goal !== null, monthSd: 0 });
      const random = makeRandomSource(seed);
      const draw = () => drawSeries(recipe, random);
      const series = Array.from({ length: runs }, () => analyzeSeries({ chart: 'run', observations: draw() }));
      const share = series.filter(({ phases }) => phases[0]?.runsSignal).length / series.length;
      withinError({ share, standardError: Math.sqrt((share * (1 - share)) / series.length) }, told, 4000);
    },
  );
});
