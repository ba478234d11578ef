import { mean } from '../stats/mean.ts';
import { median } from '../stats/median.ts';
import { isNonEmptyNumbers, type NonEmptyNumbers } from '../stats/non-empty-numbers.ts';
import { sum } from '../stats/sum.ts';
import { AnalysisError, type AnalysisErrorCode } from './analysis-error.ts';
import type { ChartType, MeasuredRow } from './chart-types/chart-type.ts';
import { inTimeOrder } from './in-time-order.ts';
import { isUsableNumber } from './is-usable-number.ts';
import type { PeriodKey } from './period-key.ts';
import type { Subgroup } from './points.ts';
import type { Observation } from './series-input.ts';

/** How the values of a subgroup without denominators become one. */
export const subgroupSummaries = { mean, median, sum } as const;
export type SubgroupSummary = keyof typeof subgroupSummaries;

/**
 * The rows of a series, gathered by period and put in time order. A row that lacks its value, or its denominator where
 * the series has denominators, was not measured; a period without a measured row is a gap and keeps its place.
 */
export function readSubgroups(
  observations: readonly Observation[],
  chart: ChartType,
  summary: SubgroupSummary,
): readonly Subgroup[] {
  const hasDenominators =
    chart.needsDenominator || observations.some(({ denominator }) => denominator !== undefined && denominator !== null);
  const read = (observation: Observation): MeasuredRow | null => {
    const row = readRow(observation, hasDenominators);
    const objection = row && (generalObjection(row) ?? chart.objectionTo(row));
    if (objection !== null) throw new AnalysisError(objection, observation.period);
    return row;
  };
  if (arePeriodsRising(observations)) {
    return observations.map((observation) => {
      const row = read(observation);
      return toSubgroup(readPeriod(observation.period), row === null ? [] : [row], summary);
    });
  }
  return inTimeOrder(
    Array.from(rowsByPeriod(observations, read), ([period, rows]) => toSubgroup(period, rows, summary)),
  );
}

/** Whether each period comes after the one before: then they are in order, and none comes twice. Most series are so. */
function arePeriodsRising(observations: readonly Observation[]): boolean {
  let previous: PeriodKey | null = null;
  for (const { period: raw } of observations) {
    const period = readPeriod(raw);
    if (previous !== null && (typeof period !== typeof previous || !(period > previous))) return false;
    previous = period;
  }
  return true;
}

function rowsByPeriod(
  observations: readonly Observation[],
  read: (observation: Observation) => MeasuredRow | null,
): ReadonlyMap<PeriodKey, readonly MeasuredRow[]> {
  const rowsOf = new Map<PeriodKey, MeasuredRow[]>();
  for (const observation of observations) {
    const period = readPeriod(observation.period);
    const rows = rowsOf.get(period) ?? [];
    rowsOf.set(period, rows);
    const row = read(observation);
    if (row !== null) rows.push(row);
  }
  return rowsOf;
}

function readPeriod(period: PeriodKey): PeriodKey {
  if (typeof period === 'string') return period;
  if (typeof period === 'number' && Number.isFinite(period)) return period + 0;
  throw new AnalysisError('invalid-period');
}

/** A row that was measured, or null. Adding 0 makes −0 an ordinary 0, which JSON can tell. */
function readRow({ period, value, denominator }: Observation, hasDenominators: boolean): MeasuredRow | null {
  if (value !== null && !isUsableNumber(value)) throw new AnalysisError('invalid-number', period);
  if (!hasDenominators) return value === null ? null : { value: value + 0, denominator: null };
  if (denominator === undefined && value !== null) throw new AnalysisError('missing-denominator', period);
  if (denominator === undefined || denominator === null) return null;
  if (!isUsableNumber(denominator)) throw new AnalysisError('invalid-number', period);
  return value === null ? null : { value: value + 0, denominator: denominator + 0 };
}

function generalObjection({ value, denominator }: MeasuredRow): AnalysisErrorCode | null {
  if (denominator !== null && denominator < 0) return 'negative-denominator';
  return denominator === 0 && value !== 0 ? 'zero-denominator' : null;
}

function toSubgroup(period: PeriodKey, rows: readonly MeasuredRow[], summary: SubgroupSummary): Subgroup {
  const values = rows.map(({ value }) => value);
  if (!isNonEmptyNumbers(values)) return { period, values, total: null, denominator: null, summary: null };
  const total = sum(values);
  const denominator = sumOfDenominators(rows);
  return { period, values, total, denominator, summary: summarize(values, { total, denominator, summary }) };
}

interface Totals {
  readonly total: number;
  readonly denominator: number | null;
  readonly summary: SubgroupSummary;
}

function summarize(values: NonEmptyNumbers, { total, denominator, summary }: Totals): number | null {
  if (denominator !== null) return denominator === 0 ? null : total / denominator;
  return values.length === 1 ? values[0] : subgroupSummaries[summary](values);
}

function sumOfDenominators(rows: readonly MeasuredRow[]): number | null {
  let total: number | null = null;
  for (const { denominator } of rows) {
    if (denominator !== null) total = (total ?? 0) + denominator;
  }
  return total;
}
