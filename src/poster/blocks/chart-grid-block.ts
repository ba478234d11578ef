import type { ReadSeries } from '../../reading/read-series.ts';
import type { ChartBlock } from '../poster-content.ts';
import type { PlannedElement } from '../poster-plan.ts';
import { type Block, type LaidOut, nothingFits, type Room, type Setting } from './block.ts';
import { chartSize } from './chart-size.ts';
import { type ChartWords, fitChartWords } from './chart-words.ts';
import { shrinkToFit } from './shrink-to-fit.ts';

/** Millimetres on an A1 sheet between charts, and from the words to the chart under them. */
export const chartGapsOnA1 = { column: 18, row: 13, chart: 1.5 } as const;

/** A small chart is this much of the main chart's height where both could have any. */
export const weightOfRow = 0.4;

/** Higher than this share of its width a small chart exaggerates every step. */
export const highestChart = 0.62;
const highestBeside = 0.45;

/** Charts that are held against each other are never higher than this share of their width, whatever room there is. */
export const tallestChart = 0.8;

/** With more rows than these, words are as small as the template allows. */
const mostRoomyRows = 3;

/** More rows than these take no more from the main chart. */
const mostRowsWeighed = 5;

/** The share of the width that the words of a single chart take. */
export const wordsBeside = 0.4;

interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** A single chart stands beside its words: over the whole width it would be no small one. */
  readonly beside: boolean;
}

/** More rows than these have no height; then more stand beside each other. */
const mostRows = 10;

/** How many charts stand beside each other: pairs up to four, three up to nine, then four as long as there is height. */
export function gridOf(count: number, mostColumns: number | null = null): Grid {
  const wanted = [0, 1, 2, 3, 2, 3, 3, 3, 3, 3][count] ?? Math.max(4, Math.ceil(count / mostRows));
  const columns = Math.max(1, mostColumns === null ? wanted : narrowColumns(count, Math.min(wanted, mostColumns)));
  return { columns, rows: Math.ceil(count / columns), beside: count === 1 && mostColumns === null };
}

/** More than these under each other become flat; then a narrow slot has more columns than it was drawn for. */
const mostInNarrow = 4;

const narrowColumns = (count: number, columns: number): number => Math.max(columns, Math.ceil(count / mostInNarrow));

export interface ChartGridOptions {
  /** One value axis for all of them. */
  readonly sameScale?: boolean;
  /** Beside each other, in a slot that is narrow; null is as many as become their number. */
  readonly mostColumns?: number | null;
}

/**
 * The small charts, all of one size, each under its name and its reading. Words of one kind have one size in all of
 * them, and charts beside each other begin at one height.
 */
export function chartGridBlock(
  charts: readonly ChartBlock[],
  drawn: Setting,
  { sameScale = false, mostColumns = null }: ChartGridOptions = {},
): Block {
  const grid = gridOf(charts.length, mostColumns);
  const setting = grid.rows > mostRoomyRows ? inLeastLetters(drawn) : drawn;
  const planAt = (width: number): GridPlan | null => planGrid(charts, { ...setting, width, grid });
  return {
    lay: (room) => layGrid(charts, { ...setting, room, grid, sameScale }),
    characters: charts.reduce((sum, { name, sentence }) => sum + Array.from(name + sentence).length, 0),
    naturalWidth: null,
    stretch: {
      base: (width) => {
        const plan = planAt(width);
        return plan ? Math.max(plan.beside, plan.withoutCharts) : 0;
      },
      weight: weightOfRow * Math.min(grid.rows, mostRowsWeighed),
      most: (width) => {
        const plan = planAt(width);
        return plan ? Math.max(plan.beside, plan.withoutCharts + grid.rows * plan.cellWidth * highestOf(grid)) : 0;
      },
    },
  };
}

const inLeastLetters = (setting: Setting): Setting => ({
  ...setting,
  style: { ...setting.style, maxSize: setting.style.minSize },
});

/** Beside its words a chart is broad, and need not be as high. */
const highestOf = ({ beside }: Grid): number => (beside ? highestBeside : highestChart);

