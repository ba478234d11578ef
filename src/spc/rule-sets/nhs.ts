import { assuranceOf } from '../assurance.ts';
import { beyondLimitsRule } from '../rules/beyond-limits.ts';
import { oneSideRule } from '../rules/one-side.ts';
import { trendRule } from '../rules/trend.ts';
import { twoOfThreeRule } from '../rules/two-of-three.ts';
import { defineRuleSet } from './rule-set.ts';

/** The textbooks' 2.66 average moving ranges from the mean to a limit, which is 3 sigma. */
const limitsPerRange = 2.66;

/**
 * The rules of NHS England's Making Data Count on an I chart, as NHSRplotthedots 0.2.2 has them: a point beyond 3 sigma,
 * 7 points trending, 2 of 3 close to the limits, 7 on one side of the mean. Each point has the first type that fits. The
 * verdict is the type of the newest measured point, also where there are too few points for one by our own standard
 * (`notJudged` says so, and readings are then silent). The target is held against the limits of the last phase, signs or
 * not; where there are no limits, it may be met and may be missed.
 *
 * Source: NHSRplotthedots 0.2.2, the R package of the NHS-R Community for Making Data Count.
 */
export const nhs = defineRuleSet({
  id: 'nhs',
  rules: [
    beyondLimitsRule,
    trendRule.with({ points: 7, ties: 'end' }),
    twoOfThreeRule.with({ far: 'between-two-and-three-sigma' }),
    oneSideRule.with({ points: 7 }),
  ],
  marksBy: 'first-rule',
  sigmaPerRange: limitsPerRange / 3,
  goesWith: ({ id }) => id === 'i',
  verdictOn: ({ found, measured }) => {
    const newest = measured.at(-1);
    if (newest === undefined) return null;
    const sign = found.find(({ marked }) => marked.includes(newest));
    if (sign === undefined) return 'common-cause';
    return sign.side === 'above' ? 'high' : 'low';
  },
  assuranceOf: (phase, target) => assuranceOf(phase, target) ?? 'inconsistent',
});
