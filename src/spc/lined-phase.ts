import { isNonEmpty, type NonEmpty } from '../domain/non-empty.ts';
import { crossingsLimit } from '../stats/crossings-limit.ts';
import { longestRun } from '../stats/longest-run.ts';
import { longestRunLimit } from '../stats/longest-run-limit.ts';
import { type Run, runsAboutLine } from '../stats/runs-about-line.ts';
import type { ChartType } from './chart-types/chart-type.ts';
import { countedValue, type PlacedPoint, type PlottedPoint } from './points.ts';

/** What the runs of a phase's counted points about a line come to. */
export interface RunFacts {
  readonly runs: NonEmpty<Run<PlacedPoint>>;
  /** Points that are measured, counted and off the line. */
  readonly useful: number;
  readonly longest: Run<PlacedPoint>;
  readonly longestLimit: number;
  readonly crossings: number;
  readonly crossingsLimit: number;
}

/** A phase with its lines and runs: what rules look at. */
export interface LinedPhase {
  readonly points: NonEmpty<PlacedPoint>;
  readonly centerLine: number | null;
  /** Points that are neither missing nor excluded. */
  readonly measured: readonly PlacedPoint[];
  /** Null where no point is off the line. */
  readonly runs: RunFacts | null;
  /** How many sigma a point lies from the middle of its limits, never cut off; null where a value or sigma is lacking. */
  readonly zAt: (point: PlacedPoint) => number | null;
}

/** The options that lines depend on; see `AnalysisOptions`. */
interface LineOptions {
  readonly centerLine?: number;
  readonly screenMovingRanges?: boolean;
  readonly sigmaPerRange: number;
}

/** Puts lines to the points of a phase and finds their runs. */
export function lineUpPhase(
  points: NonEmpty<PlottedPoint>,
  chart: ChartType,
  { centerLine, screenMovingRanges = true, sigmaPerRange }: LineOptions,
): LinedPhase {
  const baseline = points.filter(({ inBaseline, excluded }) => inBaseline && !excluded);
  const lines = chart.lines({
    baseline,
    phase: points,
    centerLine: centerLine === undefined ? null : centerLine + 0,
    screenMovingRanges,
    sigmaPerRange,
  });
  // Named one by one: spread objects make every later look at a point slow, and planning analyzes series by the thousand.
  const place = (point: PlottedPoint): PlacedPoint => ({
    subgroup: point.subgroup,
    value: point.value,
    inBaseline: point.inBaseline,
    excluded: point.excluded,
    threeSigma: lines.limitsAt(point, 3),
    twoSigma: lines.limitsAt(point, 2),
  });
  const [first, ...rest] = points;
  const placed: NonEmpty<PlacedPoint> = [place(first), ...rest.map(place)];
  return {
    points: placed,
    centerLine: lines.centerLine,
    measured: placed.filter((point) => countedValue(point) !== null),
    runs: runFacts(placed, lines.centerLine),
    zAt: lines.zAt,
  };
}

/** The runs of points about a line, and how long and how many they may be; null where no point is off the line. */
export function runFacts(points: readonly PlacedPoint[], line: number | null): RunFacts | null {
  const runs = line === null ? [] : runsAboutLine(points, countedValue, line);
  if (!isNonEmpty(runs)) return null;
  const useful = runs.reduce((count, run) => count + run.items.length, 0);
  return {
    runs,
    useful,
    longest: longestRun(runs),
    longestLimit: longestRunLimit(useful),
    crossings: runs.length - 1,
    crossingsLimit: crossingsLimit(useful),
  };
}
