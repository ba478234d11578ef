import type { ChartType } from './chart-types/chart-type.ts';
import type { LinedPhase } from './lined-phase.ts';
import { reasonNotJudged } from './not-judged.ts';
import type { PlacedPoint } from './points.ts';
import type { Finding, JudgedPhase, RuleSet } from './rule-sets/rule-set.ts';

/** Looks for the signs that a rule set knows, and for reasons not to conclude from them. */
export function judgePhase(phase: LinedPhase, chart: ChartType, ruleSet: RuleSet): JudgedPhase {
  const { points, centerLine, measured, runs, zAt } = phase;
  // Named one by one, as in `lineUpPhase`.
  return {
    points,
    centerLine,
    measured,
    runs,
    zAt,
    found: findSigns(phase, chart, ruleSet),
    runsSignal: chart.judgesRuns && hasRunsSignal(phase),
    notJudged: reasonNotJudged(phase, chart),
  };
}

function findSigns(phase: LinedPhase, chart: ChartType, { rules, marksBy }: RuleSet): readonly Finding[] {
  const found: Finding[] = [];
  for (const rule of rules) {
    if (rule.restsOnRuns && !chart.judgesRuns) continue;
    for (const { side, from, to, marked, observed, limit, says } of rule.find(phase))
      found.push({ rule, side, from, to, marked, observed, limit, says });
  }
  return marksBy === 'first-rule' ? keepFirstMarks(found) : found;
}

/** The signs with the points that no earlier sign has marked; a sign of which none is left is not told. */
function keepFirstMarks(found: readonly Finding[]): readonly Finding[] {
  const taken = new Set<PlacedPoint>();
  return found.flatMap((finding) => {
    const marked = finding.marked.filter((point) => !taken.has(point));
    for (const point of marked) taken.add(point);
    return marked.length > 0 ? [{ ...finding, marked }] : [];
  });
}

/** Anhøj's two rules; the phase shows them whatever the rule set is. */
const hasRunsSignal = ({ runs }: LinedPhase): boolean =>
  runs !== null && (runs.longest.items.length > runs.longestLimit || runs.crossings < runs.crossingsLimit);
