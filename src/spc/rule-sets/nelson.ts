import { rangeToSigma } from '../../stats/control-chart-constants.ts';
import { alternatingRule } from '../rules/alternating.ts';
import { beyondLimitsRule } from '../rules/beyond-limits.ts';
import { fourOfFiveRule } from '../rules/four-of-five.ts';
import { oneSideRule } from '../rules/one-side.ts';
import { outsideOneSigmaRule } from '../rules/outside-one-sigma.ts';
import { trendRule } from '../rules/trend.ts';
import { twoOfThreeRule } from '../rules/two-of-three.ts';
import { withinOneSigmaRule } from '../rules/within-one-sigma.ts';
import { assuranceWithoutSigns } from './assurance-without-signs.ts';
import { defineRuleSet } from './rule-set.ts';
import { verdictOnSigns } from './verdict-on-signs.ts';

/**
 * Nelson's eight tests, in his order: a point beyond 3 sigma, 9 on one side, 6 trending, 14 alternating, 2 of 3 beyond 2
 * sigma, 4 of 5 beyond 1, 15 within 1, 8 outside 1 on both sides. Nelson advises to add tests 5 and 6 where an early
 * warning is worth more false alarms; here all eight are used together. They go with every chart that has zones.
 *
 * Source: Nelson LS. The Shewhart control chart – tests for special causes. J Qual Technol 1984;16(4):237–239.
 */
export const nelson = defineRuleSet({
  id: 'nelson',
  rules: [
    beyondLimitsRule,
    oneSideRule.with({ points: 9 }),
    trendRule.with({ points: 6, ties: 'end' }),
    alternatingRule,
    twoOfThreeRule.with({ far: 'beyond-two-sigma' }),
    fourOfFiveRule,
    withinOneSigmaRule,
    outsideOneSigmaRule,
  ],
  marksBy: 'every-rule',
  sigmaPerRange: 1 / rangeToSigma,
  goesWith: ({ hasZones }) => hasZones,
  verdictOn: verdictOnSigns,
  assuranceOf: assuranceWithoutSigns,
});
