import { limitsAreJudged, runsAreJudged } from '../not-judged.ts';
import type { Verdict } from '../verdict.ts';
import type { JudgedPhase } from './rule-set.ts';

/**
 * What the signs in a phase come to, each as its own rule says it: that way where all that point a way point the same;
 * `changed` where they disagree, or where there is a pattern and nothing that points a way. A pattern (points that take
 * turns, or lie oddly close to the line) never turns what the others say, since a clear step in level makes patterns
 * too. Rules that need limits are heard only where limits are judged; null where nothing is.
 */
export function verdictOnSigns({ found, notJudged }: JudgedPhase): Verdict | null {
  if (!runsAreJudged(notJudged)) return null;
  const heard = limitsAreJudged(notJudged) ? found : found.filter(({ rule }) => !rule.needsLimits);
  const sayings = heard.map(({ says }) => says).filter((says) => says !== null);
  const [first, ...others] = sayings.filter((says) => says !== 'pattern');
  if (first === undefined) return sayings.length > 0 ? 'changed' : 'common-cause';
  return others.every((other) => other === first) ? first : 'changed';
}
