import { type ChartLayer, onPage } from '../chart-layer.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { chartColors } from '../chart-theme.ts';
import type { IconTone } from '../method-icons.ts';
import { iconRadius } from '../placed-icons.ts';
import { rounded } from '../rounded.ts';

/** What icons stand on: filled where something is out of the ordinary, an open ring where nothing is. */
const disks: Readonly<Record<IconTone, { readonly fill: string; readonly stroke: string }>> = {
  better: { fill: chartColors.goal, stroke: chartColors.goal },
  worse: { fill: chartColors.signal, stroke: chartColors.signal },
  neutral: { fill: chartColors.ink, stroke: chartColors.ink },
  quiet: { fill: chartColors.paper, stroke: chartColors.quiet },
};

/** The disks of the icons over a chart. */
export const iconDisksLayer = ({ icons, theme }: ChartPlan): ChartLayer => ({
  name: 'icon_disks',
  rows: icons.map(({ icon, x, y }) => ({ x: rounded(x), y: rounded(y), ...disks[icon.tone] })),
  mark: {
    type: 'point',
    shape: 'circle',
    filled: true,
    opacity: 1,
    strokeWidth: theme.strokes.value,
    size: rounded((2 * iconRadius * theme.em - theme.strokes.value) ** 2),
  },
  encoding: {
    x: onPage('x'),
    y: onPage('y'),
    fill: { field: 'fill', type: 'nominal', scale: null },
    stroke: { field: 'stroke', type: 'nominal', scale: null },
  },
});
