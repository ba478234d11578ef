import type { NonEmpty } from '../domain/non-empty.ts';
import { leastMeasured } from '../spc/not-judged.ts';
import { type Effect, effectOf } from './effect-of.ts';
import { type Estimate, never } from './estimate.ts';
import { type Frequency, frequencies } from './frequency.ts';
import { type AlternativePlan, listAlternatives, withLargerPoints } from './list-alternatives.ts';
import { directionOf, type MeasuringPlan, patientsPerPoint, pointsShown, shareHidden } from './measuring-plan.ts';
import type { Way } from './scenario.ts';
import { type Outcome, seed, simulate } from './simulate.ts';

/** A way of reading the series, with the change that is hoped for and without any. */
export interface Outlook {
  readonly way: Way;
  readonly changed: Outcome;
  readonly unchanged: Outcome;
}

/** How large the points are at a frequency, and the part of them that is too small to be shown. */
export interface PointsAt {
  readonly every: Frequency;
  readonly patientsPerPoint: number;
  readonly shareHidden: number;
}

/** What a plan comes to at one look, after its last point, read the better way. */
export interface PlanSummary extends PointsAt {
  readonly plan: MeasuringPlan;
  readonly way: Way;
  /** Points of the whole series that are expected to be shown. */
  readonly shown: number;
  readonly improvement: Estimate;
  readonly falseImprovement: Estimate;
}

/** Another plan, and whether it is clearly better or worse than the one asked for. */
export interface Alternative extends PlanSummary {
  readonly kind: AlternativePlan['kind'];
  readonly effect: Effect;
}

/** What a measuring plan can show; probabilities are shares 0 to 1 with their standard errors. */
export interface PlanForecast {
  readonly direction: 'up' | 'down';
  readonly runs: number;
  readonly seed: number;
  readonly asked: PlanSummary;
  /** Without a phase always; with one where the plan has points before and at least 12 after. */
  readonly ways: NonEmpty<Outlook>;
  /** What a phase at the change does; null where it cannot be read. */
  readonly newPhaseEffect: Effect | null;
  /** The same at one look, where the true share varies from month to month. */
  readonly varying: { readonly monthSd: number; readonly improvement: Estimate; readonly falseImprovement: Estimate };
  /** Whether the change is read as improvement in at least 80 %; then no other plan is looked into. */
  readonly isGood: boolean;
  readonly alternatives: readonly Alternative[];
  /** What the same time gives at the next frequency with points large enough to be shown; null where none is needed. */
  readonly largerPoints: (PointsAt & { readonly points: number }) | null;
  /** Every frequency where patients are given per month, else the one asked for. */
  readonly frequencies: readonly PointsAt[];
}

/** How much a true share varies from month to month where it is not steady, as a standard deviation. */
export const monthSd = 0.08;

/** Runs of each scenario: the standard error is then at most 0.8 percentage points. */
export const defaultRuns = 4000;

/** From this chance of improvement on a plan is good: the power that studies are commonly planned for. */
const goodChance = 0.8;

/** Of the runs, the part that decides which way an alternative is read: its error is still below 3 percentage points. */
const trialPart = 1 / 8;

/**
 * What a measuring plan can show, by simulation: how likely it is to be judged and to be read as improvement, with the
 * change that is hoped for and without any, and which other plans would do clearly better. The same plan gives the same
 * answer every time. Errors: none for a plan within the bounds of its type and at most 78 points.
 */
export function forecastPlan(plan: MeasuringPlan, runs: number = defaultRuns): PlanForecast {
  const ways = outlooksOf(plan, runs);
  const [oneMedian, newPhase = null] = ways;
  const best = newPhase !== null && isBetter(newPhase.changed, oneMedian.changed) ? newPhase : oneMedian;
  const asked: PlanSummary = {
    ...sizeOf(plan),
    way: best.way,
    improvement: best.changed.atEnd.improvement,
    falseImprovement: best.unchanged.atEnd.improvement,
  };
  const isGood = asked.improvement.share >= goodChance;
  return {
    direction: directionOf(plan),
    runs,
    seed,
    asked,
    ways,
    isGood,
    newPhaseEffect: newPhase && effectOf(newPhase.changed.atEnd.improvement, oneMedian.changed.atEnd.improvement),
    varying: { monthSd, ...chancesAtEnd(plan, best.way, monthSd, runs) },
    alternatives: isGood ? [] : listAlternatives(plan).map((one) => weigh(one, asked, runs)),
    largerPoints: largerPointsFor(plan),
    frequencies: (plan.patients.per === 'month' ? frequencies : [plan.every]).map((every) =>
      pointsAt({ ...plan, every }),
    ),
  };
}

function outlooksOf(plan: MeasuringPlan, runs: number): NonEmpty<Outlook> {
  const ways = waysFor(plan);
  const play = (changes: boolean) => simulate({ plan, changes, monthSd: 0, looks: 'every' }, ways, runs);
  const [changed, unchanged] = [play(true), play(false)];
  const outlookOf = (way: Way, place: number): Outlook => ({
    way,
    changed: changed[place] as Outcome,
    unchanged: unchanged[place] as Outcome,
  });
  const [first, ...others] = ways;
  return [outlookOf(first, 0), ...others.map((way, place) => outlookOf(way, place + 1))];
}

/** A phase at the change can only be read where there is something before it, and points enough after. */
const waysFor = ({ before, after }: MeasuringPlan): NonEmpty<Way> =>
  before > 0 && after >= leastMeasured ? ['one-median', 'new-phase'] : ['one-median'];

const isBetter = (other: Outcome, than: Outcome): boolean =>
  other.atEnd.improvement.share > than.atEnd.improvement.share;

function weigh({ kind, plan }: AlternativePlan, asked: PlanSummary, runs: number): Alternative {
  const way = betterWay(plan, Math.ceil(runs * trialPart));
  const chances = chancesAtEnd(plan, way, 0, runs);
  return { kind, ...sizeOf(plan), way, ...chances, effect: effectOf(chances.improvement, asked.improvement) };
}

function betterWay(plan: MeasuringPlan, runs: number): Way {
  const ways = waysFor(plan);
  const [oneMedian, newPhase] =
    ways.length > 1 ? simulate({ plan, changes: true, monthSd: 0, looks: 'last' }, ways, runs) : [];
  return oneMedian && newPhase && isBetter(newPhase, oneMedian) ? 'new-phase' : 'one-median';
}

type ChancesAtEnd = Pick<PlanSummary, 'improvement' | 'falseImprovement'>;

function chancesAtEnd(plan: MeasuringPlan, way: Way, sd: number, runs: number): ChancesAtEnd {
  const play = (changes: boolean): Estimate =>
    simulate({ plan, changes, monthSd: sd, looks: 'last' }, [way], runs)[0]?.atEnd.improvement ?? never;
  return { improvement: play(true), falseImprovement: play(false) };
}

function largerPointsFor(plan: MeasuringPlan): PlanForecast['largerPoints'] {
  const larger = withLargerPoints(plan);
  return larger && { ...pointsAt(larger), points: larger.before + larger.after };
}

const pointsAt = (plan: MeasuringPlan): PointsAt => ({
  every: plan.every,
  patientsPerPoint: patientsPerPoint(plan),
  shareHidden: shareHidden(plan),
});

const sizeOf = (plan: MeasuringPlan): Pick<PlanSummary, keyof PointsAt | 'plan' | 'shown'> => ({
  plan,
  ...pointsAt(plan),
  shown: pointsShown(plan),
});
