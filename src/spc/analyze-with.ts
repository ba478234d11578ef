import type { Direction } from '../domain/direction.ts';
import { AnalysisError } from './analysis-error.ts';
import type { AnalysisOptions } from './analysis-options.ts';
import type { Assurance } from './assurance.ts';
import type { ChartType } from './chart-types/chart-type.ts';
import type { ChartTypeId } from './chart-types/index.ts';
import { describePhase, describePoints, describeSignals } from './describe-phase.ts';
import { judgePhase } from './judge-phase.ts';
import { lineUpPhase } from './lined-phase.ts';
import { readSubgroups } from './read-subgroups.ts';
import type { RuleSetId } from './rule-sets/index.ts';
import type { JudgedPhase, RuleSet } from './rule-sets/rule-set.ts';
import type { SeriesAnalysis, Variation } from './series-analysis.ts';
import type { Observation } from './series-input.ts';
import { splitPhases } from './split-phases.ts';
import type { Verdict } from './verdict.ts';

/** A chart type and the rules it is read by. */
export interface Method {
  readonly chart: ChartType<ChartTypeId>;
  readonly ruleSet: RuleSet<RuleSetId>;
}

/** `analyzeSeries` once the chart type and the rule set are found. */
export function analyzeWith(
  { chart, ruleSet }: Method,
  observations: readonly Observation[],
  options: AnalysisOptions,
): SeriesAnalysis {
  if (!ruleSet.goesWith(chart)) throw new AnalysisError('rules-do-not-fit-chart', ruleSet.id);
  const subgroups = readSubgroups(observations, chart, options.subgroupSummary ?? 'mean');
  const phases = splitPhases(subgroups, chart, options)
    .map((points) => lineUpPhase(points, chart, { ...options, sigmaPerRange: ruleSet.sigmaPerRange }))
    .map((phase) => judgePhase(phase, chart, ruleSet));
  const last = phases.at(-1);
  // Whether points lie longer on one side of an earlier line says something of levels alone, and of points that are independent.
  const hasLevels = chart.judgesRuns && chart.plots === 'level';
  return {
    chart: chart.id,
    rules: ruleSet.id,
    points: phases.map((phase, index) => describePoints(phase, index + 1)).reduce((all, some) => all.concat(some), []),
    phases: phases.map((phase, index) => describePhase(phase, hasLevels ? (phases[index - 1] ?? null) : null)),
    signals: phases.flatMap(describeSignals),
    variation:
      last === undefined
        ? null
        : variationOf(ruleSet.verdictOn(last), chart.plots === 'level' ? options.direction : 'neutral'),
    notJudged: last === undefined ? 'too-few' : last.notJudged,
    assurance: last === undefined || !chart.givesAssurance ? null : assuranceOf(last, ruleSet, options),
  };
}

const variations: Readonly<Record<Direction, { readonly high: Variation; readonly low: Variation }>> = {
  up: { high: 'improvement', low: 'deterioration' },
  down: { high: 'deterioration', low: 'improvement' },
  neutral: { high: 'high', low: 'low' },
};

/** Which way is better turns high and low into improvement and deterioration. */
function variationOf(verdict: Verdict | null, direction: Direction = 'neutral'): Variation | null {
  return verdict === 'high' || verdict === 'low' ? variations[direction][verdict] : verdict;
}

/** Nothing can be assured of a target that is not set, or of which it is not known on which side it is met. */
function assuranceOf(last: JudgedPhase, ruleSet: RuleSet, { target, direction }: AnalysisOptions): Assurance | null {
  if (target === undefined || direction === undefined || direction === 'neutral') return null;
  return ruleSet.assuranceOf(last, { target, better: direction });
}
