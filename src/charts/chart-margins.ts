import { cleanText } from '../escaping/clean-text.ts';
import type { ChartDraft } from './chart-draft.ts';
import { labelBlock } from './label-block.ts';
import type { LineLabel } from './line-labels.ts';
import { marginGap } from './place-labels.ts';
import { textLook } from './placed-text.ts';

/** Between the value labels and the plot, in em. */
export const valueLabelGap = 0.45;

/** What stands over and under the plot. */
export interface Rows {
  /** Rows of gatherings' names. */
  readonly names: number;
  /** Height of the lane of flags under the axis, in points. */
  readonly flagLane: number;
  /** Rows under the time labels. */
  readonly notes: number;
  /** Height of the row of icons over everything else, in points. */
  readonly icons: number;
}

/** Heights in em: the least room over the plot (half a label, or a diamond at 100 %), under it the time labels. */
const overPlot = 0.75;
const timeLabelRow = 1.9;

/** A row of names, the unit's row and the row of the note under the axis, in sizes of their text. */
export const rowHeight = 1.25;

/** Left and right of the plot: as wide as the labels there are. Small charts keep room for `100 %`, so that their axes agree. */
export function sideMargins(
  { theme, content, input }: ChartDraft,
  labels: readonly LineLabel[],
): { left: number; right: number } {
  const { em } = theme;
  const { measureText } = input;
  const full = theme.role === 'small' ? [cleanText(input.messages.formats.percent(1))] : [];
  const values = [...content.axis.ticks.map(content.format.tick), ...full];
  const left =
    Math.max(...values.map((text) => measureText(text, textLook('value-label', theme)))) + valueLabelGap * em;
  const blocks = labels
    .filter(({ where }) => where === 'margin')
    .map(({ lines }) => labelBlock(lines, theme, measureText).width);
  const least = full.map((text) => measureText(text, textLook('level-label', theme)));
  const widest = Math.max(0, ...blocks, ...least);
  return { left, right: widest === 0 ? 0.1 * em : widest + marginGap * em };
}

/** Over and under the plot. */
export function rowMargins({ theme, content }: ChartDraft, rows: Rows): { top: number; bottom: number } {
  const { em, smallText } = theme;
  const unit = content.format.unitLine === null ? 0 : 1;
  return {
    top: rows.icons + overPlot * em + (rows.names + unit) * rowHeight * smallText,
    bottom: rows.flagLane + timeLabelRow * em + rows.notes * rowHeight * smallText,
  };
}
