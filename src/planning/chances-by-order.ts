import { redrawInAnyOrder } from '../spc/chart-types/redraw.ts';
import { leastMeasured } from '../spc/not-judged.ts';
import type { RuleSetId } from '../spc/rule-sets/index.ts';
import type { AnalyzedPoint, SeriesAnalysis } from '../spc/series-analysis.ts';
import {
  type ChancesInRandomOrder,
  chancesInRandomOrder,
  mostPointsInRandomOrder,
} from '../stats/chances-in-random-order.ts';
import { isSameNumber } from '../stats/is-same-number.ts';
import type { Method } from './find-method.ts';

/** Rule sets that look, on a chart without limits, at the longest run and the crossings and at nothing else. */
const lookAtRunsAlone = {
  anhoej: true,
  nhs: false,
  perla: false,
  'western-electric': false,
  nelson: false,
} satisfies Readonly<Record<RuleSetId, boolean>>;

/**
 * The chances of signs in the newest phase where they can be counted: every order of its points is equally likely, the
 * line is the same whatever their order is, and the rules look at the runs alone. Null where that is not so: where
 * another process than any order is claimed, the line comes from a baseline that is a part of the phase, the phase is
 * compared with the one before, or its points are too many to count their orders.
 */
export function chancesByOrder(analysis: SeriesAnalysis, { chart, ruleSet }: Method): ChancesInRandomOrder | null {
  const [previous, latest] = [analysis.phases.at(-2), analysis.phases.at(-1)];
  if (latest === undefined || chart.unchanged !== redrawInAnyOrder || !lookAtRunsAlone[ruleSet.id]) return null;
  if (previous !== undefined && previous.measured >= leastMeasured) return null;
  const points = analysis.points.filter(
    ({ phase, excluded, value }) => phase === analysis.phases.length && !excluded && value !== null,
  );
  if (!points.every(({ inBaseline }) => inBaseline)) return null;
  const { useful, longestRunLimit, crossingsLimit } = latest;
  if (longestRunLimit === null || crossingsLimit === null || useful > mostPointsInRandomOrder) return null;
  const above = points.filter(liesAbove).length;
  return chancesInRandomOrder(
    { above, below: useful - above },
    { longestRun: longestRunLimit, crossings: crossingsLimit },
  );
}

const liesAbove = ({ value, centerLine }: AnalyzedPoint): boolean =>
  value !== null && centerLine !== null && value > centerLine && !isSameNumber(value, centerLine);
