import { type ChartLayer, onLevel, onTime, type Row } from '../chart-layer.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { chartColors } from '../chart-theme.ts';
import type { LimitBand } from '../limit-bands.ts';
import { outerEnds } from '../outer-ends.ts';

const breakAfter = (rows: readonly Row[]): readonly Row[] => [
  ...rows,
  { time: rows.at(-1)?.['time'] ?? 0, limit: null },
];

/** An edge that lies on the end of the axis is no limit: nothing can be measured beyond it. */
function edgeRows({ limits }: LimitBand, [low, high]: readonly [number, number]): readonly Row[] {
  const edge = (limit: 'lower' | 'upper', end: number): readonly Row[] =>
    breakAfter(limits.map((at) => ({ time: at.time, limit: at[limit] === end ? null : at[limit] })));
  return [...edge('lower', low), ...edge('upper', high)];
}

/** The limits themselves, stepping where they change from point to point. */
export const limitsEdgesLayer = (plan: ChartPlan): ChartLayer => ({
  name: 'limits_edges',
  rows: outerEnds(plan).flatMap((band) => edgeRows(band, plan.plot.levels)),
  mark: {
    type: 'line',
    interpolate: 'step',
    stroke: chartColors.quiet,
    strokeWidth: plan.theme.strokes.edge,
    invalid: 'break-paths-show-domains',
    order: false,
  },
  encoding: { x: onTime('time'), y: onLevel('limit') },
});
