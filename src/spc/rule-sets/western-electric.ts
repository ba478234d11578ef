import { rangeToSigma } from '../../stats/control-chart-constants.ts';
import { beyondLimitsRule } from '../rules/beyond-limits.ts';
import { fourOfFiveRule } from '../rules/four-of-five.ts';
import { oneSideRule } from '../rules/one-side.ts';
import { twoOfThreeRule } from '../rules/two-of-three.ts';
import { assuranceWithoutSigns } from './assurance-without-signs.ts';
import { defineRuleSet } from './rule-set.ts';
import { verdictOnSigns } from './verdict-on-signs.ts';

/**
 * The Western Electric rules: a point beyond 3 sigma, 2 of 3 beyond 2, 4 of 5 beyond 1, 8 in a row on one side of the
 * center line. Sensitive to shifts, and with as many more false alarms. Zones are counted from limits that are not cut
 * off at 0 or 100 %. They go with every chart that has zones.
 *
 * The handbook goes on to tests of other patterns (stratification, mixture, trends); those are Nelson's here.
 * Source: Western Electric. Statistical Quality Control Handbook. 1956.
 */
export const westernElectric = defineRuleSet({
  id: 'western-electric',
  rules: [
    beyondLimitsRule,
    twoOfThreeRule.with({ far: 'beyond-two-sigma' }),
    fourOfFiveRule,
    oneSideRule.with({ points: 8 }),
  ],
  marksBy: 'every-rule',
  sigmaPerRange: 1 / rangeToSigma,
  goesWith: ({ hasZones }) => hasZones,
  verdictOn: verdictOnSigns,
  assuranceOf: assuranceWithoutSigns,
});
