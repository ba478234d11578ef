import type { TopLevelSpec } from 'vega-lite';
import { chartContent } from './chart-content.ts';
import type { ChartInput } from './chart-input.ts';

/** Where a period stands in a drawn chart, in points from its top left corner; `y` is null where it shows no value. */
export interface PointPlace {
  readonly x: number;
  readonly y: number | null;
}

/** The plot and its two scales, as `chartSpec` has laid them out. */
interface LaidOut {
  readonly width: number;
  readonly height: number;
  readonly padding: { readonly left: number; readonly top: number };
  readonly params: readonly { readonly name: string; readonly value: number }[];
}

const tenths = (length: number): number => Math.round(length * 10) / 10;

/**
 * The place of every point of the series, in their order, for what is laid over the chart: what tells a point's numbers.
 * `spec` is what `chartSpec` made of the same input.
 */
export function pointPlaces(input: ChartInput, spec: TopLevelSpec): readonly PointPlace[] {
  const { width, height, padding, params } = spec as TopLevelSpec & LaidOut;
  const ends = new Map(params.map(({ name, value }) => [name, value]));
  const share = (value: number, low: string, high: string): number => {
    const [from, to] = [ends.get(low) ?? 0, ends.get(high) ?? 1];
    return (value - from) / (to - from);
  };
  return chartContent(input).points.map(({ time, value }) => ({
    x: tenths(padding.left + share(time, 'time_first', 'time_last') * width),
    y: value === null ? null : tenths(padding.top + (1 - share(value, 'level_low', 'level_high')) * height),
  }));
}
