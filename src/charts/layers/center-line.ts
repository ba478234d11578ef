import { type ChartLayer, onLevel, onTime } from '../chart-layer.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { chartColors } from '../chart-theme.ts';
import { lineRows } from '../line-rows.ts';

/** The level of each phase, from its first to its last point: phases are steps of it. */
export const centerLineLayer = (plan: ChartPlan): ChartLayer => ({
  name: 'center_line',
  rows: lineRows(plan, 'own'),
  mark: { type: 'rule', stroke: chartColors.ink, strokeWidth: plan.theme.strokes.center },
  encoding: { x: onTime('from'), x2: { field: 'to' }, y: onLevel('center') },
});
