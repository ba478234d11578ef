import type { ChartLayer } from '../chart-layer.ts';
import { onLevel } from '../chart-layer.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { chartColors } from '../chart-theme.ts';

/** Thin lines at the three labelled levels. */
export const gridLayer = ({ content, theme }: ChartPlan): ChartLayer => ({
  name: 'grid',
  rows: content.axis.ticks.map((level) => ({ level })),
  mark: { type: 'rule', stroke: chartColors.grid, strokeWidth: theme.strokes.grid },
  encoding: { x: { value: 0 }, x2: { value: 'width' }, y: onLevel('level') },
});
