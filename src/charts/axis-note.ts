import { cleanText } from '../escaping/clean-text.ts';
import type { ChartDraft } from './chart-draft.ts';
import { textLook } from './placed-text.ts';
import type { Plot } from './plot.ts';
import { timeLabels } from './time-labels.ts';

/** What is said of an axis that does not run from 0 to 100 %, and where. */
export interface AxisNote {
  readonly text: string;
  readonly x: number;
  /** 0: among the time labels, where two of them leave room. 1: in a row of its own under them. */
  readonly row: 0 | 1;
}

/** Between the note and a time label beside it, in em. */
const gap = 1.2;

/** The note of a cut axis; null where the axis is whole. Its place depends on the plot's width alone. */
export function axisNote(draft: ChartDraft, plot: Plot): AxisNote | null {
  const { content, input, theme } = draft;
  if (!content.axis.cut) return null;
  const text = cleanText(input.messages.charts.axisIsCut);
  const width = input.measureText(text, textLook('note', theme));
  const taken = timeLabels(draft, plot)
    .map((label) => ({ x: label.x, half: input.measureText(label.text, textLook('time-label', theme)) / 2 }))
    .toSorted((a, b) => a.x - b.x);
  const between = taken.slice(1).map((label, index) => {
    const before = taken[index] ?? label;
    return { left: before.x + before.half, right: label.x - label.half };
  });
  const free = between.find(({ left, right }) => right - left >= width + 2 * gap * theme.em);
  return free ? { text, x: (free.left + free.right - width) / 2, row: 0 } : { text, x: 0, row: 1 };
}
