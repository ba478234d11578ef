import { countFitting } from '../../typography/count-fitting.ts';
import { type FitOptions, fitText } from '../../typography/fit-text.ts';
import type { FontSet } from '../../typography/read-font-set.ts';
import type { PlannedText } from '../poster-plan.ts';
import type { SlotStyle } from '../poster-template.ts';
import { type Block, type LaidOut, nothingFits, point, type Room, type Setting } from './block.ts';
import { lineHeightFor } from './line-height-for.ts';
import { setLine } from './set-line.ts';

/** Air between paragraphs, as a share of the size. */
const paragraphGap = 0.4;

/** What text is set with. */
export type TextSetting = Pick<Setting, 'style' | 'fontSet' | 'hyphenate'>;

export interface TextBlockOptions {
  /** Lines of even length, for titles and headings. */
  readonly balance?: boolean;
  /** Of a heading, as in `PlannedText`. */
  readonly level?: PlannedText['level'] | undefined;
}

/** Running text: one or more paragraphs, as large as its room allows. */
export function textBlock(paragraphs: readonly string[], given: TextSetting, options: TextBlockOptions = {}): Block {
  const { fontSet } = given;
  const style = { ...given.style, lineHeight: lineHeightFor(paragraphs, given.style, fontSet) };
  const setting = { ...given, style };
  return {
    lay: (room) => layText(paragraphs, { ...setting, ...options, room, balance: options.balance ?? false }),
    fits: (room) => countFitting(paragraphs, fitOptions({ ...setting, room, balance: options.balance ?? false })),
    characters: paragraphs.reduce((sum, text) => sum + Array.from(text).length, 0),
    naturalWidth: Math.max(0, ...paragraphs.map((text) => fontSet.measure(text, typeAt(style, style.maxSize * point)))),
    stretch: null,
  };
}

const typeAt = ({ weight, italic }: SlotStyle, size: number): Parameters<FontSet['measure']>[1] => ({
  size,
  weight,
  italic,
});

interface LayTextOptions extends TextSetting {
  readonly room: Room;
  readonly balance: boolean;
  readonly level?: PlannedText['level'] | undefined;
}

const fitOptions = ({ style, fontSet, hyphenate, room, balance }: LayTextOptions): FitOptions => ({
  width: room.width,
  height: room.height,
  maxSize: style.maxSize * point,
  minSize: style.minSize * point,
  maxLines: style.lines,
  lineHeight: style.lineHeight,
  balance,
  hyphenate,
  running: !balance && style.lines > 1,
  paragraphGap,
  measure: (text, size) => fontSet.measure(text, typeAt(style, size)),
});

function layText(paragraphs: readonly string[], options: LayTextOptions): LaidOut {
  const { style, fontSet, room, level } = options;
  const fitted = fitText(paragraphs, fitOptions(options));
  if (fitted.fit === 'not-at-all') return nothingFits;
  const { size } = fitted;
  const elements: PlannedText[] = [];
  let top = 0;
  for (const lines of fitted.paragraphs) {
    for (const [index, line] of lines.entries()) {
      const at = { ...lineStyle(style), x: anchorOf(style.align, room.width), top, size };
      elements.push(setLine(line, { ...at, continues: index > 0, level }, fontSet));
      top += style.lineHeight * size;
    }
    top += paragraphGap * size;
  }
  return { height: fitted.height, baseline: elements[0]?.y ?? null, elements, fit: fitted.fit };
}

const lineStyle = ({
  lineHeight,
  weight,
  italic,
  align,
  color,
}: SlotStyle): Pick<SlotStyle, 'lineHeight' | 'weight' | 'italic' | 'align' | 'color'> => ({
  lineHeight,
  weight,
  italic,
  align,
  color,
});

function anchorOf(align: SlotStyle['align'], width: number): number {
  if (align === 'start') return 0;
  return align === 'end' ? width : width / 2;
}
