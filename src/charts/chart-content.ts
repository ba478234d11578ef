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

/** Collects what may be drawn of a series. */
export function chartContent(input: ChartInput): ChartContent {
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
  const axis = valueAxis({
    levels: [...levels, ...limits],
    percent,
    mayCut: analysis.phases.every(({ notJudged }) => notJudged !== 'mostly-on-line'),
    told: toldFactor(scaleOf(input)),
  });
  return { place, points, centerLines: lines, bands, goals, axis, format: levelFormat(input, percent, axis.ticks) };
}
