import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSeries } from '../../../src/planning/draw-series.ts';
import { effectOf } from '../../../src/planning/effect-of.ts';
import { estimateOf, never } from '../../../src/planning/estimate.ts';
import { forecastPlan } from '../../../src/planning/forecast-plan.ts';
import { frequencies } from '../../../src/planning/frequency.ts';
import { listAlternatives, mostPoints, withLargerPoints } from '../../../src/planning/list-alternatives.ts';
import { patientsPerPoint, shareHidden } from '../../../src/planning/measuring-plan.ts';
import { readDrawnSeries, readingMethod } from '../../../src/planning/read-drawn-series.ts';
import { readSign } from '../../../src/planning/read-sign.ts';
import type { Scenario } from '../../../src/planning/scenario.ts';
import { seriesRecipe } from '../../../src/planning/series-recipe.ts';
import { seed, simulate } from '../../../src/planning/simulate.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import type { Observation } from '../../../src/spc/series-input.ts';
import { makeRandomSource } from '../../../src/stats/random-source.ts';
import { somePlan } from './some-plan.ts';

const few = 200;

const drawerOf = (scenario: Omit<Scenario, 'looks'>, from: number) => {
  const recipe = seriesRecipe(scenario);
  const random = makeRandomSource(from);
  return () => drawSeries(recipe, random);
};

const plans = fc
  .record({
    now: fc.integer({ min: 0, max: 100 }),
    goal: fc.integer({ min: 0, max: 100 }),
    patients: fc.record({
      per: fc.constantFrom('month' as const, 'point' as const),
      number: fc.integer({ min: 1, max: 40 }),
    }),
    every: fc.constantFrom(...frequencies),
    before: fc.integer({ min: 0, max: 15 }),
    after: fc.integer({ min: 1, max: 20 }),
    minDenominator: fc.integer({ min: 1, max: 10 }),
  })
  .filter(({ now, goal }) => now !== goal)
  .map((plan) => ({ ...plan, now: plan.now / 100, goal: plan.goal / 100 }));

const chances = fc.property(plans, (plan) => {
  const forecast = forecastPlan(plan, 40);
  expect(forecastPlan(plan, 40)).toEqual(forecast);
  expect(JSON.parse(JSON.stringify(forecast))).toEqual(forecast);
  for (const { changed, unchanged } of forecast.ways) {
    for (const { shown, useful, atEnd, atAnyLook } of [changed, unchanged]) {
      expect(useful).toBeLessThanOrEqual(shown);
      for (const { judged, improvement, anySign } of [atEnd, atAnyLook]) {
        expect(improvement.share).toBeLessThanOrEqual(anySign.share);
        expect(anySign.share).toBeLessThanOrEqual(judged.share);
      }
      for (const key of ['judged', 'improvement', 'anySign'] as const) {
        expect(atEnd[key].share).toBeLessThanOrEqual(atAnyLook[key].share);
      }
    }
  }
});

