import { alternatingRule } from './alternating.ts';
import { beyondLimitsRule } from './beyond-limits.ts';
import { crossingsRule } from './crossings.ts';
import { fourOfFiveRule } from './four-of-five.ts';
import { longestRunRule } from './longest-run.ts';
import { numberOfRunsRule } from './number-of-runs.ts';
import { oneSideRule } from './one-side.ts';
import { outsideOneSigmaRule } from './outside-one-sigma.ts';
import { shiftRule } from './shift.ts';
import { trendRule } from './trend.ts';
import { twoOfThreeRule } from './two-of-three.ts';
import { withinOneSigmaRule } from './within-one-sigma.ts';

/**
 * Every rule that a rule set can use, with what is true of it in all of them. A new one is a file beside this and an entry
 * here.
 */
export const rules = [
  longestRunRule,
  crossingsRule,
  beyondLimitsRule,
  twoOfThreeRule,
  fourOfFiveRule,
  oneSideRule,
  trendRule,
  alternatingRule,
  withinOneSigmaRule,
  outsideOneSigmaRule,
  shiftRule,
  numberOfRunsRule,
] as const;

export type RuleId = (typeof rules)[number]['id'];
