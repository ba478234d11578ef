import { lastOf } from './last-of.ts';
import type { PlacedPoint } from './points.ts';
import type { JudgedPhase } from './rule-sets/rule-set.ts';
import type { RuleId } from './rules/index.ts';
import type { AnalyzedPhase, AnalyzedPoint, Signal } from './series-analysis.ts';
import { sideBeyondLimits } from './side-beyond-limits.ts';
import { compareWithPrevious } from './versus-previous.ts';

/** The points of a phase as the result shows them. */
export function describePoints(judged: JudgedPhase, phase: number): readonly AnalyzedPoint[] {
  const signalsAt = collectSignals(judged);
  return judged.points.map((point) => ({
    period: point.subgroup.period,
    value: point.value,
    denominator: point.subgroup.denominator,
    subgroupSize: point.subgroup.values.length,
    phase,
    inBaseline: point.inBaseline,
    excluded: point.excluded,
    centerLine: judged.centerLine,
    lower: point.threeSigma.lower,
    upper: point.threeSigma.upper,
    lower2Sigma: point.twoSigma.lower,
    upper2Sigma: point.twoSigma.upper,
    signals: signalsAt?.get(point) ?? [],
  }));
}

/** Which rules marked which point; null where none did, as in most phases. */
function collectSignals({ found }: JudgedPhase): ReadonlyMap<PlacedPoint, readonly RuleId[]> | null {
  if (found.length === 0) return null;
  const signalsAt = new Map<PlacedPoint, RuleId[]>();
  for (const { rule, marked } of found) {
    for (const point of marked) {
      const rules = signalsAt.get(point);
      if (rules === undefined) signalsAt.set(point, [rule.id]);
      else if (!rules.includes(rule.id)) rules.push(rule.id);
    }
  }
  return signalsAt;
}

/** The numbers of a phase as the result shows them. */
export function describePhase(phase: JudgedPhase, previous: JudgedPhase | null): AnalyzedPhase {
  const { points, measured, runs } = phase;
  return {
    from: points[0].subgroup.period,
    to: lastOf(points).subgroup.period,
    points: points.filter(({ excluded }) => !excluded).length,
    measured: measured.length,
    useful: runs?.useful ?? 0,
    longestRun: runs?.longest.items.length ?? null,
    longestRunLimit: runs?.longestLimit ?? null,
    crossings: runs?.crossings ?? null,
    crossingsLimit: runs?.crossingsLimit ?? null,
    runsSignal: phase.runsSignal,
    beyondLimits: points.filter((point) => sideBeyondLimits(point) !== null).length,
    notJudged: phase.notJudged,
    versusPrevious: previous === null ? null : compareWithPrevious(phase, previous),
  };
}

/** The signs in a phase as the result lists them. */
export const describeSignals = ({ found }: JudgedPhase): readonly Signal[] =>
  found.map(({ rule, side, from, to, observed, limit }) => ({
    rule: rule.id,
    side,
    from: from.subgroup.period,
    to: to.subgroup.period,
    observed,
    limit,
  }));
