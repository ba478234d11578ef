import { type ChartLayer, onLevel, onTime, type Row } from '../chart-layer.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { chartColors } from '../chart-theme.ts';
import type { LimitBand } from '../limit-bands.ts';
import { outerEnds } from '../outer-ends.ts';

/** Bands one after the other, an empty row between them, so that no band runs into the next. */
function bandRows(bands: readonly LimitBand[]): readonly Row[] {
  return bands.flatMap(({ limits }, index) => {
    const rows = limits.map(({ time, lower, upper }) => ({ time, lower, upper }));
    return index === 0 ? rows : [{ time: limits[0]?.time ?? 0, lower: null, upper: null }, ...rows];
  });
}

/** The room between the limits, so pale that it needs no contrast of its own: its edges have it. */
export const limitsBandLayer = (plan: ChartPlan): ChartLayer => ({
  name: 'limits_band',
  rows: bandRows(outerEnds(plan)),
  mark: {
    type: 'area',
    interpolate: 'step',
    fill: chartColors.band,
    invalid: 'break-paths-show-domains',
    order: false,
  },
  encoding: { x: onTime('time'), y: onLevel('lower'), y2: { field: 'upper' } },
});
