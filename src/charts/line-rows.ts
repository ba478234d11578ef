import type { CenterLine } from './center-lines.ts';
import type { Row } from './chart-layer.ts';
import type { ChartPlan } from './chart-plan.ts';

/** The center lines of a kind. A line that begins or ends with the chart's time reaches the end of the axis, as grid and goal do. */
export function lineRows({ content, plot }: ChartPlan, kind: CenterLine['kind']): readonly Row[] {
  const { first, last } = content.place;
  return content.centerLines
    .filter((line) => line.kind === kind)
    .map(({ phase, from, to, value }) => ({
      phase,
      from: from <= first ? plot.times[0] : from,
      to: to >= last ? plot.times[1] : to,
      center: value,
    }));
}
