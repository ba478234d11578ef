import type { Period } from '../domain/period.ts';
import { comparePeriods } from '../domain/period-arithmetic.ts';
import type { AnalysisOptions } from '../spc/analysis-options.ts';
import type { Observation, PeriodKey, SeriesInput } from '../spc/series-input.ts';
import type { Series, SeriesPoint } from './series.ts';

/** A series in the form that `analyzeSeries` takes, with its options. */
export interface AnalysisRequest {
  readonly input: SeriesInput;
  readonly options: AnalysisOptions;
}

/** Brings a series to the analysis: what may be published of it, and how it is to be read. */
export function toSeriesInput(series: Series): AnalysisRequest {
  const { chart, rules, indicator } = series;
  const target = targetAt(series, series.points.at(-1)?.period);
  const baseline = baselineFor(series);
  const isWithoutCounts = chart === 'run' && series.points.some((point) => isPercentageOnly(point, series));
  return {
    input: {
      chart,
      observations: series.points.flatMap(isWithoutCounts ? toShares : (point) => toObservations(point, series)),
    },
    options: {
      rules,
      direction: series.plots === 'level' ? indicator.direction : 'neutral',
      phases: series.phases.map(({ period }) => periodKey(period)),
      exclude: series.points.filter(({ excluded }) => excluded !== null).map(({ period }) => periodKey(period)),
      ...(baseline && { baseline }),
      ...(target !== null && { target }),
    },
  };
}

/** The period's name in the analysis; running numbers stay numbers, so that they sort as numbers. */
export const periodKey = (period: Period): PeriodKey => (period.kind === 'number' ? Number(period.key) : period.key);

/** The goal that holds at a period: the newest of those that have begun. Null where none has. */
export function targetAt(series: Series, period: Period | undefined): number | null {
  const begun = series.targets.filter(({ from }) => !from || (period && comparePeriods(from, period) <= 0));
  return begun.at(-1)?.value ?? null;
}

/**
 * One row, or one for each value of a subgroup. The number of patients behind a mean is for hiding alone, and never part
 * of the calculation.
 */
function toObservations(point: SeriesPoint, { indicator: { measure } }: Series): readonly Observation[] {
  const { numerator, denominator, values, state } = point;
  const period = periodKey(point.period);
  if (state !== 'measured') return [{ period, value: null }];
  if (measure === 'share' || measure === 'rate') return [{ period, value: numerator, denominator }];
  return values.length === 0 ? [{ period, value: null }] : values.map((value) => ({ period, value }));
}

/** Shown to the team itself alone: what is published of a share has counts. */
const isPercentageOnly = ({ state, denominator, value }: SeriesPoint, { indicator: { measure } }: Series): boolean =>
  measure === 'share' && state === 'measured' && denominator === null && value !== null;

/** A run chart takes shares without their counts, where some are known as percentages only. */
function toShares({ period, state, numerator, denominator, value }: SeriesPoint): readonly Observation[] {
  const counted = numerator !== null && denominator ? numerator / denominator : value;
  return [{ period: periodKey(period), value: state === 'measured' ? counted : null }];
}

function baselineFor({ baseline }: Series): AnalysisOptions['baseline'] | null {
  if (!baseline) return null;
  return 'points' in baseline ? { points: baseline.points } : { through: periodKey(baseline.through) };
}
