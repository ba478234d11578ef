import { leastMeasured } from '../spc/not-judged.ts';
import { makeRandomSource } from '../stats/random-source.ts';
import { drawSeries } from './draw-series.ts';
import { type Estimate, estimateOf, never } from './estimate.ts';
import type { MeasuringPlan } from './measuring-plan.ts';
import { readDrawnSeries, readingMethod, type SeriesVerdicts, type Verdict } from './read-drawn-series.ts';
import type { Scenario, Way } from './scenario.ts';
import { seriesRecipe } from './series-recipe.ts';

/** How often a series can be judged, is read as improvement, and shows any sign of change. */
export interface Chances {
  readonly judged: Estimate;
  readonly improvement: Estimate;
  readonly anySign: Estimate;
}

/** What a scenario came to, read one way. */
export interface Outcome {
  /** Points of the phase that is read, on average: those that are shown, and those of them that lie off its median. */
  readonly shown: number;
  readonly useful: number;
  /** At one look, after the last point. */
  readonly atEnd: Chances;
  /** At any of the looks; with a look after the last point only it is the same. */
  readonly atAnyLook: Chances;
}

/** The same seed for every scenario, so that a plan has the same figures wherever it is shown. */
export const seed = 20_220_929;

/**
 * Plays a scenario through so many times, and reads every series in each of the ways. The outcomes stand in the order of
 * the ways. The same scenario gives the same figures every time.
 */
export function simulate(scenario: Scenario, ways: readonly Way[], runs: number): readonly Outcome[] {
  const { plan, looks } = scenario;
  const recipe = seriesRecipe(scenario);
  const random = makeRandomSource(seed);
  const scores = ways.map((way) => ({ way, method: readingMethod(plan, way), tally: emptyTally() }));
  for (let run = 0; run < runs; run += 1) {
    const series = drawSeries(recipe, random);
    for (const { method, tally } of scores) count(tally, readDrawnSeries(series, method, looks));
  }
  return scores.map(({ way, tally }) => outcomeOf(tally, canBeJudged(plan, way), runs));
}

/** Whether the phase that is read has points enough, if all are shown. */
const canBeJudged = ({ before, after }: MeasuringPlan, way: Way): boolean =>
  (way === 'new-phase' ? after : before + after) >= leastMeasured;

type Counts = Record<keyof Chances, number>;

interface Tally {
  shown: number;
  useful: number;
  readonly atEnd: Counts;
  readonly atAnyLook: Counts;
}

const noCounts = (): Counts => ({ judged: 0, improvement: 0, anySign: 0 });
const emptyTally = (): Tally => ({ shown: 0, useful: 0, atEnd: noCounts(), atAnyLook: noCounts() });

function count(tally: Tally, { shown, useful, atEnd, atAnyLook }: SeriesVerdicts): void {
  tally.shown += shown;
  tally.useful += useful;
  countVerdict(tally.atEnd, atEnd);
  countVerdict(tally.atAnyLook, atAnyLook);
}

function countVerdict(counts: Counts, { isJudged, sign }: Verdict): void {
  if (isJudged) counts.judged += 1;
  if (sign !== null) counts.anySign += 1;
  if (sign === 'improvement') counts.improvement += 1;
}

function outcomeOf(tally: Tally, isPossible: boolean, runs: number): Outcome {
  const chance = (number: number): Estimate => (isPossible ? estimateOf(number, runs) : never);
  const chances = ({ judged, improvement, anySign }: Counts): Chances => ({
    judged: chance(judged),
    improvement: chance(improvement),
    anySign: chance(anySign),
  });
  return {
    shown: tally.shown / runs,
    useful: tally.useful / runs,
    atEnd: chances(tally.atEnd),
    atAnyLook: chances(tally.atAnyLook),
  };
}
