import { rangeToSigma } from '../../stats/control-chart-constants.ts';
import { assuranceOf } from '../assurance.ts';
import { limitsAreJudged, runsAreJudged } from '../not-judged.ts';
import { countedValue } from '../points.ts';
import { beyondLimitsRule } from '../rules/beyond-limits.ts';
import { crossingsRule } from '../rules/crossings.ts';
import { longestRunRule } from '../rules/longest-run.ts';
import { sideBeyondLimits } from '../side-beyond-limits.ts';
import { defineRuleSet, type JudgedPhase, type Verdict } from './rule-set.ts';
import { verdictOnRuns } from './verdict-on-runs.ts';

/**
 * Anhøj's rules: an unusually long run or unusually few crossings, with limits that follow the number of useful points,
 * and on control charts points beyond 3 sigma. They go with every chart.
 *
 * The verdict rests on the runs, and on the newest measured point if it lies beyond the limits; where the two point
 * different ways the phase has `changed`. An older point beyond limits is a signal but no verdict on how things are now.
 * Source: Anhøj J, Olesen AV. Run charts revisited. PLoS ONE 2014;9(11):e113825, doi:10.1371/journal.pone.0113825.
 */
export const anhoej = defineRuleSet({
  id: 'anhoej',
  rules: [longestRunRule, crossingsRule, beyondLimitsRule],
  sigmaPerRange: 1 / rangeToSigma,
  goesWith: () => true,
  verdictOn: (phase) => {
    if (!runsAreJudged(phase.notJudged)) return null;
    const [first, ...others] = [...signsInRuns(phase), ...signsInNewest(phase)];
    if (first === undefined) return 'common-cause';
    return others.every((other) => other === first) ? first : 'changed';
  },
  assuranceOf: (phase, target) => {
    const hasSignal = phase.found.some(({ from }) => countedValue(from) !== null);
    return limitsAreJudged(phase.notJudged) && !hasSignal ? assuranceOf(phase, target) : null;
  },
});

const signsInRuns = ({ runsSignal, runs }: JudgedPhase): readonly Verdict[] =>
  runsSignal && runs !== null ? [verdictOnRuns(runs.runs)] : [];

function signsInNewest({ measured, notJudged }: JudgedPhase): readonly Verdict[] {
  const newest = limitsAreJudged(notJudged) ? measured.at(-1) : undefined;
  const beyond = newest && sideBeyondLimits(newest);
  if (!beyond) return [];
  return [beyond.side === 'above' ? 'high' : 'low'];
}
