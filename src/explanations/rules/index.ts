import type { RuleId } from '../../spc/rules/index.ts';
import type { Explanation } from '../explanation.ts';
import { alternatingExplanation } from './alternating.ts';
import { beyondLimitsExplanation } from './beyond-limits.ts';
import { crossingsExplanation } from './crossings.ts';
import { fourOfFiveExplanation } from './four-of-five.ts';
import { longestRunExplanation } from './longest-run.ts';
import { numberOfRunsExplanation } from './number-of-runs.ts';
import { oneSideExplanation } from './one-side.ts';
import { outsideOneSigmaExplanation } from './outside-one-sigma.ts';
import { shiftExplanation } from './shift.ts';
import { trendExplanation } from './trend.ts';
import { twoOfThreeExplanation } from './two-of-three.ts';
import { withinOneSigmaExplanation } from './within-one-sigma.ts';

/** The explanation of every rule, in the order that lists show them. */
export const ruleExplanations: Readonly<Record<RuleId, Explanation>> = {
  'longest-run': longestRunExplanation,
  crossings: crossingsExplanation,
  'beyond-limits': beyondLimitsExplanation,
  trend: trendExplanation,
  'two-of-three': twoOfThreeExplanation,
  'four-of-five': fourOfFiveExplanation,
  'one-side': oneSideExplanation,
  alternating: alternatingExplanation,
  'within-one-sigma': withinOneSigmaExplanation,
  'outside-one-sigma': outsideOneSigmaExplanation,
  shift: shiftExplanation,
  'number-of-runs': numberOfRunsExplanation,
};
