import { type MeasuringStep, measuringSteps, steps } from '../domain/period.ts';
import { mergingOf } from '../series/merging-of.ts';
import { poolPoints } from '../series/pool-points.ts';
import { periodKey, toSeriesInput } from '../series/to-series-input.ts';
import { analyzeSeries } from '../spc/analyze-series.ts';
import { type AdvisedSeries, toAdvised } from './advised-series.ts';

/**
 * The first coarser step in which the newest phase would be better off, by adding its points up and analyzing the sums;
 * null where none helps. Only steps that a team can measure by. A step that leaves too few points to judge helps nobody:
 * `helps` says so.
 */
export function findCoarserStep(
  { series, phase }: AdvisedSeries,
  helps: (pooled: AdvisedSeries) => boolean,
): MeasuringStep | null {
  const { step, points } = series;
  if (step === null) return null;
  const own = points.slice(points.findIndex(({ period }) => periodKey(period) === phase.from));
  const coarserSteps = measuringSteps.filter((wanted) => steps.indexOf(wanted) > steps.indexOf(step));
  const coarser = coarserSteps.find((wanted) => {
    const sums = { ...series, step: wanted, points: poolPoints(own, wanted, mergingOf(series)), ...withoutPhases };
    const { input, options } = toSeriesInput(sums);
    const pooled = toAdvised(sums, analyzeSeries(input, options));
    return pooled !== null && helps(pooled);
  });
  return coarser ?? null;
}

const withoutPhases = { phases: [], baseline: null } as const;
