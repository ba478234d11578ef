import type { ChartDraft } from './chart-draft.ts';
import type { Plot } from './plot.ts';
import { spreadApart } from './spread-apart.ts';

/** A change of the team's, as its number in the list of changes on a stem over the day it began. */
export interface ChangeFlag {
  readonly number: number;
  /** Foot of the stem, on the axis. */
  readonly footX: number;
  /** Middle of the circle. Flags of the same days stand side by side, on slanting stems. */
  readonly x: number;
  readonly y: number;
}

/** Where the flags stand: over the axis as long as no point lies there, else in a lane of their own under it. */
export type FlagLane = 'over-axis' | 'under-axis';

/** Heights in em: middle of the lowest flag from the axis, and from one row of flags to the next. */
const overAxis = 2;
const underAxis = 1.25;
const rowHeight = 1.75;

/** Room of a flag beside its neighbor, in diameters. */
const slot = 1.12;

/** The room that a lane of flags takes under the axis. */
export const flagLaneHeight = (flags: readonly ChangeFlag[], em: number): number =>
  flags.length === 0 ? 0 : Math.max(...flags.map(({ y }) => y)) + 0.6 * em;

/** The changes within the chart's time, numbered as they are listed. Small charts have none: their story stands elsewhere. */
export function changeFlags({ input, theme, content }: ChartDraft, plot: Plot, lane: FlagLane): readonly ChangeFlag[] {
  if (input.role === 'small') return [];
  const numbered = input.readSeries.series.changes.flatMap(({ date }, index) => {
    const time = content.place.ofDate(date);
    return time === null ? [] : [{ number: index + 1, footX: plot.x(time) }];
  });
  const inTime = numbered.toSorted((a, b) => a.footX - b.footX || a.number - b.number);
  const size = theme.flagRadius * 2 * slot;
  const rowCount = Math.ceil((inTime.length * size) / plot.width);
  return Array.from({ length: rowCount }, (_, row) => row).flatMap((row) => {
    const flags = inTime.filter((_flag, index) => index % rowCount === row);
    const places = spreadApart(
      flags.map(({ footX }) => ({ wanted: footX, size })),
      [0, plot.width],
    );
    const y = lane === 'over-axis' ? -(overAxis + row * rowHeight) : underAxis + row * rowHeight;
    return flags.map((flag, index) => ({ ...flag, x: places[index] ?? flag.footX, y: y * theme.em }));
  });
}
