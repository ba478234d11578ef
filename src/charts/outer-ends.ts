import type { ChartPlan } from './chart-plan.ts';
import type { LimitBand } from './limit-bands.ts';

/** The bands; one that begins or ends with the chart's time reaches the end of the axis, as grid, goal and center line do. */
export function outerEnds({ content, plot }: Pick<ChartPlan, 'content' | 'plot'>): readonly LimitBand[] {
  const { first, last } = content.place;
  return content.bands.map((band) => ({
    ...band,
    limits: band.limits.flatMap((limit) => [
      ...(limit.time <= first ? [{ ...limit, time: plot.times[0] }] : []),
      limit,
      ...(limit.time >= last ? [{ ...limit, time: plot.times[1] }] : []),
    ]),
  }));
}
