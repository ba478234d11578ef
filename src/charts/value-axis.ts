/** The vertical axis: where it runs, and the three levels that have a line and a label. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** A percent axis that does not run from 0 to 100 %, which the chart must then say. */
  readonly cut: boolean;
}

/**
 * When a percent axis is cut. Everything drawn (points, lines, limits, goal) must lie within the first number of the bottom
 * (or of the top), and the axis is then as long as the second. A cut that keeps 0 is used sooner, since heights stay in
 * proportion; nothing is ever cut at both ends.
 */
const bottomCuts = [
  { reach: 0.08, length: 0.1 },
  { reach: 0.16, length: 0.2 },
  { reach: 0.25, length: 0.4 },
] as const;
const topCuts = bottomCuts.slice(0, 2);

const axis = (low: number, high: number, cut: boolean): ValueAxis => ({
  low,
  high,
  ticks: [low, (low + high) / 2, high],
  cut,
});

function percentAxis(values: readonly number[], mayCut: boolean): ValueAxis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // Nothing drawn, or one level throughout: there is no variation to look closer at.
  if (!mayCut || values.length === 0 || least === most) return axis(0, 1, false);
  const bottom = bottomCuts.find(({ reach }) => most <= reach);
  if (bottom) return axis(0, bottom.length, true);
  const top = topCuts.find(({ reach }) => 1 - least <= reach);
  return top ? axis(1 - top.length, 1, true) : axis(0, 1, false);
}

/** The numbers that end an axis, times a power of ten: the half of each is easy to read too. */
const roundNumbers = [1, 2, 3, 4, 6, 8, 10];

/** The least round number that is not below `most`. */
function roundUp(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const factor = roundNumbers.find((candidate) => candidate * power >= most * (1 - 1e-9)) ?? 10;
  return Number((factor * power).toPrecision(12));
}

/** Anything smaller is a sum's last digit, not a measurement. */
const tiny = 1e-9;

function numberAxis(values: readonly number[]): ValueAxis {
  const measured = values.map((value) => (Math.abs(value) < tiny ? 0 : value));
  const [least, most] = [Math.min(0, ...measured), Math.max(0, ...measured)];
  if (least === 0) return axis(0, most === 0 ? 1 : roundUp(most), false);
  const [low, high] = [-roundUp(-least), most === 0 ? 0 : roundUp(most)];
  return { low, high, ticks: high === 0 ? [low, low / 2, 0] : [low, 0, high], cut: false };
}

/** The axis in other units: round numbers are to be round as they are told. */
const scaled = ({ low, high, ticks, cut }: ValueAxis, factor: number): ValueAxis => ({
  low: low * factor,
  high: high * factor,
  ticks: ticks.map((tick) => tick * factor),
  cut,
});

/** What an axis is made for. */
export interface AxisInput {
  /** All levels that are drawn: points, lines, limits, goals. */
  readonly levels: readonly number[];
  readonly percent: boolean;
  /** Whether a percent axis may be cut. Not where most points are alike: a single miss would look like a fall. */
  readonly mayCut: boolean;
  /** From the levels to the numbers that are told: 100 for a rate per 100. */
  readonly told: number;
}

/**
 * The axis for what a chart draws. Shares run from 0 to 100 %, shorter only where all lies in a narrow band at the bottom or
 * the top; everything else runs from 0 (lower where there are negative values) to a round number.
 */
export const valueAxis = ({ levels, percent, mayCut, told }: AxisInput): ValueAxis =>
  percent ? percentAxis(levels, mayCut) : scaled(numberAxis(levels.map((level) => level * told)), 1 / told);
