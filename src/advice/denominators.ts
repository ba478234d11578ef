import type { FindingWith } from '../domain/finding.ts';
import type { Remedy } from '../domain/remedy.ts';
import { chartTypes } from '../spc/chart-types/index.ts';
import { adviceFinding } from './advice-finding.ts';
import type { AdvisedSeries } from './advised-series.ts';
import { findCoarserStep } from './coarser-step.ts';
import { medianDenominator } from './median-denominator.ts';
import { morePatients } from './more-patients.ts';

/** Denominators that are too small for the limits of the chart, else for what the catalogue advises. */
export const adviseOnDenominators = (
  advised: AdvisedSeries,
): FindingWith<'small-denominators-for-limits'> | FindingWith<'small-denominator-advice'> | null =>
  adviseForLimits(advised) ?? adviseByCatalogue(advised);

/** The chart keeps its limits back, because an ordinary point has too few patients for them. */
function adviseForLimits(advised: AdvisedSeries): FindingWith<'small-denominators-for-limits'> | null {
  const { series, phase, counted } = advised;
  const denominator = medianDenominator(counted);
  if (phase.notJudged !== 'small-denominators' || denominator === null) return null;
  const needed = neededForLimits(advised);
  const step = findCoarserStep(advised, (pooled) => pooled.phase.notJudged === null);
  const remedies: readonly Remedy[] = [
    ...morePatients(needed, denominator),
    ...(step === null ? [] : [{ kind: 'coarser-step', step } as const]),
    { kind: 'run-chart' },
  ];
  return adviceFinding('small-denominators-for-limits', series, { denominator, needed, remedies });
}

/** Patients that an ordinary point needs for limits, 3 / min(p̄, 1 − p̄) for a share; null where no number is enough. */
function neededForLimits({ analysis, counted }: AdvisedSeries): number | null {
  const chart = chartTypes.find(({ id }) => id === analysis.chart);
  const needed = chart?.leastDenominator(counted[0].centerLine ?? 0) ?? 0;
  return Number.isFinite(needed) ? Math.ceil(needed) : null;
}

/** The catalogue's minimum is advice: it hides nothing and silences nothing. All phases count, measured and not left out. */
function adviseByCatalogue({ series }: AdvisedSeries): FindingWith<'small-denominator-advice'> | null {
  const { minimumDenominator: minimum } = series.indicator;
  const denominator = medianDenominator(
    series.points.filter(({ state, excluded }) => state === 'measured' && excluded === null),
  );
  if (minimum === null || denominator === null || denominator >= minimum) return null;
  return adviceFinding('small-denominator-advice', series, { denominator, minimum });
}
