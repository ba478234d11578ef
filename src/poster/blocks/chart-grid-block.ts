import { type FittedText, fitText } from '../../typography/fit-text.ts';
import type { FontSet } from '../../typography/read-font-set.ts';
import type { FontWeight } from '../../typography/text-style.ts';
import type { ChartBlock } from '../poster-content.ts';
import type { PlannedElement } from '../poster-plan.ts';
import type { SlotStyle } from '../poster-template.ts';
import { type Block, type LaidOut, nothingFits, point, type Room, type Setting } from './block.ts';
import { setLine } from './set-line.ts';

/** Millimetres between charts, and from the words to the chart under them. */
const columnGap = 17;
const rowGap = 8;
const chartGap = 2;

/** A small chart is this much of the main chart's height where both could have any. */
const weightOfRow = 0.4;
const highest = 0.62;

/** The name of a chart stands above its reading, larger by this much. */
const nameScale = 1.16;
const nameLines = 2;
const lineHeights = { name: 1.14, sentence: 1.24 } as const;

interface Grid {
  readonly columns: number;
  readonly rows: number;
}

/** How many charts stand beside each other: pairs up to four, three up to nine, then as square as can be. */
export function gridOf(count: number): Grid {
  const columns = [0, 1, 2, 3, 2, 3, 3, 3, 3, 3][count] ?? Math.ceil(Math.sqrt(count));
  return { columns: Math.max(1, columns), rows: Math.ceil(count / Math.max(1, columns)) };
}

/**
 * The small charts, all of one size, each under its name and its reading. Words of one kind have one size in all of
 * them, and charts beside each other begin at one height.
 */
export function chartGridBlock(charts: readonly ChartBlock[], setting: Setting): Block {
  const grid = gridOf(charts.length);
  const known = new Map<number, Words | null>();
  const wordsAt = (width: number): Words | null => {
    const words = known.get(width) ?? wordsOf(charts, { ...setting, width: cellWidth(width, grid.columns), grid });
    known.set(width, words);
    return words;
  };
  const wordsHeight = (width: number): number => sumOf(wordsAt(width)?.heights ?? []) + (grid.rows - 1) * rowGap;
  return {
    lay: (room) => layGrid(charts, { room, grid, words: wordsAt(room.width) }),
    characters: charts.reduce((sum, { name, sentence }) => sum + Array.from(name + sentence).length, 0),
    naturalWidth: null,
    stretch: {
      base: wordsHeight,
      weight: weightOfRow * grid.rows,
      most: (width) => wordsHeight(width) + grid.rows * cellWidth(width, grid.columns) * highest,
    },
  };
}

const cellWidth = (width: number, columns: number): number => (width - (columns - 1) * columnGap) / columns;

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

interface LayOptions {
  readonly room: Room;
  readonly grid: Grid;
  readonly words: Words | null;
}

function layGrid(charts: readonly ChartBlock[], { room, grid, words }: LayOptions): LaidOut {
  const width = cellWidth(room.width, grid.columns);
  const height = words ? (room.height - sumOf(words.heights) - (grid.rows - 1) * rowGap) / grid.rows : 0;
  if (!words || height <= 0) return nothingFits;
  const size = { width: width / point, height: height / point };
  const elements = charts.flatMap(({ chart }, index): readonly PlannedElement[] => {
    const row = Math.floor(index / grid.columns);
    const x = (index % grid.columns) * (width + columnGap);
    const y = row * (height + rowGap) + sumOf(words.heights.slice(0, row));
    const under = y + (words.heights[row] ?? 0);
    return [...words.place(index, { x, y }), { kind: 'chart', role: 'small', chart, x, y: under, width, height, size }];
  });
  return { height: room.height, baseline: null, elements, fit: words.fit };
}

interface Words {
  /** Room for the words of each row, the air before its charts included. */
  readonly heights: readonly number[];
  readonly fit: LaidOut['fit'];
  readonly place: (index: number, at: { readonly x: number; readonly y: number }) => readonly PlannedElement[];
}

interface WordsOptions extends Setting {
  readonly width: number;
  readonly grid: Grid;
}

/** The words of all cells at the largest sizes at which every one of them fits its cell; null where none does. */
function wordsOf(charts: readonly ChartBlock[], { style, fontSet, width, grid }: WordsOptions): Words | null {
  const nameStyle = {
    ...style,
    maxSize: style.maxSize * nameScale,
    minSize: style.minSize * nameScale,
    lines: nameLines,
  };
  const name = { style: nameStyle, weight: 700, lineHeight: lineHeights.name, color: style.color } as const;
  const sentence = { style, weight: 400, lineHeight: lineHeights.sentence, color: style.muted } as const;
  const names = fitAll(
    charts.map((chart) => chart.name),
    { ...name, width, fontSet },
  );
  const readings = fitAll(
    charts.map((chart) => chart.sentence),
    { ...sentence, width, fontSet },
  );
  if (!names || !readings) return null;
  const heightOfCell = (index: number): number => heightOf(names.texts[index]) + heightOf(readings.texts[index]);
  return {
    heights: Array.from({ length: grid.rows }, (_, row) => {
      const cells = charts.map((_chart, index) => index).filter((index) => Math.floor(index / grid.columns) === row);
      return Math.max(...cells.map(heightOfCell)) + chartGap;
    }),
    fit: names.fit === 'fits' ? readings.fit : names.fit,
    place: (index, { x, y }) => [
      ...linesAt(names.texts[index], { x, y, ...name, fontSet }),
      ...linesAt(readings.texts[index], { x, y: y + heightOf(names.texts[index]), ...sentence, fontSet }),
    ],
  };
}

const heightOf = (text: FittedText | undefined): number => text?.height ?? 0;

interface FitAllOptions {
  readonly style: SlotStyle;
  readonly weight: FontWeight;
  readonly lineHeight: number;
  readonly width: number;
  readonly fontSet: FontSet;
}

interface FittedAll {
  readonly texts: readonly FittedText[];
  readonly fit: LaidOut['fit'];
}

/** Texts of one size: that of the text which needs the smallest. */
function fitAll(
  texts: readonly string[],
  { style, weight, lineHeight, width, fontSet }: FitAllOptions,
): FittedAll | null {
  const options = {
    width,
    height: style.lines * lineHeight * style.maxSize * point,
    minSize: style.minSize * point,
    maxSize: style.maxSize * point,
    maxLines: style.lines,
    lineHeight,
    measure: (text: string, size: number): number => fontSet.measure(text, { size, weight }),
  };
  const alone = texts.map((text) => fitText([text], options));
  if (alone.some(({ fit }) => fit === 'not-at-all')) return null;
  const size = Math.min(...alone.map((text) => text.size));
  const together = texts.map((text) => fitText([text], { ...options, maxLines: 99, maxSize: size, minSize: size }));
  return {
    texts: together,
    fit: alone.every(({ fit }) => fit === 'fits') ? 'fits' : 'below-minimum',
  };
}

interface LinesOptions {
  readonly x: number;
  readonly y: number;
  readonly weight: FontWeight;
  readonly lineHeight: number;
  readonly color: string;
  readonly fontSet: FontSet;
}

function linesAt(text: FittedText | undefined, { x, y, fontSet, ...line }: LinesOptions): readonly PlannedElement[] {
  if (!text) return [];
  const step = line.lineHeight * text.size;
  return text.paragraphs
    .flat()
    .map((words, index) => setLine(words, { ...line, x, top: y + index * step, size: text.size }, fontSet));
}
