import { type ChartLayer, onLevel, onTime } from '../chart-layer.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { chartColors } from '../chart-theme.ts';

/** What the team wants to reach, dashed; several dated goals are steps. */
export const goalLineLayer = ({ content, plot, theme }: ChartPlan): ChartLayer => ({
  name: 'goal_line',
  rows: content.goals.map(({ from, to, value }) => ({
    from: from ?? plot.times[0],
    to: to ?? plot.times[1],
    goal: value,
  })),
  mark: { type: 'rule', stroke: chartColors.goal, strokeWidth: theme.strokes.goal, strokeDash: theme.dashes.goal },
  encoding: { x: onTime('from'), x2: { field: 'to' }, y: onLevel('goal') },
});
