import { sideBeyondLimits } from '../side-beyond-limits.ts';
import { defineRule, type Evidence } from './rule.ts';

/**
 * A point lies beyond its 3 sigma limits: something out of the ordinary happened then. A point on the limit is within.
 * Evidence, one for each such point: its value and the limit. An excluded point is held against the limits too, as in
 * qicharts2; what is concluded from the signals leaves it out.
 *
 * Source: Shewhart WA. Economic Control of Quality of Manufactured Product. Van Nostrand 1931.
 */
export const beyondLimitsRule = defineRule({
  id: 'beyond-limits',
  restsOnRuns: false,
  find: ({ points }) => {
    const evidence: Evidence[] = [];
    for (const point of points) {
      const beyond = sideBeyondLimits(point);
      if (beyond === null) continue;
      const { side, value, limit } = beyond;
      evidence.push({ side, from: point, to: point, marked: [point], observed: value, limit });
    }
    return evidence;
  },
});
