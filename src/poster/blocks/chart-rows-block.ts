import type { ChartRow } from '../page-content.ts';
import type { PlannedElement } from '../poster-plan.ts';
import type { SlotStyle } from '../poster-template.ts';
import { type Block, type LaidOut, nothingFits, point, type Room, type Setting } from './block.ts';
import { highestChart, tallestChart } from './chart-grid-block.ts';
import { chartSize } from './chart-size.ts';
import { moveElement } from './move-element.ts';
import { textBlock } from './text-block.ts';

/** Millimetres on an A1 sheet: between the words and their chart, and between rows. */
const gapsOnA1 = { column: 16, row: 16 } as const;

/** The words' share of the width, and how much larger the reading is than what stands around it. */
const wordsShare = 0.4;
const headlineScale = 1.5;
const wordGap = 0.35;
const weightOfRow = 0.5;

/** Letters become smaller in such steps, down to two fifths of the least that the template asks for. */
const leastShrink = 0.4;
const shrink = 0.95;
const unlimited = 1e4;
const anyLines = 99;

/** Readings under each other, each beside its chart: to be read by somebody who reads no other chart that day. */
export function chartRowsBlock(rows: readonly ChartRow[], setting: Setting): Block {
  const withChart = rows.filter(({ chart }) => chart !== null).length;
  const gap = gapsOnA1.row * setting.scale;
  const wordsHeight = (width: number): number => {
    const fitted = fitRows(rows, { width, height: unlimited }, setting);
    return sumOf((fitted?.words ?? []).map(({ height }) => height)) + (rows.length - 1) * gap;
  };
  return {
    lay: (room) => layRows(rows, room, setting),
    characters: rows
      .flatMap(({ name, headline, sentences }) => [name, headline, ...sentences])
      .reduce((sum, text) => sum + Array.from(text).length, 0),
    naturalWidth: null,
    stretch:
      withChart === 0
        ? null
        : {
            base: wordsHeight,
            weight: weightOfRow * withChart,
            most: (width) =>
              Math.max(wordsHeight(width), rows.length * (chartWidth(width, setting.scale) * highestChart + gap) - gap),
          },
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const chartWidth = (width: number, scale: number): number => width * (1 - wordsShare) - gapsOnA1.column * scale;

interface FittedRows {
  readonly words: readonly Words[];
  readonly fit: LaidOut['fit'];
}

interface Words {
  readonly height: number;
  readonly elements: readonly PlannedElement[];
}

/** Words of all rows at one size: the largest at which there is room for all. */
function fitRows(rows: readonly ChartRow[], { width, height }: Room, setting: Setting): FittedRows | null {
  const { minSize } = setting.style;
  const gaps = (rows.length - 1) * gapsOnA1.row * setting.scale;
  for (const size of sizesDown(setting.style)) {
    const words = rows.flatMap(
      (row) => layWords(row, row.chart === null ? width : width * wordsShare, at(setting, size)) ?? [],
    );
    const needed = sumOf(words.map((one) => one.height)) + gaps;
    if (words.length === rows.length && needed <= height + 1e-6) {
      return { words, fit: size >= minSize - 1e-9 ? 'fits' : 'below-minimum' };
    }
  }
  return null;
}

/** Ever smaller sizes, the least that the template asks for among them. */
function* sizesDown({ maxSize, minSize }: SlotStyle): Generator<number> {
  for (let size = maxSize; size > minSize; size *= shrink) yield size;
  for (let size = minSize; size >= minSize * leastShrink; size *= shrink) yield size;
}

const at = ({ style, ...setting }: Setting, size: number): Setting => ({
  ...setting,
  style: { ...style, maxSize: size, minSize: size, lines: anyLines },
});

/** The name, the reading in large letters, and what there is to say of it; null where a text is too long. */
function layWords(
  { name, headline, sentences }: ChartRow,
  width: number,
  { style, ...setting }: Setting,
): Words | null {
  const { maxSize, accent, muted } = style;
  const large = maxSize * headlineScale;
  const air = wordGap * maxSize * point;
  const texts: readonly {
    readonly text: readonly string[];
    readonly look: Partial<SlotStyle>;
    readonly level?: 2;
    readonly balance?: true;
  }[] = [
    { text: [name], look: { weight: 600, color: accent }, level: 2, balance: true },
    { text: [headline], look: { weight: 700, maxSize: large, minSize: large, lineHeight: 1.12 }, balance: true },
    { text: sentences.filter((text) => text !== ''), look: { weight: 400, color: muted } },
  ];
  const elements: PlannedElement[] = [];
  let top = 0;
  for (const { text, look, level, balance = false } of texts.filter((one) => one.text.length > 0)) {
    const one = textBlock(text, { ...setting, style: { ...style, ...look } }, { level, balance }).lay({
      width,
      height: unlimited,
    });
    if (one.fit !== 'fits') return null;
    const start = top;
    elements.push(...one.elements.map((element) => moveElement(element, 0, start)));
    top += one.height + air;
  }
  return { height: Math.max(0, top - air), elements };
}

function layRows(rows: readonly ChartRow[], room: Room, setting: Setting): LaidOut {
  const fitted = fitRows(rows, room, setting);
  if (!fitted) return nothingFits;
  const gap = gapsOnA1.row * setting.scale;
  const heights = shareHeights(rows, fitted, room.height - (rows.length - 1) * gap);
  const width = chartWidth(room.width, setting.scale);
  const elements: PlannedElement[] = [];
  let top = 0;
  rows.forEach(({ chart }, index) => {
    const start = top;
    const height = heights[index] ?? 0;
    elements.push(...(fitted.words[index]?.elements ?? []).map((element) => moveElement(element, 0, start)));
    const place = { x: room.width - width, y: start, width, height: Math.min(height, width * tallestChart) };
    if (chart) elements.push({ kind: 'chart', role: 'small', chart, ...place, size: chartSize(place, setting) });
    top += height + gap;
  });
  return { height: Math.max(0, top - gap), baseline: null, elements, fit: fitted.fit };
}

/** Every row has what its words need; rows with charts share the rest so that they become as alike as can be. */
function shareHeights(rows: readonly ChartRow[], { words }: FittedRows, height: number): readonly number[] {
  const needs = rows.map(({ chart }, index) => ({ hasChart: chart !== null, height: words[index]?.height ?? 0 }));
  const fixed = new Set(needs.filter(({ hasChart }) => !hasChart));
  let level = 0;
  for (const _ of needs) {
    const taken = sumOf([...fixed].map((one) => one.height));
    level = fixed.size === needs.length ? 0 : (height - taken) / (needs.length - fixed.size);
    for (const one of needs) if (one.height > level) fixed.add(one);
  }
  return needs.map((one) => (fixed.has(one) ? one.height : level));
}
