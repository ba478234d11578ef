import type { RandomSource } from '../../stats/random-source.ts';
import type { AnalysisErrorCode } from '../analysis-error.ts';
import type { Limits, PlottedPoint, Subgroup } from '../points.ts';

/** One measured row, as a chart type sees it when it checks its conditions. */
export interface MeasuredRow {
  readonly value: number;
  readonly denominator: number | null;
}

/** What the lines of one phase are calculated from. */
export interface LineBasis {
  /** Points of the baseline that are not excluded, missing ones included, in time order. */
  readonly baseline: readonly PlottedPoint[];
  /** All points of the phase, missing and excluded ones included. */
  readonly phase: readonly PlottedPoint[];
  /** A center line that is given instead of calculated. */
  readonly centerLine: number | null;
  readonly screenMovingRanges: boolean;
  /** How many sigma an average moving range of two is; a rule set may have a rounding of its own. */
  readonly sigmaPerRange: number;
}

/** The lines of one phase. */
export interface Lines {
  readonly centerLine: number | null;
  /** Limits at a point, so many sigma from the center line, cut off where no value can lie. */
  readonly limitsAt: (point: PlottedPoint, sigmas: 2 | 3) => Limits;
  /** How many sigma a point lies from the middle of its limits, never cut off; null where a value or sigma is lacking. */
  readonly zAt: (point: PlottedPoint) => number | null;
}

/** Draws the rows of every subgroup anew, as they would fall if nothing but chance were at work. */
export type Redraw = (random: RandomSource) => readonly (readonly MeasuredRow[])[];

/** A chart type answers for itself; shared code asks it and never looks at its id. */
export interface ChartType<Id extends string = string> {
  readonly id: Id;
  /** Whether every measured row has to have a denominator. */
  readonly needsDenominator: boolean;
  /** What in a measured row breaks a condition of the chart; null where it is sound. */
  readonly objectionTo: (row: MeasuredRow) => AnalysisErrorCode | null;
  /** What is plotted for a subgroup; `previous` is the one before it in the same phase that is not excluded. */
  readonly plotted: (subgroup: Subgroup, previous: Subgroup | null) => number | null;
  readonly lines: (basis: LineBasis) => Lines;
  /** The median denominator below which limits are neither drawn nor judged; 0 where it does not matter. */
  readonly leastDenominator: (centerLine: number) => number;
  /** Whether the points are independent of each other, so that runs mean something. */
  readonly judgesRuns: boolean;
  /** Whether limits say what the process can be expected to give, so that they can be held against a target. */
  readonly givesAssurance: boolean;
  /** Whether limits lie about independent points, so that zones of 1, 2 and 3 sigma mean what zone rules suppose. */
  readonly hasZones: boolean;
  /** Whether sigma comes from moving ranges, which may be screened. */
  readonly usesMovingRanges: boolean;
  /** Whether a point is a level, which may be better or worse and has a target, or the spread about one. */
  readonly plots: 'level' | 'spread';
  /**
   * The model of an unchanged process that the chart rests on, fitted to these measured subgroups: how their rows would
   * fall again, in the same sizes and order. What rules say of such rows is a false alarm.
   */
  readonly unchanged: (subgroups: readonly Subgroup[]) => Redraw;
}

export const defineChartType = <const Id extends string>(type: ChartType<Id>): ChartType<Id> => type;
