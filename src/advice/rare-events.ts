import type { FindingWith } from '../domain/finding.ts';
import { leastMeasured } from '../spc/not-judged.ts';
import { isSameNumber } from '../stats/is-same-number.ts';
import { adviceFinding } from './advice-finding.ts';
import type { AdvisedSeries } from './advised-series.ts';
import { countEvents } from './count-events.ts';

/** With fewer events than this in an ordinary point, more than a third of the points have none. */
const fewPerPoint = 1;

/**
 * What is counted happens less than once a point: the time, or the cases, between two events then say more than the count,
 * since every event is a point and a change shows sooner. In a share the rarer side is looked at. (Where it does not happen
 * at all in more than half of the points, these are alike: `adviseOnPointsOnLine`.) Source: Benneyan JC. Health Care Manag Sci 2001;4(4):305–318, doi:10.1023/A:1011846412909.
 */
export function adviseOnRareEvents(advised: AdvisedSeries): FindingWith<'rare-events'> | null {
  const events = countEvents(advised);
  const { measured } = advised.phase;
  if (!events || measured < leastMeasured) return null;
  const perPoint = events.total / measured;
  if (perPoint > fewPerPoint || isSameNumber(perPoint, fewPerPoint)) return null;
  return adviceFinding('rare-events', advised.series, { of: events.of, perPoint, none: events.none, measured });
}
