import { type ChartLayer, onTime } from '../chart-layer.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { chartColors } from '../chart-theme.ts';

/** Faint dotted lines on the days of the gatherings. */
export const gatheringLinesLayer = ({ gatherings, theme }: ChartPlan): ChartLayer => ({
  name: 'gathering_lines',
  rows: gatherings.map(({ date, time }) => ({ date, time })),
  mark: {
    type: 'rule',
    stroke: chartColors.faint,
    strokeWidth: theme.strokes.gathering,
    strokeDash: theme.dashes.gathering,
  },
  encoding: { x: onTime('time'), y: { value: 0 }, y2: { value: 'height' } },
});