describe('the forecast of a plan', () => {
  it('is the same every time, plain JSON, and never says more than may be judged', () => {
    fc.assert(chances, { numRuns: 40 });
  });

  it('is the same for a plan that is asked for and the same plan as an alternative', () => {
    const forecast = forecastPlan(somePlan(), few);
    const earlier = forecast.alternatives.find(({ kind }) => kind === 'more-before');
    const { improvement, falseImprovement } = forecastPlan(somePlan({ before: 12 }), few).asked;
    expect(earlier).toMatchObject({ plan: { before: 12, after: 9 }, improvement, falseImprovement, effect: 'helps' });
  });

  it('mirrors for a level that has to go down', () => {
    const up = forecastPlan(somePlan({ before: 12 }), 1000).asked.improvement;
    const down = forecastPlan(somePlan({ before: 12, now: 0.6, goal: 0.3 }), 1000);
    expect(down.direction).toBe('down');
    expect(Math.abs(down.asked.improvement.share - up.share)).toBeLessThan(5 * up.standardError);
  });

  it('reads with a phase only where there are points before and at least 12 after', () => {
    const waysOf = (before: number, after: number) =>
      forecastPlan(somePlan({ before, after }), few).ways.map(({ way }) => way);
    expect(waysOf(6, 11)).toEqual(['one-median']);
    expect(waysOf(6, 12)).toEqual(['one-median', 'new-phase']);
    expect(waysOf(0, 12)).toEqual(['one-median']);
  });

  it('chooses the way that sees more, and says that a phase helps where it clearly does', () => {
    const plan = somePlan({ goal: 0.6, patients: { per: 'month', number: 20 }, before: 12, after: 15 });
    const forecast = forecastPlan(plan, 1000);
    const [oneMedian, newPhase] = forecast.ways;
    expect(newPhase?.changed.atEnd.improvement.share).toBeGreaterThan(oneMedian.changed.atEnd.improvement.share);
    expect(forecast).toMatchObject({
      newPhaseEffect: 'helps',
      asked: { way: 'new-phase', improvement: newPhase?.changed.atEnd.improvement },
    });
  });

  it('looks into no other plan where the chance is good', () => {
    const good = somePlan({ patients: { per: 'point', number: 20 }, before: 12 });
    expect(forecastPlan(good, few)).toMatchObject({ isGood: true, alternatives: [] });
    const [better] = forecastPlan(somePlan(), few).alternatives;
    expect(forecastPlan(somePlan(), few).isGood).toBe(false);
    expect(better?.kind).toBe('more-before');
  });

  it('knows what cannot happen: fewer than 12 points are never judged', () => {
    const { asked, ways } = forecastPlan(somePlan({ before: 2, after: 9 }), few);
    expect(asked.improvement).toEqual(never);
    expect(ways[0].changed.atAnyLook.judged).toEqual(never);
    expect(forecastPlan(somePlan({ before: 3, after: 9 }), few).ways[0].changed.atEnd.judged).not.toEqual(never);
  });

  it('counts a swaying level as more false alarms', () => {
    const plan = somePlan({ patients: { per: 'point', number: 50 }, before: 20, after: 24, every: 'week' });
    const { varying, asked } = forecastPlan(plan, 1000);
    expect(varying.monthSd).toBe(0.08);
    expect(varying.falseImprovement.share).toBeGreaterThan(asked.falseImprovement.share);
  });
});

/** Whether the first so many points of a series are read as improvement, by analyzing them. */
const isImprovement = (series: readonly Observation[], points: number, phases: readonly number[]): boolean => {
  const observations = series.slice(0, points);
  return readSign(analyzeSeries({ chart: 'run', observations }, { direction: 'up', phases }), 'up') === 'improvement';
};

describe('a simulation', () => {
  it.each([
    ['one-median', []],
    ['new-phase', [14]],
  ] as const)('comes to what analyzing every series at every look comes to, with %s', (way, phases) => {
    const plan = somePlan({ patients: { per: 'month', number: 9 }, before: 13, after: 14 });
    const scenario = { plan, changes: true, monthSd: 0.08, looks: 'every' as const };
    const draw = drawerOf(scenario, seed);
    const looks = Array.from({ length: few }, draw).map((series) =>
      Array.from({ length: 14 }, (_, place) => isImprovement(series, 14 + place, phases)),
    );
    const [outcome] = simulate(scenario, [way], few);
    expect(outcome?.atEnd.improvement).toEqual(estimateOf(looks.filter((all) => all.at(-1)).length, few));
    expect(outcome?.atAnyLook.improvement).toEqual(estimateOf(looks.filter((all) => all.includes(true)).length, few));
  });

  it('looks only after the last point where it is told to', () => {
    const plan = somePlan({ before: 6, after: 19 });
    const outcome = simulate({ plan, changes: true, monthSd: 0, looks: 'last' }, ['one-median'], few)[0];
    expect(outcome?.atAnyLook).toEqual(outcome?.atEnd);
  });
});

describe('a reader of series', () => {
  const series = (values: readonly number[]): readonly Observation[] =>
    values.map((value, place) => ({ period: place + 1, value, denominator: 10 }));

  it('finds at some look what is gone at the end', () => {
    // Six before and six after are read as improvement; then the median follows the many that come after.
    const shift = series([1, 2, 1, 2, 1, 2, 8, 9, 8, 9, 8, 9, 7, 6, 7, 6, 7, 6, 9, 6, 7, 9, 6, 9]);
    const method = readingMethod(somePlan({ before: 6, after: 18 }), 'one-median');
    expect(readDrawnSeries(shift, method, 'every')).toMatchObject({
      shown: 24,
      atEnd: { isJudged: true, sign: null },
      atAnyLook: { isJudged: true, sign: 'improvement' },
    });
    expect(readDrawnSeries(shift, method, 'last').atAnyLook.sign).toBeNull();
  });

  it('lets no other sign stand before an improvement', () => {
    const falling = series([9, 8, 9, 8, 9, 8, 1, 2, 1, 2, 1, 2]);
    const method = readingMethod(somePlan({ before: 6, after: 6 }), 'one-median');
    expect(readDrawnSeries(falling, method, 'every').atAnyLook).toEqual({ isJudged: true, sign: 'other' });
  });
});

