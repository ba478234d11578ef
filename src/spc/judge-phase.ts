import type { ChartType } from './chart-types/chart-type.ts';
import type { LinedPhase } from './lined-phase.ts';
import { reasonNotJudged } from './not-judged.ts';
import type { JudgedPhase, RuleSet } from './rule-sets/rule-set.ts';

/** Looks for the signs that a rule set knows, and for reasons not to conclude from them. */
export function judgePhase(phase: LinedPhase, chart: ChartType, ruleSet: RuleSet): JudgedPhase {
  const rules = ruleSet.rules.filter(({ restsOnRuns }) => chart.judgesRuns || !restsOnRuns);
  return {
    ...phase,
    found: rules.flatMap((rule) => rule.find(phase).map((evidence) => ({ ...evidence, rule: rule.id }))),
    runsSignal: chart.judgesRuns && hasRunsSignal(phase),
    notJudged: reasonNotJudged(phase, chart),
  };
}

/** Anhøj's two rules; the phase shows them whatever the rule set is. */
const hasRunsSignal = ({ runs }: LinedPhase): boolean =>
  runs !== null && (runs.longest.items.length > runs.longestLimit || runs.crossings < runs.crossingsLimit);
