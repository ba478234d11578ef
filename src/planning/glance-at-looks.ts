import { leastMeasured, leastUseful } from '../spc/not-judged.ts';
import type { Observation } from '../spc/series-input.ts';
import { countRuns, type RunCounts } from '../stats/count-runs.ts';
import { makeRunningMedian } from '../stats/running-median.ts';
import type { RunLimits } from './list-run-limits.ts';

/** The series as it stands at one look. */
export interface Look {
  /** How many points of the series are there. */
  readonly points: number;
  /** Of the phase that is read: points that are shown, and those of them off its median. */
  readonly shown: number;
  readonly useful: number;
  /** Whether the phase may be judged at all. */
  readonly isJudged: boolean;
  /** False where no analysis can find a sign; true where one has to look. */
  readonly mayHaveSign: boolean;
}

/** Where the phase begins that is read, and after which points somebody looks; places count from 0. */
export interface LookPlaces {
  readonly start: number;
  readonly first: number;
  readonly last: number;
}

/**
 * What looks at a series can show, found by counting instead of analyzing, since most looks of a simulation show nothing.
 * It proves the negative only: a verdict on a run chart rests on a run that is too long or crossings that are too few
 * about the phase's own median, or on a run that is too long about the median before.
 */
export function glanceAtLooks(
  series: readonly Observation[],
  { start, first, last }: LookPlaces,
  limits: RunLimits,
): readonly Look[] {
  const before = lineBefore(series, start);
  const addToMedian = makeRunningMedian();
  const shown: number[] = [];
  const looks: Look[] = [];
  let line = 0;
  for (let place = start; place <= last; place += 1) {
    const value = shareOf(series[place]);
    if (value !== null) {
      shown.push(value);
      line = addToMedian(value);
    }
    if (place >= first) looks.push(lookAt({ points: place + 1, shown, line, before }, limits));
  }
  return looks;
}

const shareOf = (point: Observation | undefined): number | null =>
  point?.value == null || !point.denominator ? null : point.value / point.denominator;

/** The median of the points before a place; null where there are too few to compare with. */
function lineBefore(series: readonly Observation[], start: number): number | null {
  const addToMedian = makeRunningMedian();
  let shown = 0;
  let line = 0;
  for (let place = 0; place < start; place += 1) {
    const value = shareOf(series[place]);
    if (value === null) continue;
    shown += 1;
    line = addToMedian(value);
  }
  return shown < leastMeasured ? null : line;
}

interface Standing {
  readonly points: number;
  readonly shown: readonly number[];
  readonly line: number;
  /** The median before the phase; null where it is not compared. */
  readonly before: number | null;
}

function lookAt({ points, shown, line, before }: Standing, limits: RunLimits): Look {
  const own = countRuns(shown, line);
  const { useful } = own;
  const isJudged = shown.length >= leastMeasured && useful >= leastUseful && useful >= shown.length / 2;
  const mayHaveSign = isJudged && (isUnusual(own, limits) || isFarFrom(before, shown, limits));
  return { points, shown: shown.length, useful, isJudged, mayHaveSign };
}

function isUnusual({ useful, longest, crossings }: RunCounts, limits: RunLimits): boolean {
  const limit = limits[useful];
  return limit === undefined || longest > limit.longest || crossings < limit.crossings;
}

function isFarFrom(line: number | null, shown: readonly number[], limits: RunLimits): boolean {
  if (line === null) return false;
  const { useful, longest } = countRuns(shown, line);
  return longest > (limits[useful]?.longest ?? 0);
}