describe('drawn series', () => {
  const draw = (plan: ReturnType<typeof somePlan>, monthSd = 0, changes = true) =>
    drawerOf({ plan, changes, monthSd }, 1);

  it('go from the level now to the goal at the first point after the change', () => {
    const [series, unchanged] = [true, false].map((changes) => draw(somePlan({ now: 0, goal: 1 }), 0, changes)());
    expect(series?.map(({ value }) => value)).toEqual([...Array(6).fill(0), ...Array(9).fill(10)]);
    expect(unchanged?.map(({ value }) => value)).toEqual(Array(15).fill(0));
  });

  it('hide points with too few patients, and only those', () => {
    const plan = somePlan({ patients: { per: 'month', number: 5 }, before: 30, after: 30 });
    const next = draw(plan);
    const points = Array.from({ length: 50 }, next).flat();
    expect(points.every(({ denominator }) => denominator === null || (denominator ?? 0) >= 5)).toBe(true);
    expect(points.every(({ value, denominator }) => (value === null) === (denominator === null))).toBe(true);
    const hidden = points.filter(({ value }) => value === null).length / points.length;
    expect(Math.abs(hidden - shareHidden(plan))).toBeLessThan(0.04);
  });

  it('sway from month to month as far as they are told, alike within a month and less over a quarter', () => {
    const spreadOf = (every: 'week' | 'month' | 'quarter', lag: number) => {
      const plan = somePlan({ now: 0.5, patients: { per: 'point', number: 1000 }, every, before: 2, after: 2 });
      const next = draw(plan, 0.08, false);
      const pairs = Array.from({ length: 3000 }, next).map((series) => [series[0], series[lag]]);
      const deviations = pairs.map((pair) => pair.map((point) => (point?.value ?? 0) / 1000 - 0.5));
      const meanOf = (product: (pair: readonly number[]) => number) =>
        deviations.reduce((total, pair) => total + product(pair), 0) / deviations.length;
      return { sd: Math.sqrt(meanOf(([a = 0]) => a * a)), together: meanOf(([a = 0, b = 0]) => a * b) };
    };
    expect(spreadOf('month', 1).sd).toBeCloseTo(Math.hypot(0.08, Math.sqrt(0.25 / 1000)), 2);
    expect(spreadOf('month', 1).together).toBeCloseTo(0, 3);
    expect(spreadOf('week', 1).together).toBeCloseTo(0.0064, 3);
    expect(spreadOf('quarter', 1).sd).toBeCloseTo(Math.hypot(0.08 / Math.sqrt(3), Math.sqrt(0.25 / 1000)), 2);
  });
});

