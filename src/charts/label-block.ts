import type { MeasureText } from './chart-input.ts';
import type { ChartTheme } from './chart-theme.ts';
import { halfCapital, type PlacedText, type TextRole, textLook } from './placed-text.ts';

/** Lines of text that stand under each other and belong together. */
export interface LabelLine {
  readonly role: TextRole;
  readonly text: string;
}

/** A label with its measures. */
export interface LabelBlock {
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly height: number;
  /** From the block's top to the middle of its first line, which is what stands at the level. */
  readonly firstMiddle: number;
}

/** Height of a line, in its text size. */
const leading = 1.1;

/** Measures the lines of a label. */
export function labelBlock(lines: readonly LabelLine[], theme: ChartTheme, measureText: MeasureText): LabelBlock {
  const looks = lines.map(({ role }) => textLook(role, theme));
  const widths = lines.map(({ text }, index) => measureText(text, looks[index] ?? { size: theme.em }));
  return {
    lines,
    width: Math.max(0, ...widths),
    height: looks.reduce((sum, { size }) => sum + size * leading, 0),
    firstMiddle: ((looks[0]?.size ?? 0) * leading) / 2,
  };
}

/** The texts of a block whose top left corner lies at a place. */
export function textsOfBlock(
  { lines }: LabelBlock,
  corner: { x: number; y: number },
  theme: ChartTheme,
): readonly PlacedText[] {
  let top = corner.y;
  return lines.map(({ role, text }) => {
    const { size } = textLook(role, theme);
    const baseline = top + size * (leading / 2 + halfCapital);
    top += size * leading;
    return { role, text, x: corner.x, y: baseline };
  });
}
