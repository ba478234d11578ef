import type { ChartInput, ChartSize } from './chart-input.ts';

/** Texts reach 4.5:1 and marks 3:1 against white and against the band; grid and band are exempt (their edges are not). */
export const chartColors = {
  ink: '#16323A',
  quiet: '#52656B',
  point: '#0B4F5C',
  signal: '#B4501A',
  goal: '#1A6B4F',
  grid: '#C5D2D4',
  band: '#EEF3F3',
  faint: '#7A8B90',
  paper: '#FFFFFF',
} as const;

/** Every size of a chart, in points of an A1 page. All but the texts are shares of the ordinary label (`em`). */
export interface ChartTheme {
  readonly role: ChartInput['role'];
  /** Size of ordinary labels, and the measure of everything else. */
  readonly em: number;
  /** Counts, names of gatherings, notes. */
  readonly smallText: number;
  readonly strokes: {
    readonly grid: number;
    readonly value: number;
    readonly center: number;
    readonly goal: number;
    readonly edge: number;
    readonly gathering: number;
    readonly point: number;
  };
  readonly dashes: { readonly goal: number[]; readonly previous: number[]; readonly gathering: number[] };
  readonly flagRadius: number;
}

/** The least that can be read from two metres: no text of an A1 poster is smaller. */
const leastText = 16;

/** Label sizes and the widths they are made for: the poster's main chart and one of two small ones side by side. */
const nominal = { main: { label: 25, width: 1500 }, small: { label: 19, width: 700 } } as const;

/** Names of families are quoted: unquoted, the figure 3 would make CSS drop the name. */
export const chartFont = "'Source Sans 3', sans-serif";

/**
 * Type scale and line widths of a chart. Labels keep the size of their role while there is room, and shrink with a
 * narrower box down to 16 pt.
 */
export function chartTheme(role: ChartInput['role'], size: ChartSize): ChartTheme {
  const { label, width } = nominal[role];
  const em = Math.max(leastText, Math.min(label, Math.round((label * size.width) / width)));
  return {
    role,
    em,
    smallText: Math.max(leastText, Math.round(em * 0.86)),
    strokes: {
      grid: em * 0.045,
      value: em * 0.09,
      center: em * 0.13,
      goal: em * 0.12,
      edge: em * 0.06,
      gathering: em * 0.07,
      point: em * 0.06,
    },
    dashes: {
      goal: [em * 0.6, em * 0.4],
      previous: [em * 0.3, em * 0.35],
      gathering: [em * 0.12, em * 0.22],
    },
    flagRadius: em * 0.74,
  };
}
