import { type CenterLine, centerLines } from './center-lines.ts';
import type { ChartInput } from './chart-input.ts';
import { type DrawnPoint, drawnPoints } from './drawn-points.ts';
import { type GoalStep, goalSteps } from './goal-steps.ts';
import { type LevelFormat, levelFormat, scaleOf, toldFactor } from './level-format.ts';
import { type LimitBand, limitBands } from './limit-bands.ts';
import { type TimePlace, timePlace } from './time-place.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

/** What a chart shows, in time and values: nothing here knows of the page. */
export interface ChartContent {
  readonly place: TimePlace;
  readonly points: readonly DrawnPoint[];
  readonly centerLines: readonly CenterLine[];
  readonly bands: readonly LimitBand[];
  readonly goals: readonly GoalStep[];
  readonly axis: ValueAxis;
  readonly format: LevelFormat;
}

/** Shares stay on a percent axis as long as all that is drawn is a share: a count of events is none, nor is a spread. */
const isShare = (input: ChartInput, values: readonly number[]): boolean =>
  scaleOf(input).measure === 'share' && values.every((value) => value >= 0 && value <= 1);

/** Limits beyond what can be measured are no news: the band then ends at the axis. */
function trimmed(bands: readonly LimitBand[], low: number, high: number): readonly LimitBand[] {
  const trim = (limit: number): number => Math.max(low, Math.min(high, limit));
  return bands.map((band) => ({
    ...band,
    limits: band.limits.map(({ time, lower, upper }) => ({ time, lower: trim(lower), upper: trim(upper) })),
  }));
}

/** What is drawn of one series, on no axis yet. */
interface DrawnSeries {
  readonly content: Omit<ChartContent, 'axis' | 'format'>;
  readonly percent: boolean;
  /** All levels that are drawn: points, lines, limits, goals. */
  readonly levels: readonly number[];
  readonly mayCut: boolean;
}

/** Collects what may be drawn of a series, on an axis that holds what is drawn beside it too. */
export function chartContent(input: ChartInput): ChartContent {
  const drawn = drawnSeries(input);
  const besides = (input.besides ?? []).map((readSeries) => drawnSeries({ ...input, readSeries }));
  const together = [drawn, ...besides];
  const percent = together.every((one) => one.percent);
  const axis = valueAxis({
    levels: together.flatMap(({ levels }) => levels),
    percent,
    mayCut: together.every(({ mayCut }) => mayCut),
    told: toldFactor(scaleOf(input)),
  });
  return { ...drawn.content, axis, format: levelFormat(input, percent, axis.ticks) };
}

function drawnSeries(input: ChartInput): DrawnSeries {
  const { series, analysis } = input.readSeries;
  const place = timePlace(series, input.timeSpan);
  const points = drawnPoints(input.readSeries, place);
  const lines = centerLines(input.readSeries, points);
  const goals = goalSteps(series.targets, points);
  const levels = [...points.flatMap(({ value }) => value ?? []), ...[...lines, ...goals].map(({ value }) => value)];
  const percent = isShare(input, levels);
  const floor = levels.some((level) => level < 0) ? Number.NEGATIVE_INFINITY : 0;
  const bands = trimmed(limitBands(points, analysis.phases), floor, percent ? 1 : Number.POSITIVE_INFINITY);
  const limits = bands.flatMap((band) => band.limits.flatMap(({ lower, upper }) => [lower, upper]));
  const mayCut = analysis.phases.every(({ notJudged }) => notJudged !== 'mostly-on-line');
  const content = { place, points, centerLines: lines, bands, goals };
  return { content, percent, levels: [...levels, ...limits], mayCut };
}
