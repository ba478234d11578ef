import type { FontSet } from '../../typography/read-font-set.ts';
import type { FontWeight } from '../../typography/text-style.ts';
import type { PlannedText } from '../poster-plan.ts';

/** How one line is set: its size in millimetres, and where it stands. */
export interface LineSetting {
  readonly x: number;
  /** The upper edge of the line; the baseline follows from the font. */
  readonly top: number;
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: FontWeight;
  readonly italic?: boolean;
  readonly align?: PlannedText['align'];
  readonly color: string;
  /** Whether it goes on with the paragraph of the line before it. */
  readonly continues?: boolean;
  /** Of a heading, as in `PlannedText`. */
  readonly level?: PlannedText['level'] | undefined;
}

/** One line of text, its baseline in the middle of the line's height as CSS has it (half-leading). */
export function setLine(text: string, setting: LineSetting, fontSet: FontSet): PlannedText {
  const { size, weight, italic = false } = setting;
  const style = { size, weight, italic };
  return {
    kind: 'text',
    text,
    x: setting.x,
    y: setting.top + baselineIn(style, setting.lineHeight, fontSet),
    size,
    weight,
    italic,
    align: setting.align ?? 'start',
    color: setting.color,
    width: fontSet.measure(text, style),
    ...(setting.continues === true && { continues: true }),
    ...(setting.level !== undefined && { level: setting.level }),
  };
}

/** From the upper edge of a line to its baseline. */
function baselineIn(
  style: { readonly size: number; readonly weight: FontWeight; readonly italic: boolean },
  lineHeight: number,
  fontSet: FontSet,
): number {
  const { ascent, descent } = fontSet.metrics(style);
  return (lineHeight * style.size - ascent - descent) / 2 + ascent;
}
