import { type ChartLayer, onPage } from '../chart-layer.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { chartColors } from '../chart-theme.ts';
import { rounded } from '../rounded.ts';

/** What the numbers of the changes stand on. */
export const flagCirclesLayer = ({ flags, plot, theme }: ChartPlan): ChartLayer => ({
  name: 'flag_circles',
  rows: flags.map(({ x, y }) => ({ x: rounded(x), y: rounded(plot.height + y) })),
  mark: {
    type: 'point',
    shape: 'circle',
    filled: true,
    opacity: 1,
    fill: chartColors.signal,
    stroke: null,
    size: rounded((2 * theme.flagRadius) ** 2),
  },
  encoding: { x: onPage('x'), y: onPage('y') },
});
