import type { ReadSeries } from '../reading/read-series.ts';
import type { RuleId } from '../spc/rules/index.ts';
import type { AnalyzedPhase, AnalyzedPoint } from '../spc/series-analysis.ts';
import { centerOfPhase } from './center-of-phase.ts';

/** Whether a rule needs limits, and so marks no point where they may not be judged. A test asks the rules themselves. */
export const needsLimits = {
  'longest-run': false,
  crossings: false,
  'beyond-limits': true,
  'two-of-three': true,
  'four-of-five': true,
  'one-side': false,
  trend: false,
  alternating: false,
  'within-one-sigma': true,
  'outside-one-sigma': true,
  shift: false,
  'number-of-runs': false,
} as const satisfies Readonly<Record<RuleId, boolean>>;

/** Whether a phase's reason not to be judged leaves its rules of order standing. */
const judgesOrder = ({ notJudged }: AnalyzedPhase): boolean =>
  notJudged === null || notJudged === 'short-baseline' || notJudged === 'small-denominators';

/** A point shows a sign only where the sign may also be spoken of. */
function showsSign({ signals }: AnalyzedPoint, phase: AnalyzedPhase): boolean {
  if (phase.notJudged === null) return signals.length > 0;
  return judgesOrder(phase) && signals.some((rule) => !needsLimits[rule]);
}

const isMeasured = ({ value, excluded }: AnalyzedPoint): boolean => value !== null && !excluded;

/** Points of the newest phase that lie in the run on one side of the previous phase's line, when the reading rests on it. */
function runBetweenPhases({ analysis, reading }: ReadSeries): readonly AnalyzedPoint[] {
  const { statement } = reading;
  if (statement.kind !== 'between-phases' || statement.evidence.kind !== 'run-of-points') return [];
  const { from, to, side } = statement.evidence;
  const newest = analysis.phases.length;
  const line = centerOfPhase(analysis, newest - 1);
  const keys = analysis.points.map(({ period }) => String(period));
  const run = analysis.points.slice(keys.indexOf(from.key), keys.lastIndexOf(to.key) + 1);
  return run.filter(
    ({ phase, value }) => phase === newest && line !== null && value !== null && isOn(side, value, line),
  );
}

const isOn = (side: 'above' | 'below', value: number, line: number): boolean =>
  side === 'above' ? value > line : value < line;

/** The measured points that belong to a sign of change: those that a rule marked, and the run that a reading between phases tells of. */
export function signPoints(readSeries: ReadSeries): ReadonlySet<AnalyzedPoint> {
  const { points, phases } = readSeries.analysis;
  const marked = points.filter((point) => {
    const phase = phases[point.phase - 1];
    return phase !== undefined && showsSign(point, phase);
  });
  return new Set([...marked, ...runBetweenPhases(readSeries)].filter(isMeasured));
}
