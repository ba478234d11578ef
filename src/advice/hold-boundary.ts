import type { Period } from '../domain/period.ts';
import { comparePeriods } from '../domain/period-arithmetic.ts';
import type { Series } from '../series/series.ts';
import { toSeriesInput } from '../series/to-series-input.ts';
import { analyzeSeries } from '../spc/analyze-series.ts';
import { leastMeasured, leastUseful, runsAreJudged } from '../spc/not-judged.ts';
import type { AnalyzedPhase, SeriesAnalysis } from '../spc/series-analysis.ts';
import { isSameNumber } from '../stats/is-same-number.ts';
import { mostAlike } from '../stats/most-alike.ts';

/** The level of a phase, on the scale of the points, and how many measured points it comes from. */
export interface PhaseLevel {
  readonly measured: number;
  readonly centerLine: number;
}

/** The evidence for a new phase: its points about the line of the phase before. */
export interface HeldBoundary {
  readonly before: PhaseLevel;
  readonly after: PhaseLevel;
  readonly longestRun: number;
  /** As long as a run may be without being a sign. */
  readonly limit: number;
  readonly side: 'above' | 'below';
}

/** What stands against a new phase. */
export type Objection =
  | { readonly kind: 'too-few-before'; readonly measured: number; readonly needed: number }
  | { readonly kind: 'too-few-after'; readonly measured: number; readonly needed: number }
  | NotJudgedObjection
  | { readonly kind: 'no-difference'; readonly longestRun: number; readonly limit: number }
  | { readonly kind: 'no-sign-unsplit' }
  | { readonly kind: 'not-steady' };

/**
 * Too few points of a phase lie off a line, or away from one number that most of them are, for the rules to be used.
 * `about`: the line of the phase itself (`own-line`), that of the phase before (`old-line`), or the number (`alike`).
 */
export interface NotJudgedObjection {
  readonly kind: 'not-judged';
  readonly phase: 'before' | 'after';
  readonly about: 'own-line' | 'old-line' | 'alike';
  readonly off: number;
  readonly needed: number;
}

/** The evidence or the objection, whichever there is. */
export type BoundaryVerdict =
  | { readonly holds: true; readonly evidence: HeldBoundary }
  | { readonly holds: false; readonly objection: Objection };

/** Holds one boundary against the points: `series` is as if the phases were there, and one of them begins at `period`. */
export function holdBoundary(series: Series, period: Period): BoundaryVerdict {
  const { input, options } = toSeriesInput(endWithPhase(series, period));
  const analysis = analyzeSeries(input, options);
  const [previous, phase] = analysis.phases.slice(-2);
  if (!previous || !phase) return against({ kind: 'too-few-before', measured: 0, needed: leastMeasured });
  const few = tooFew(previous, phase);
  if (few) return against(few);
  const unjudged = whyNotJudged(analysis, previous, phase);
  if (unjudged) return against(unjudged);
  const { versusPrevious } = phase;
  if (!versusPrevious?.side) return against(offOldLine(analysis, previous, phase));
  const { longestRun, limit, side, signal } = versusPrevious;
  if (!signal) return against({ kind: 'no-difference', longestRun, limit });
  if (!changesUnsplit(series, period)) return against({ kind: 'no-sign-unsplit' });
  if (phase.runsSignal || analysis.variation !== 'common-cause') return against({ kind: 'not-steady' });
  const [before, after] = levelsOf(analysis, previous, phase);
  return { holds: true, evidence: { before, after, longestRun, limit, side } };
}

const against = (objection: Objection): BoundaryVerdict => ({ holds: false, objection });

/** Whether the two phases together show a sign of change about the line of all their points, before anybody splits them. */
function changesUnsplit(series: Series, period: Period): boolean {
  const own = endWithPhase(series, period);
  const phases = own.phases.filter((phase) => phase.period.key !== period.key);
  const { input, options } = toSeriesInput({ ...own, phases, baseline: null });
  const together = analyzeSeries(input, options).phases.at(-1);
  return together?.runsSignal === true && runsAreJudged(together.notJudged);
}

/** The series up to the end of the phase that begins at a period, so that the phase is the one that is judged. */
function endWithPhase(series: Series, period: Period): Series {
  const next = series.phases.find((phase) => comparePeriods(phase.period, period) > 0);
  if (!next) return series;
  const isBefore = (one: Period): boolean => comparePeriods(one, next.period) < 0;
  const { baseline } = series;
  return {
    ...series,
    points: series.points.filter((point) => isBefore(point.period)),
    phases: series.phases.filter((phase) => isBefore(phase.period)),
    // A baseline that ends later lies in another phase, and holds for that phase alone.
    baseline: baseline && 'through' in baseline && !isBefore(baseline.through) ? null : baseline,
  };
}

function tooFew(previous: AnalyzedPhase, phase: AnalyzedPhase): Objection | null {
  const needed = leastMeasured;
  if (previous.measured < needed) return { kind: 'too-few-before', measured: previous.measured, needed };
  return phase.measured < needed ? { kind: 'too-few-after', measured: phase.measured, needed } : null;
}

/** A line that most of the previous points lie on is no line to compare with; the new points must bear a verdict. */
function whyNotJudged(
  analysis: SeriesAnalysis,
  previous: AnalyzedPhase,
  phase: AnalyzedPhase,
): NotJudgedObjection | null {
  const half = (one: AnalyzedPhase): number => Math.ceil(one.measured / 2);
  if (previous.notJudged === 'mostly-on-line') return offOwnLine(analysis, previous, 'before', half(previous));
  if (runsAreJudged(phase.notJudged)) return null;
  return offOwnLine(analysis, phase, 'after', Math.max(leastUseful, half(phase)));
}

/** Enough points off the line and still not judged: then most of them are alike beside it. */
function offOwnLine(
  analysis: SeriesAnalysis,
  phase: AnalyzedPhase,
  which: NotJudgedObjection['phase'],
  needed: number,
): NotJudgedObjection {
  if (phase.useful < needed) return { kind: 'not-judged', phase: which, about: 'own-line', off: phase.useful, needed };
  const values = valuesOf(analysis, phase);
  const most = mostAlike(values);
  const off = values.filter((value) => most === null || !isSameNumber(value, most)).length;
  return { kind: 'not-judged', phase: which, about: 'alike', off, needed: Math.ceil(phase.measured / 2) };
}

function offOldLine(analysis: SeriesAnalysis, previous: AnalyzedPhase, phase: AnalyzedPhase): NotJudgedObjection {
  const [{ centerLine }] = levelsOf(analysis, previous, phase);
  const off = valuesOf(analysis, phase).filter((value) => !isSameNumber(value, centerLine)).length;
  return { kind: 'not-judged', phase: 'after', about: 'old-line', off, needed: leastUseful };
}

const valuesOf = ({ points, phases }: SeriesAnalysis, phase: AnalyzedPhase): readonly number[] =>
  points
    .filter((point) => point.phase === phases.indexOf(phase) + 1 && !point.excluded)
    .flatMap(({ value }) => value ?? []);

function levelsOf({ points, phases }: SeriesAnalysis, ...two: readonly [AnalyzedPhase, AnalyzedPhase]) {
  const levelOf = (phase: AnalyzedPhase): PhaseLevel => {
    const own = points.find((point) => point.phase === phases.indexOf(phase) + 1);
    return { measured: phase.measured, centerLine: own?.centerLine ?? 0 };
  };
  return [levelOf(two[0]), levelOf(two[1])] as const;
}
