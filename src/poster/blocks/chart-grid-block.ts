import type { ReadSeries } from '../../reading/read-series.ts';
import type { ChartBlock } from '../poster-content.ts';
import type { PlannedElement } from '../poster-plan.ts';
import { type Block, type LaidOut, nothingFits, type Room, type Setting } from './block.ts';
import { chartSize } from './chart-size.ts';
import { type ChartWords, fitChartWords } from './chart-words.ts';
import { shrinkToFit } from './shrink-to-fit.ts';

/** Millimetres on an A1 sheet between charts, and from the words to the chart under them. */
export const chartGapsOnA1 = { column: 17, row: 8, chart: 2 } as const;

/** A small chart is this much of the main chart's height where both could have any. */
export const weightOfRow = 0.4;

/** Higher than this share of its width a small chart exaggerates every step. */
export const highestChart = 0.62;

/** Charts that are held against each other are never higher than this share of their width, whatever room there is. */
export const tallestChart = 0.8;

/** With more rows than these, words are as small as the template allows. */
const mostRoomyRows = 3;

/** More rows than these take no more from the main chart. */
const mostRowsWeighed = 5;

interface Grid {
  readonly columns: number;
  readonly rows: number;
}

/** More rows than these have no height; then more stand beside each other. */
const mostRows = 10;

/** How many charts stand beside each other: pairs up to four, three up to nine, then four as long as there is height. */
export function gridOf(count: number): Grid {
  const columns = [0, 1, 2, 3, 2, 3, 3, 3, 3, 3][count] ?? Math.max(4, Math.ceil(count / mostRows));
  return { columns: Math.max(1, columns), rows: Math.ceil(count / Math.max(1, columns)) };
}

export interface ChartGridOptions {
  /** One value axis for all of them. */
  readonly sameScale?: boolean;
}

/**
 * The small charts, all of one size, each under its name and its reading. Words of one kind have one size in all of
 * them, and charts beside each other begin at one height.
 */
export function chartGridBlock(
  charts: readonly ChartBlock[],
  drawn: Setting,
  { sameScale = false }: ChartGridOptions = {},
): Block {
  const grid = gridOf(charts.length);
  const setting = grid.rows > mostRoomyRows ? inLeastLetters(drawn) : drawn;
  const planAt = (width: number): GridPlan | null => planGrid(charts, { ...setting, width, grid });
  return {
    lay: (room) => layGrid(charts, { ...setting, room, grid, sameScale }),
    characters: charts.reduce((sum, { name, sentence }) => sum + Array.from(name + sentence).length, 0),
    naturalWidth: null,
    stretch: {
      base: (width) => planAt(width)?.withoutCharts ?? 0,
      weight: weightOfRow * Math.min(grid.rows, mostRowsWeighed),
      most: (width) => {
        const plan = planAt(width);
        return plan ? plan.withoutCharts + grid.rows * plan.cellWidth * highestChart : 0;
      },
    },
  };
}

const inLeastLetters = (setting: Setting): Setting => ({
  ...setting,
  style: { ...setting.style, maxSize: setting.style.minSize },
});

interface GridPlan {
  readonly words: ChartWords;
  readonly cellWidth: number;
  /** What is not chart of the height: words, and air. */
  readonly withoutCharts: number;
}

interface PlanOptions extends Setting {
  readonly width: number;
  readonly grid: Grid;
}

function planGrid(charts: readonly ChartBlock[], { width, grid, ...setting }: PlanOptions): GridPlan | null {
  const { column, row, chart } = chartGapsOnA1;
  const cellWidth = (width - (grid.columns - 1) * column * setting.scale) / grid.columns;
  const rows = Array.from({ length: grid.rows }, (_, number) =>
    charts.map((_chart, index) => index).filter((index) => Math.floor(index / grid.columns) === number),
  );
  const words = fitChartWords(charts, { ...setting, width: cellWidth, rows });
  if (!words) return null;
  const air = (grid.rows * chart + (grid.rows - 1) * row) * setting.scale;
  return { words, cellWidth, withoutCharts: sumOf(words.heights) + air };
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
    return plan && height >= leastHeight ? { ...plan, height } : null;
  });
  if (!fitted) return nothingFits;
  const { words, cellWidth: width } = fitted.layout;
  const height = sameScale ? Math.min(fitted.layout.height, width * tallestChart) : fitted.layout.height;
  const gaps = chartGapsOnA1;
  const size = chartSize({ width, height }, setting);
  const all = charts.map(({ chart }) => chart);
  const elements = charts.flatMap(({ chart }, index): readonly PlannedElement[] => {
    const row = Math.floor(index / grid.columns);
    const x = (index % grid.columns) * (width + gaps.column * setting.scale);
    const y = row * (height + (gaps.row + gaps.chart) * setting.scale) + sumOf(words.heights.slice(0, row));
    const under = y + (words.heights[row] ?? 0) + gaps.chart * setting.scale;
    return [
      ...words.place(index, { x, y }),
      { kind: 'chart', role: 'small', chart, x, y: under, width, height, size, ...besidesOf(chart, all, sameScale) },
    ];
  });
  return { height: room.height, baseline: null, elements, fit: fitted.fit === 'fits' ? words.fit : fitted.fit };
}

function besidesOf(
  chart: ReadSeries,
  all: readonly ReadSeries[],
  sameScale: boolean,
): { readonly besides?: readonly ReadSeries[] } {
  return sameScale ? { besides: all.filter((other) => other !== chart) } : {};
}