interface GridPlan {
  readonly words: ChartWords;
  readonly wordsWidth: number;
  /** Of a chart. */
  readonly cellWidth: number;
  /** What is not chart of the height: words, and air. */
  readonly withoutCharts: number;
  /** Height of words that stand beside their chart; 0 where they stand over it. */
  readonly beside: number;
}

interface PlanOptions extends Setting {
  readonly width: number;
  readonly grid: Grid;
}

function planGrid(charts: readonly ChartBlock[], { width, grid, ...setting }: PlanOptions): GridPlan | null {
  const { column, row, chart } = chartGapsOnA1;
  const across = grid.beside ? 1 : grid.columns;
  const columnGap = column * setting.scale;
  const cellWidth = (width - (across - 1) * columnGap) / across;
  const wordsWidth = grid.beside ? cellWidth * wordsBeside : cellWidth;
  const rows = Array.from({ length: grid.rows }, (_, number) =>
    charts.map((_chart, index) => index).filter((index) => Math.floor(index / grid.columns) === number),
  );
  const words = fitChartWords(charts, { ...setting, width: wordsWidth, rows });
  if (!words) return null;
  const air = (grid.rows * chart + (grid.rows - 1) * row) * setting.scale;
  const inWords = sumOf(words.heights);
  return grid.beside
    ? { words, wordsWidth, cellWidth: cellWidth - wordsWidth - columnGap, withoutCharts: 0, beside: inWords }
    : { words, wordsWidth, cellWidth, withoutCharts: inWords + air, beside: 0 };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

interface LayOptions extends Setting {
  readonly room: Room;
  readonly grid: Grid;
  readonly sameScale: boolean;
}

function layGrid(charts: readonly ChartBlock[], { room, grid, sameScale, ...setting }: LayOptions): LaidOut {
  const fitted = shrinkToFit(setting, (smaller, leastHeight) => {
    const plan = planGrid(charts, { ...smaller, width: room.width, grid });
    const height = plan ? (room.height - plan.withoutCharts) / grid.rows : 0;
    return plan && height >= Math.max(leastHeight, plan.beside - 1e-6) ? { ...plan, height } : null;
  });
  if (!fitted) return nothingFits;
  const { words, wordsWidth, cellWidth: width } = fitted.layout;
  const height = Math.min(fitted.layout.height, width * tallestChart);
  const size = chartSize({ width, height }, setting);
  const all = charts.map(({ chart }) => chart);
  const placeOf = placesIn(grid, { words, width: wordsWidth, height, scale: setting.scale });
  const elements = charts.flatMap(({ chart }, index): readonly PlannedElement[] => {
    const place = placeOf(index);
    const drawn = { ...place.chart, width, height, size, ...besidesOf(chart, all, sameScale) };
    return [...words.place(index, place.words), { kind: 'chart', role: 'small', chart, ...drawn }];
  });
  return { height: room.height, baseline: null, elements, fit: fitted.fit === 'fits' ? words.fit : fitted.fit };
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

interface CellSizes {
  readonly words: ChartWords;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Where the words and the chart of each cell begin. */
function placesIn(
  grid: Grid,
  { words, width, height, scale }: CellSizes,
): (index: number) => { readonly words: Corner; readonly chart: Corner } {
  const gaps = chartGapsOnA1;
  const across = width + gaps.column * scale;
  if (grid.beside) return () => ({ words: { x: 0, y: 0 }, chart: { x: across, y: 0 } });
  return (index) => {
    const row = Math.floor(index / grid.columns);
    const x = (index % grid.columns) * across;
    const y = row * (height + (gaps.row + gaps.chart) * scale) + sumOf(words.heights.slice(0, row));
    return { words: { x, y }, chart: { x, y: y + (words.heights[row] ?? 0) + gaps.chart * scale } };
  };
}

function besidesOf(
  chart: ReadSeries,
  all: readonly ReadSeries[],
  sameScale: boolean,
): { readonly besides?: readonly ReadSeries[] } {
  return sameScale ? { besides: all.filter((other) => other !== chart) } : {};
}
