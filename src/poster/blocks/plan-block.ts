import type { PlanItem } from '../poster-content.ts';
import type { PlannedElement } from '../poster-plan.ts';
import type { SlotStyle } from '../poster-template.ts';
import { type Block, type LaidOut, nothingFits, point, type Room, type Setting } from './block.ts';
import { layAtLargestSize } from './lay-at-largest-size.ts';
import { moveElement } from './move-element.ts';
import { textBlock } from './text-block.ts';

/** A pale panel, as light as a band of limits; millimetres on an A1 sheet. */
const panel = '#EEF3F3';
const paddingOnA1 = 16;

/** Air between the headline and the panel, on an A1 sheet. */
const aboveOnA1 = 6;
const highest = 0.64;

/** Shares of the size of type. */
const itemGap = 0.9;
const headingGap = 0.7;
const textScale = 0.78;
const mostSpread = 2.5;

/** Before there is a chart the plan may be set a little larger than other text, and never above the aim over it. */
const larger = 1.2;
const unlimited = 1e4;

/** What will be measured, in the place of the chart that there is no data for yet. */
export function planBlock(heading: string, items: readonly PlanItem[], setting: Setting): Block {
  return {
    lay: (room) => layPlan(heading, items, { ...setting, style: enlarge(setting.style), room }),
    characters: items.reduce((sum, { name, text }) => sum + Array.from(name + text).length, 0),
    naturalWidth: null,
    stretch: { base: () => 0, weight: 1, most: (width) => width * highest },
  };
}

const enlarge = (style: SlotStyle): SlotStyle => ({ ...style, maxSize: style.maxSize * larger });

interface LayOptions extends Setting {
  readonly room: Room;
}

function layPlan(
  heading: string,
  items: readonly PlanItem[],
  { style, fontSet, hyphenate, scale, room }: LayOptions,
): LaidOut {
  const [padding, above] = [paddingOnA1 * scale, aboveOnA1 * scale];
  const width = room.width - 2 * padding;
  const height = room.height - above - 2 * padding;
  const packed = (size: number): StackedTexts | null =>
    stackTexts(textsAt(size, { heading, items, style }), { width, fontSet, hyphenate, spread: 0 });
  const laid = layAtLargestSize(style, { width, height }, packed);
  if (laid.fit === 'not-at-all') return nothingFits;
  const { size } = laid;
  const spread = Math.min(mostSpread * size, (height - laid.height) / (items.length + 1));
  const spaced = stackTexts(textsAt(size, { heading, items, style }), { width, fontSet, hyphenate, spread });
  const ground: PlannedElement = {
    kind: 'panel',
    x: 0,
    y: above,
    width: room.width,
    height: room.height - above,
    color: panel,
  };
  return {
    height: room.height,
    baseline: null,
    elements: [ground, ...(spaced?.elements ?? []).map((element) => moveElement(element, padding, above + padding))],
    fit: laid.fit,
  };
}

interface PlanText {
  readonly text: string;
  readonly style: SlotStyle;
  /** Air above, in millimetres. */
  readonly gap: number;
  readonly level?: 3;
}

function textsAt(
  size: number,
  plan: { readonly heading: string; readonly items: readonly PlanItem[]; readonly style: SlotStyle },
): readonly PlanText[] {
  const { heading, items, style } = plan;
  const texts = [
    { text: heading, style: at(style, size, { weight: 700, color: style.accent }), gap: 0, level: 3 as const },
    ...items.flatMap(({ name, text }, index) => [
      { text: name, style: at(style, size, { weight: 700 }), gap: (index === 0 ? headingGap : itemGap) * size },
      { text, style: at(style, size * textScale, { weight: 400 }), gap: name === '' ? itemGap * size : 0 },
    ]),
  ];
  return texts.filter(({ text }) => text !== '');
}

interface StackOptions extends Pick<Setting, 'fontSet' | 'hyphenate'> {
  readonly width: number;
  readonly spread: number;
}

interface StackedTexts {
  readonly height: number;
  readonly baseline: null;
  readonly elements: readonly PlannedElement[];
}

/** Texts under each other; `spread` is more air above those that have air above them. Null where one is too wide. */
function stackTexts(texts: readonly PlanText[], { width, spread, ...setting }: StackOptions): StackedTexts | null {
  const elements: PlannedElement[] = [];
  let top = 0;
  for (const { text, style, gap, level } of texts) {
    const one = textBlock(text.split('\n'), { ...setting, style }, { level }).lay({ width, height: unlimited });
    if (one.fit !== 'fits') return null;
    top += gap === 0 ? 0 : gap + spread;
    const start = top;
    elements.push(...one.elements.map((element) => moveElement(element, 0, start)));
    top += one.height;
  }
  return { height: top, baseline: null, elements };
}

/** A style at one size, in as many lines as it takes. */
function at(style: SlotStyle, size: number, look: Partial<Pick<SlotStyle, 'weight' | 'color'>>): SlotStyle {
  const points = size / point;
  return { ...style, ...look, maxSize: points, minSize: points, lines: Number.MAX_SAFE_INTEGER };
}
