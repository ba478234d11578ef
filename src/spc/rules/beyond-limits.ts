import { sideBeyondLimits } from '../side-beyond-limits.ts';
import { defineRule, type Evidence } from './rule.ts';
import { sayOfNewest } from './say-of-newest.ts';

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
  needsLimits: true,
  find: (phase) => {
    const evidence: Evidence[] = [];
    for (const point of phase.points) {
      const beyond = sideBeyondLimits(point);
      if (beyond === null) continue;
      const { side, value, limit } = beyond;
      const says = sayOfNewest(phase, side, point);
      evidence.push({ side, from: point, to: point, marked: [point], observed: value, limit, says });
    }
    return evidence;
  },
});
