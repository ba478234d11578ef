import type { FindingWith } from '../domain/finding.ts';
import { limitsAreJudged } from '../spc/not-judged.ts';
import { overDispersion } from '../spc/over-dispersion.ts';
import { adviceFinding } from './advice-finding.ts';
import type { AdvisedSeries } from './advised-series.ts';
import { chartTraits } from './chart-traits.ts';

/**
 * The points of a chart vary more than the distribution that its limits rest on says, and more than chance gives: its
 * limits are too narrow and cry wolf, as a P chart of tens of thousands of patients does in most points. Told only where
 * limits are drawn. `sigmaOfZ`: so many times too narrow.
 */
export function adviseOnOverDispersion(advised: AdvisedSeries): FindingWith<'over-dispersed'> | null {
  const { analysis, phase, series, counted } = advised;
  const { restsOn } = chartTraits[analysis.chart];
  const { centerLine } = counted[0];
  if (!restsOn || centerLine === null || !limitsAreJudged(phase.notJudged)) return null;
  const ofPhase = analysis.points.filter((point) => point.phase === analysis.phases.length && !point.excluded);
  const sigmaOfZ = overDispersion(ofPhase, centerLine, restsOn.model);
  if (sigmaOfZ === null) return null;
  const beyond = counted.filter(
    ({ value, lower, upper }) => value < (lower ?? value) || value > (upper ?? value),
  ).length;
  return adviceFinding('over-dispersed', series, {
    chart: restsOn.instead,
    sigmaOfZ,
    beyond,
    measured: phase.measured,
  });
}
