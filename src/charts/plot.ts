import type { ChartSize } from './chart-input.ts';
import type { ChartTheme } from './chart-theme.ts';
import type { TimePlace } from './time-place.ts';
import type { ValueAxis } from './value-axis.ts';

/** Room around the plot, in points. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The rectangle that the data are drawn in, and the way from data to it. Places are relative to its top left corner. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
  /** What the two scales run over; time reaches a little beyond the first and the last point, so that their marks fit. */
  readonly times: readonly [number, number];
  readonly levels: readonly [number, number];
  readonly x: (time: number) => number;
  readonly y: (level: number) => number;
}

/** The room between the ends of the axis and the first and last point, in em. */
const inset = 0.6;

/** The least that is left for the plot, whatever the labels ask for. */
const leastSide = 20;

function timesOf({ first, last }: TimePlace, width: number, room: number): readonly [number, number] {
  if (first === last) return [first - 1, last + 1];
  const beyond = ((last - first) * room) / Math.max(1, width - 2 * room);
  return [first - beyond, last + beyond];
}

/** What a plot is laid out from. */
export interface PlotInput {
  readonly size: ChartSize;
  readonly theme: ChartTheme;
  readonly place: TimePlace;
  readonly axis: ValueAxis;
}

/** The plot that is left when the margins are taken off the chart's box. */
export function plotWithin({ size, theme, place, axis }: PlotInput, margins: Margins): Plot {
  const width = Math.max(leastSide, size.width - margins.left - margins.right);
  const height = Math.max(leastSide, size.height - margins.top - margins.bottom);
  const times = timesOf(place, width, Math.min(inset * theme.em, width / 4));
  const { low, high } = axis;
  return {
    width,
    height,
    margins,
    times,
    levels: [low, high],
    x: (time) => ((time - times[0]) / (times[1] - times[0])) * width,
    y: (level) => (1 - (level - low) / (high - low)) * height,
  };
}
