import { rangeToSigma } from '../../stats/control-chart-constants.ts';
import { beyondLimitsRule } from '../rules/beyond-limits.ts';
import { crossingsRule } from '../rules/crossings.ts';
import { longestRunRule } from '../rules/longest-run.ts';
import { assuranceWithoutSigns } from './assurance-without-signs.ts';
import { defineRuleSet } from './rule-set.ts';
import { verdictOnSigns } from './verdict-on-signs.ts';

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
  marksBy: 'every-rule',
  sigmaPerRange: 1 / rangeToSigma,
  goesWith: () => true,
  verdictOn: verdictOnSigns,
  assuranceOf: assuranceWithoutSigns,
});
