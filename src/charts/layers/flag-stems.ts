import { type ChartLayer, onPage } from '../chart-layer.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { chartColors } from '../chart-theme.ts';
import { rounded } from '../rounded.ts';

/** From the day of a change on the axis to its flag. */
export const flagStemsLayer = ({ flags, plot, theme }: ChartPlan): ChartLayer => ({
  name: 'flag_stems',
  rows: flags.map(({ footX, x, y }) => ({
    x: rounded(footX),
    y: rounded(plot.height),
    x2: rounded(x),
    y2: rounded(plot.height + y),
  })),
  mark: { type: 'rule', stroke: chartColors.signal, strokeWidth: theme.strokes.value },
  encoding: { x: onPage('x'), y: onPage('y'), x2: { field: 'x2' }, y2: { field: 'y2' } },
});
