import type { ChartDraft } from './chart-draft.ts';
import type { ChartTheme } from './chart-theme.ts';
import { type MethodIcon, methodIcons } from './method-icons.ts';
import type { Plot } from './plot.ts';

/** An icon with the middle of its disk, in points from the plot's corner. */
export interface PlacedIcon {
  readonly icon: MethodIcon;
  readonly x: number;
  readonly y: number;
}

/** Half the width of an icon, and the air under and between icons, in em. */
export const iconRadius = 0.95;
const gap = 0.3;

/** How much room the icons take over everything else; 0 where there are none. */
export const iconRowHeight = (draft: ChartDraft): number =>
  methodIcons(draft.input.readSeries).length === 0 ? 0 : (2 * iconRadius + gap) * draft.theme.em;

/** The icons in the upper right corner of the chart's box, the last one outermost. */
export function placedIcons({ input, theme }: ChartDraft, plot: Plot): readonly PlacedIcon[] {
  const icons = methodIcons(input.readSeries);
  return icons.map((icon, index) => ({
    icon,
    x: plot.width + plot.margins.right - fromEdge(icons.length - 1 - index, theme),
    y: -plot.margins.top + iconRadius * theme.em,
  }));
}

const fromEdge = (place: number, { em }: ChartTheme): number => (iconRadius + place * (2 * iconRadius + gap)) * em;
