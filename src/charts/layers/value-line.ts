import { type ChartLayer, onLevel, onTime } from '../chart-layer.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { chartColors } from '../chart-theme.ts';
import { panelChangeAt } from '../panel-change-at.ts';

/**
 * The measurements in time order. A period without a value has a row without one, and breaks the line; so does the start
 * of other teams' sum, across which nothing is compared.
 */
export const valueLineLayer = ({ content, theme, input }: ChartPlan): ChartLayer => ({
  name: 'value_line',
  rows: content.points.flatMap(({ period, time, value }) => {
    const row = { period: period.key, time, value };
    return panelChangeAt(input.readSeries.series, period) ? [{ ...row, value: null }, row] : [row];
  }),
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
