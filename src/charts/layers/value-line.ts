import { type ChartLayer, onLevel, onTime } from '../chart-layer.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { chartColors } from '../chart-theme.ts';

/** The measurements in time order. A period without a value has a row without one, and breaks the line. */
export const valueLineLayer = ({ content, theme }: ChartPlan): ChartLayer => ({
  name: 'value_line',
  rows: content.points.map(({ period, time, value }) => ({ period: period.key, time, value })),
  mark: {
    type: 'line',
    stroke: chartColors.quiet,
    strokeWidth: theme.strokes.value,
    strokeJoin: 'round',
    invalid: 'break-paths-show-domains',
    order: false,
  },
  encoding: { x: onTime('time'), y: onLevel('value') },
});
