import { type ChartLayer, onPage } from '../chart-layer.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { chartColors } from '../chart-theme.ts';
import type { MethodIcon } from '../method-icons.ts';
import { iconRadius } from '../placed-icons.ts';
import { rounded } from '../rounded.ts';

/** Drawn signs, in a box from −1 to 1 with y downward; the others are letters. */
const paths: Readonly<Record<MethodIcon['sign'], string | null>> = {
  high: null,
  low: null,
  'common-cause': 'M-0.6,0.2L-0.3,-0.2L0,0.15L0.3,-0.2L0.6,0.1',
  'consistently-met': 'M-0.5,0.05L-0.12,0.42L0.52,-0.38',
  'consistently-missed': 'M-0.4,-0.4L0.4,0.4M-0.4,0.4L0.4,-0.4',
  inconsistent: null,
};

/** The signs within the icons over a chart that are no letters. */
export const iconSignsLayer = ({ icons, theme }: ChartPlan): ChartLayer => ({
  name: 'icon_signs',
  rows: icons.flatMap(({ icon, x, y }) => {
    const path = paths[icon.sign];
    const stroke = icon.tone === 'quiet' ? chartColors.quiet : chartColors.paper;
    return path === null ? [] : [{ x: rounded(x), y: rounded(y), path, stroke }];
  }),
  mark: {
    type: 'point',
    filled: false,
    opacity: 1,
    strokeWidth: theme.strokes.center,
    size: rounded((2 * iconRadius * theme.em) ** 2),
  },
  encoding: {
    x: onPage('x'),
    y: onPage('y'),
    shape: { field: 'path', type: 'nominal', scale: null },
    stroke: { field: 'stroke', type: 'nominal', scale: null },
  },
});
