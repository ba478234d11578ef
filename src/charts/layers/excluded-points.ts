import { type ChartLayer, onLevel, onTime } from '../chart-layer.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { chartColors } from '../chart-theme.ts';
import { rounded } from '../rounded.ts';

/** Points left out of the calculation: hollow. */
export const excludedPointsLayer = ({ content, theme, marks }: ChartPlan): ChartLayer => ({
  name: 'excluded_points',
  rows: content.points.flatMap(({ period, time, value, kind }) =>
    value !== null && kind === 'excluded'
      ? [{ period: period.key, time, value, area: rounded((2 * marks.dot) ** 2) }]
      : [],
  ),
  mark: {
    type: 'point',
    shape: 'circle',
    fill: chartColors.paper,
    opacity: 1,
    stroke: chartColors.point,
    strokeWidth: theme.strokes.value,
  },
  encoding: {
    x: onTime('time'),
    y: onLevel('value'),
    size: { field: 'area', type: 'quantitative', scale: null },
  },
});
