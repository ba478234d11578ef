import { type FittedText, fitText } from '../../typography/fit-text.ts';
import type { FontSet } from '../../typography/read-font-set.ts';
import type { FontWeight } from '../../typography/text-style.ts';
import type { ChartBlock } from '../poster-content.ts';
import type { PlannedElement, PlannedText } from '../poster-plan.ts';
import type { SlotStyle } from '../poster-template.ts';
import { type LaidOut, point, type Setting } from './block.ts';
import { lineHeightFor } from './line-height-for.ts';
import { setLine } from './set-line.ts';

/** The name of a chart stands above its reading, larger by this much. */
const nameScale = 1.16;
const nameLines = 2;
const lineHeights = { name: 1.14, sentence: 1.24 } as const;

/** The words of charts that stand in rows. */
export interface ChartWords {
  /** Room for the words of each row. */
  readonly heights: readonly number[];
  /** Room for the words of charts beside each other. */
  readonly heightOf: (numbers: readonly number[]) => number;
  readonly fit: LaidOut['fit'];
  readonly place: (index: number, at: { readonly x: number; readonly y: number }) => readonly PlannedElement[];
}

export interface WordsOptions extends Setting {
  /** Of one chart. */
  readonly width: number;
  /** Which charts stand beside each other, by their numbers. */
  readonly rows: readonly (readonly number[])[];
}

/** The words of all cells at the largest sizes at which every one of them fits its cell; null where none does. */
export function fitChartWords(
  charts: readonly ChartBlock[],
  { style, fontSet, hyphenate, width, rows }: WordsOptions,
): ChartWords | null {
  const nameStyle = {
    ...style,
    maxSize: style.maxSize * nameScale,
    minSize: style.minSize * nameScale,
    lines: nameLines,
  };
  const nameHeight = lineHeightFor(
    charts.map((chart) => chart.name),
    { lineHeight: lineHeights.name, weight: 700, italic: false },
    fontSet,
  );
  const name = { style: nameStyle, weight: 700, lineHeight: nameHeight, color: style.color, level: 3 } as const;
  const sentence = { style, weight: 400, lineHeight: lineHeights.sentence, color: style.muted } as const;
  const names = fitAll(
    charts.map((chart) => chart.name),
    { ...name, width, fontSet, hyphenate, balance: true },
  );
  const readings = fitAll(
    charts.map((chart) => chart.sentence),
    { ...sentence, width, fontSet, hyphenate, balance: false },
  );
  if (!names || !readings) return null;
  const heightOfCell = (index: number): number => heightOf(names.texts[index]) + heightOf(readings.texts[index]);
  const heightOfRow = (cells: readonly number[]): number => Math.max(0, ...cells.map(heightOfCell));
  return {
    heights: rows.map(heightOfRow),
    heightOf: heightOfRow,
    fit: names.fit === 'fits' ? readings.fit : names.fit,
    place: (index, { x, y }) => [
      ...linesAt(names.texts[index], { x, y, ...name, fontSet }),
      ...linesAt(readings.texts[index], { x, y: y + heightOf(names.texts[index]), ...sentence, fontSet }),
    ],
  };
}

const heightOf = (text: FittedText | undefined): number => text?.height ?? 0;

interface FitAllOptions extends Pick<Setting, 'fontSet' | 'hyphenate'> {
  readonly style: SlotStyle;
  readonly weight: FontWeight;
  readonly lineHeight: number;
  readonly width: number;
  /** Lines of even length, for names; sentences run on. */
  readonly balance: boolean;
}

interface FittedAll {
  readonly texts: readonly FittedText[];
  readonly fit: LaidOut['fit'];
}

/** Texts of one size: that of the text which needs the smallest. */
function fitAll(
  texts: readonly string[],
  { style, weight, lineHeight, width, fontSet, hyphenate, balance }: FitAllOptions,
): FittedAll | null {
  const options = {
    width,
    height: style.lines * lineHeight * style.maxSize * point,
    minSize: style.minSize * point,
    maxSize: style.maxSize * point,
    maxLines: style.lines,
    lineHeight,
    hyphenate,
    balance,
    running: !balance,
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
  readonly level?: PlannedText['level'];
  readonly fontSet: FontSet;
}

function linesAt(text: FittedText | undefined, { x, y, fontSet, ...line }: LinesOptions): readonly PlannedElement[] {
  if (!text) return [];
  const step = line.lineHeight * text.size;
  return text.paragraphs
    .flatMap((lines) => lines.map((words, index) => ({ words, continues: index > 0 })))
    .map(({ words, continues }, index) =>
      setLine(words, { ...line, x, top: y + index * step, size: text.size, continues }, fontSet),
    );
}