describe('alternatives to a plan', () => {
  const kindsOf = (plan: ReturnType<typeof somePlan>) =>
    listAlternatives(plan).map(({ kind, plan: { every, before, after, patients } }) => [
      kind,
      every,
      before,
      after,
      patients.number,
    ]);

  it('are more points, and more patients', () => {
    expect(kindsOf(somePlan())).toEqual([
      ['more-before', 'month', 12, 9, 10],
      ['more-after', 'month', 6, 18, 10],
      ['more-patients', 'month', 6, 9, 20],
    ]);
  });

  it('make up at least twelve points before', () => {
    expect(kindsOf(somePlan({ before: 0 }))[0]).toEqual(['more-before', 'month', 12, 9, 10]);
    expect(kindsOf(somePlan({ before: 7 }))[0]).toEqual(['more-before', 'month', 13, 9, 10]);
  });

  it('make up at least twelve points after', () => {
    expect(kindsOf(somePlan({ after: 1 }))[1]).toEqual(['more-after', 'month', 6, 12, 10]);
    expect(kindsOf(somePlan({ after: 6 }))[1]).toEqual(['more-after', 'month', 6, 12, 10]);
    expect(kindsOf(somePlan({ after: 7 }))[1]).toEqual(['more-after', 'month', 6, 14, 10]);
  });

  it('are twelve points before and after that are large enough, where the same time gives too few of them', () => {
    const weekly = somePlan({ patients: { per: 'month', number: 10 }, every: 'week' });
    expect(kindsOf(weekly).at(-1)).toEqual(['larger-points', 'month', 12, 12, 10]);
    expect(withLargerPoints(weekly)).toMatchObject({ every: 'month', before: 1, after: 2 });
    expect(forecastPlan(weekly, few).largerPoints).toMatchObject({ every: 'month', points: 3, patientsPerPoint: 10 });
    const longer = { ...weekly, before: 26, after: 40 };
    expect(kindsOf(longer).filter(([, every]) => every === 'month')).toEqual([['other-frequency', 'month', 5, 9, 10]]);
  });

  it('need no larger points where no more than a third of them is hidden, or none can be found', () => {
    const larger = (plan: Parameters<typeof somePlan>[0]) => withLargerPoints(somePlan(plan));
    expect(larger({ patients: { per: 'month', number: 10 } })).toBeNull();
    expect(larger({ patients: { per: 'point', number: 4 } })).toBeNull();
    expect(larger({ patients: { per: 'month', number: 1 } })).toBeNull();
    expect(larger({ patients: { per: 'month', number: 3 } })?.every).toBe('quarter');
  });

  it('are other frequencies over the same time, where the patients of a month are known', () => {
    const plan = somePlan({ patients: { per: 'month', number: 10 }, before: 12, after: 24 });
    expect(kindsOf(plan).slice(2)).toEqual([
      ['more-patients', 'month', 12, 24, 20],
      ['other-frequency', 'fortnight', 26, 52, 10],
      ['other-frequency', 'quarter', 4, 8, 10],
    ]);
    expect(kindsOf({ ...plan, before: 0, after: 33 }).filter(([kind]) => kind === 'other-frequency')).toEqual([
      ['other-frequency', 'fortnight', 0, 71, 10],
    ]);
  });

  it('leave out a frequency at which too few points would be shown', () => {
    const frequenciesOf = (number: number) =>
      kindsOf(somePlan({ patients: { per: 'month', number } }))
        .filter(([kind]) => kind === 'other-frequency')
        .map(([, every]) => every);
    expect(frequenciesOf(10)).toEqual(['fortnight']);
    expect(frequenciesOf(20)).toEqual(['week', 'fortnight']);
  });

  it('never have more points than can be simulated', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const sizes = listAlternatives(plan).map((one) => one.plan.before + one.plan.after);
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(mostPoints);
      }),
    );
    expect(kindsOf(somePlan({ before: 30, after: 48 })).map(([kind]) => kind)).toEqual(['more-patients']);
  });
});

describe('the size of points', () => {
  it('is the patients of a month, divided over its points', () => {
    const sizeAt = (every: (typeof frequencies)[number]) =>
      patientsPerPoint({ patients: { per: 'month', number: 30.4375 }, every });
    expect(frequencies.map(sizeAt)).toEqual([7, 14, 30.4375, 91.3125]);
    expect(patientsPerPoint({ patients: { per: 'point', number: 10 }, every: 'week' })).toBe(10);
  });

  it('says how many of them are hidden', () => {
    const hidden = (number: number, minDenominator: number, per: 'month' | 'point' = 'month') =>
      shareHidden({ patients: { per, number }, every: 'month', minDenominator });
    expect(hidden(2, 1)).toBeCloseTo(Math.exp(-2), 12);
    expect(hidden(2, 2)).toBeCloseTo(3 * Math.exp(-2), 12);
    expect(hidden(1, 500)).toBe(1);
    expect([hidden(4, 5, 'point'), hidden(5, 5, 'point')]).toEqual([1, 0]);
  });
});

describe('an effect', () => {
  const sure = (share: number) => ({ share, standardError: 0.001 });

  it('is clear from 5 percentage points, either way', () => {
    expect(effectOf(sure(0.5), sure(0.25))).toBe('helps');
    expect(effectOf(sure(0.25), sure(0.5))).toBe('hinders');
    expect(effectOf(sure(0.3), sure(0.2501))).toBe('no-clear-difference');
    expect(effectOf(sure(0.05), sure(0))).toBe('helps');
    expect(effectOf(sure(0.2501), sure(0.3))).toBe('no-clear-difference');
  });

  it('is clear only beyond two standard errors of the difference', () => {
    const [a, b] = [0.5, 0.4].map((share) => ({ share, standardError: 0.05 }));
    expect(effectOf(a as typeof never, b as typeof never)).toBe('no-clear-difference');
    expect(effectOf({ share: 0.6, standardError: 0.03 }, { share: 0.5, standardError: 0.03 })).toBe('helps');
  });
});
