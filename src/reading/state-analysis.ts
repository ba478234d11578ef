import type { Series } from '../series/series.ts';
import type { SeriesAnalysis } from '../spc/series-analysis.ts';
import { isSameNumber } from '../stats/is-same-number.ts';
import { mostAlike } from '../stats/most-alike.ts';
import { comparePhases } from './compare-phases.ts';
import { findSign } from './find-sign.ts';
import { leastForChange, leastForLevel } from './least-points.ts';
import { chartLevel } from './level-of-phase.ts';
import { type MeasuredPhase, measuredPhases } from './measured-phase.ts';
import type { Scope, Statement } from './reading.ts';

/** Of the points on a line at 100 % or 0 %, the part from which they are "nearly all". */
const nearlyAll = 0.8;

/**
 * What may be said of a series, as data. `analysis.notJudged` holds for everything: where the points are too few, too
 * alike or hidden, nothing is said of change, whatever the rules counted.
 */
export function stateAnalysis(series: Series, analysis: SeriesAnalysis): Statement {
  if (series.privacy.hiddenByOutcome || analysis.notJudged === 'hidden-by-outcome' || isAllHidden(series))
    return { kind: 'hidden-by-outcome' };
  const phases = measuredPhases(series, analysis);
  const latest = phases.at(-1);
  if (!latest) return { kind: 'no-data' };
  if (latest.number < analysis.phases.length) return stateNewPhase(series, analysis);
  const measured = latest.points.length;
  if (measured < leastForLevel) return { kind: 'in-progress', measured, since: latest.points[0].period };
  const level = chartLevel(latest.points);
  if (measured < leastForChange) return { kind: 'level-only', measured, level };
  if (analysis.notJudged === 'too-few') return { kind: 'few-useful', measured, level };
  if (analysis.notJudged === 'mostly-on-line') return stateAlike(latest, series);
  return stateChange(series, analysis, phases);
}

/** A phase that has begun, but in which nothing is measured yet. */
function stateNewPhase(series: Series, analysis: SeriesAnalysis): Statement {
  const start = series.points.find(({ period }) => period.key === String(analysis.phases.at(-1)?.from));
  return start ? { kind: 'in-progress', measured: 0, since: start.period } : { kind: 'no-data' };
}

function stateAlike({ points }: MeasuredPhase, series: Series): Statement {
  const level = mostAlike(points.map(({ value }) => value)) ?? chartLevel(points);
  const alike = points.filter(({ value }) => isSameNumber(value, level)).length;
  const isEnd = series.indicator.measure === 'share' && (isSameNumber(level, 1) || level === 0);
  return { kind: 'mostly-on-line', level, atCeiling: isEnd && alike >= nearlyAll * points.length };
}

function stateChange(series: Series, analysis: SeriesAnalysis, phases: readonly MeasuredPhase[]): Statement {
  const [previous, latest] = [phases.at(-2), phases.at(-1)];
  if (!latest) return { kind: 'no-data' };
  const isNext = previous !== undefined && previous.number === latest.number - 1;
  const comparison = isNext ? comparePhases(series, analysis, { previous, latest }) : null;
  if (comparison?.kind === 'change') return comparison.statement;
  const level = chartLevel(latest.points);
  const sign = findSign(series, analysis, latest);
  if (sign) return { kind: 'sign-of-change', ...sign, level };
  const scope = scopeOf(latest, comparison?.kind === 'no-change');
  return { kind: 'no-sure-change', measured: latest.points.length, level, scope };
}

function scopeOf(latest: MeasuredPhase, isCompared: boolean): Scope {
  if (latest.number === 1) return { kind: 'series' };
  return { kind: isCompared ? 'from-before' : 'since', split: latest.start };
}

/** Measured, and none of it may be shown: that is not the same as nothing measured. */
const isAllHidden = ({ points }: Series): boolean =>
  points.some(({ state }) => state === 'hidden') && !points.some(({ state }) => state === 'measured');
