import { rangeToSigma } from '../../stats/control-chart-constants.ts';
import { numberOfRunsRule } from '../rules/number-of-runs.ts';
import { shiftRule } from '../rules/shift.ts';
import { trendRule } from '../rules/trend.ts';
import { assuranceWithoutSigns } from './assurance-without-signs.ts';
import { defineRuleSet } from './rule-set.ts';
import { verdictOnSigns } from './verdict-on-signs.ts';

/**
 * The run chart rules that improvement guides teach: a shift of 6 points, a trend of 5, too few or too many runs. Missing
 * points are skipped, as points on the median are. The paper's fourth rule, an "astronomical point", is a matter of
 * judgement and is left out. The lengths do not follow the number of points, so that long series give more false alarms.
 *
 * Source: Perla RJ, Provost LP, Murray SK. The run chart: a simple analytical tool for learning from variation in
 * healthcare processes. BMJ Qual Saf 2011;20:46–51, doi:10.1136/bmjqs.2009.037895.
 */
export const perla = defineRuleSet({
  id: 'perla',
  rules: [shiftRule, trendRule.with({ points: 5, ties: 'drop' }), numberOfRunsRule],
  marksBy: 'every-rule',
  sigmaPerRange: 1 / rangeToSigma,
  goesWith: ({ id }) => id === 'run',
  verdictOn: verdictOnSigns,
  assuranceOf: assuranceWithoutSigns,
});
