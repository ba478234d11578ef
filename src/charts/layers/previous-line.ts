import { type ChartLayer, onLevel, onTime } from '../chart-layer.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { chartColors } from '../chart-theme.ts';
import { lineRows } from '../line-rows.ts';

/** The old phase's level carried on, dotted, under the new phase: what the new points are compared with. */
export const previousLineLayer = (plan: ChartPlan): ChartLayer => ({
  name: 'previous_line',
  rows: lineRows(plan, 'previous'),
  mark: {
    type: 'rule',
    stroke: chartColors.ink,
    strokeWidth: plan.theme.strokes.center,
    strokeDash: plan.theme.dashes.previous,
  },
  encoding: { x: onTime('from'), x2: { field: 'to' }, y: onLevel('center') },
});
