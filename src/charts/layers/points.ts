import { type ChartLayer, onLevel, onTime } from '../chart-layer.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { chartColors } from '../chart-theme.ts';
import { rounded } from '../rounded.ts';

const kinds = ['ordinary', 'sign'] as const;

const byKind = (range: string[]) =>
  ({ field: 'kind', type: 'nominal', legend: null, scale: { domain: [...kinds], range } }) as const;

/** The measured points. A point that belongs to a sign has another color, another shape and another size. */
export const pointsLayer = ({ content, theme, marks }: ChartPlan): ChartLayer => ({
  name: 'points',
  rows: content.points.flatMap(({ period, time, value, kind }) => {
    const half = kind === 'sign' ? marks.diamond : marks.dot;
    return value === null || kind === 'excluded'
      ? []
      : [{ period: period.key, time, value, kind, area: rounded((2 * half) ** 2) }];
  }),
  mark: { type: 'point', filled: true, opacity: 1, stroke: chartColors.paper, strokeWidth: theme.strokes.point },
  encoding: {
    x: onTime('time'),
    y: onLevel('value'),
    shape: byKind(['circle', 'diamond']),
    fill: byKind([chartColors.point, chartColors.signal]),
    size: { field: 'area', type: 'quantitative', scale: null },
  },
});
