import type { AnalysisOptions } from '../spc/analysis-options.ts';
import { analyzeSeries } from '../spc/analyze-series.ts';
import { limitsAreJudged, runsAreJudged } from '../spc/not-judged.ts';
import type { SeriesAnalysis } from '../spc/series-analysis.ts';
import type { SeriesInput } from '../spc/series-input.ts';
import { chancesByOrder } from './chances-by-order.ts';
import { findMethod, type Method } from './find-method.ts';
import { type Effort, simulateSigns } from './simulate-signs.ts';

/** How often the rules would be wrong about a series, at one look, if nothing had changed. Probabilities, 0 to 1. */
export interface FalseAlarms {
  /** Any sign that may be told of or marked in the newest phase. */
  readonly anySign: number;
  /** A sign that is read as an improvement; null where no direction is better. */
  readonly improvement: number | null;
  /** `exact`: counted. `simulated`: drawn. `never`: nothing may be said of the series as it stands, so nothing can be wrong. */
  readonly method: 'exact' | 'simulated' | 'never';
  /** How many series were drawn; null where none were. */
  readonly runs: number | null;
  /** Standard error of the larger figure, `anySign`; null where it is not simulated. */
  readonly standardError: number | null;
}

/** An error of one in a hundred, or a little more, is enough for a figure that is told as "about 1 of 36". */
const fullEffort: Effort = { least: 400, most: 1000, error: 0.01 };

/** A long series or large subgroups are drawn fewer times, with a larger error beside the figure, but never under 60. */
const mostRowsDrawn = 100_000;

function effortFor({ observations }: SeriesInput): Effort {
  const affordable = Math.max(60, Math.floor(mostRowsDrawn / Math.max(1, observations.length)));
  return {
    ...fullEffort,
    least: Math.min(fullEffort.least, affordable),
    most: Math.min(fullEffort.most, affordable),
  };
}

/**
 * How probable it is that the rules show a sign in this series as it stands now, and that they read it as an improvement,
 * if nothing had changed: with its own number of points, gaps, denominators or spread, baseline, phases, exclusions and
 * all the gates of `notJudged`. Looking again each month makes a false alarm more probable than at one look.
 *
 * A run chart judged by Anhøj's rules is exact, by counting the orders in which the points of the newest phase might have
 * come. Otherwise the rows of all measured, not excluded subgroups are drawn anew as `ChartType.unchanged` says for
 * the chart, 400 to 1000 times (fewer where a series has more than some hundred rows), and each series is analyzed with the same options; the seed comes from the series, so that
 * the answer is always the same. Errors: as `analyzeSeries`.
 *
 * @example falseAlarmsOf({ chart: 'run', observations: [] }).method // => 'never'
 */
export function falseAlarmsOf(series: SeriesInput, options: AnalysisOptions = {}): FalseAlarms {
  const analysis = analyzeSeries(series, options);
  const method = findMethod(analysis);
  const telling = { method, options };
  if (!mayShowSigns(analysis, method)) return never(telling);
  return exact(analysis, telling) ?? simulated(series, telling);
}

interface Telling {
  readonly method: Method;
  readonly options: AnalysisOptions;
}

/** Whether an improvement can be read at all: spread and neutral measures have none. */
const knowsBetter = ({ method: { chart }, options: { direction = 'neutral' } }: Telling): boolean =>
  chart.plots === 'level' && direction !== 'neutral';

/** Whether anything may be said of the newest phase: of its runs, or on charts without them of its limits. */
function mayShowSigns({ phases, notJudged }: SeriesAnalysis, { chart }: Method): boolean {
  return phases.length > 0 && (chart.judgesRuns ? runsAreJudged(notJudged) : limitsAreJudged(notJudged));
}

const never = (telling: Telling): FalseAlarms => ({
  anySign: 0,
  improvement: knowsBetter(telling) ? 0 : null,
  method: 'never',
  runs: null,
  standardError: null,
});

function exact(analysis: SeriesAnalysis, telling: Telling): FalseAlarms | null {
  const chances = chancesByOrder(analysis, telling.method);
  if (chances === null) return null;
  const towardsBetter = telling.options.direction === 'down' ? chances.endsBelow : chances.endsAbove;
  return {
    anySign: chances.sign,
    improvement: knowsBetter(telling) ? towardsBetter : null,
    method: 'exact',
    runs: null,
    standardError: null,
  };
}

function simulated(series: SeriesInput, telling: Telling): FalseAlarms {
  const { runs, anySign, improvement, standardError } = simulateSigns({ series, ...telling }, effortFor(series));
  return {
    anySign: anySign / runs,
    improvement: knowsBetter(telling) ? improvement / runs : null,
    method: 'simulated',
    runs,
    standardError,
  };
}
