import { directions } from '../domain/direction.ts';
import { AnalysisError } from './analysis-error.ts';
import type { AnalysisOptions } from './analysis-options.ts';
import { isUsableNumber } from './is-usable-number.ts';
import { subgroupSummaries } from './read-subgroups.ts';
import type { SeriesInput } from './series-input.ts';

/**
 * Proves that a series and its options have the shapes that their types promise, for callers without a compiler. Values
 * of observations are checked where they are read. Errors: `invalid-series`, `invalid-option`, `invalid-baseline`.
 */
export function checkInput(series: SeriesInput, options: AnalysisOptions): void {
  if (!isObject(series) || !Array.isArray(series.observations) || !series.observations.every(isObject)) {
    throw new AnalysisError('invalid-series');
  }
  if (!isObject(options)) throw new AnalysisError('invalid-option');
  for (const [name, isAllowed] of Object.entries(optionChecks)) {
    const value = options[name as keyof typeof optionChecks] as unknown;
    if (value !== undefined && !isAllowed(value)) throw new AnalysisError('invalid-option', name);
  }
  if (options.baseline !== undefined && !isBaseline(options.baseline)) throw new AnalysisError('invalid-baseline');
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isOneOf =
  (allowed: readonly string[]) =>
  (value: unknown): boolean =>
    allowed.some((each) => each === value);

const isPeriod = (value: unknown): boolean => typeof value === 'string' || Number.isFinite(value);

const isListOfPeriods = (value: unknown): boolean => Array.isArray(value) && value.every(isPeriod);

const optionChecks: Readonly<
  Record<Exclude<keyof AnalysisOptions, 'rules' | 'baseline'>, (value: unknown) => boolean>
> = {
  phases: isListOfPeriods,
  exclude: isListOfPeriods,
  centerLine: isUsableNumber,
  screenMovingRanges: (value) => typeof value === 'boolean',
  subgroupSummary: isOneOf(Object.keys(subgroupSummaries)),
  direction: isOneOf(directions),
  target: isUsableNumber,
};

function isBaseline(baseline: unknown): boolean {
  if (!isObject(baseline)) return false;
  if ('through' in baseline) return !('points' in baseline) && isPeriod(baseline.through);
  return 'points' in baseline && Number.isInteger(baseline.points) && Number(baseline.points) >= 1;
}
