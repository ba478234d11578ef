import { addUpUnits } from '../domain/add-up-units.ts';
import type { Finding } from '../domain/finding.ts';
import { groupBySeries } from '../domain/group-by-series.ts';
import type { Measurement } from '../domain/measurement.ts';
import { isNonEmpty, type NonEmpty } from '../domain/non-empty.ts';
import { comparePeriods } from '../domain/period-arithmetic.ts';
import type { Project } from '../project/project.ts';
import { settingsForSeries } from '../project/settings-for-series.ts';
import { checkDefinitions } from './check-definitions.ts';
import { checkDuplicatePeriods } from './check-duplicate-periods.ts';
import { checkGranularity } from './check-granularity.ts';
import { checkPointCount } from './check-point-count.ts';
import { checkSameNumbers } from './check-same-numbers.ts';
import { checkScale } from './check-scale.ts';
import { findFarPeriods } from './find-far-periods.ts';
import { findPeriodGaps } from './find-period-gaps.ts';
import { findRowsOutOfOrder } from './find-rows-out-of-order.ts';
import type { AskSeries, CheckedSeries, SeriesCheck, SoundSeries } from './series-check.ts';
import { seriesFinding } from './series-finding.ts';
import { settingsOfSeries } from './settings-of-series.ts';

/** Asked of every series, in the order in which the answers are told. */
const questions: readonly AskSeries[] = [
  findPeriodGaps,
  findRowsOutOfOrder,
  checkPointCount,
  checkSameNumbers,
  checkScale,
  checkDefinitions,
];

/**
 * Checks what no single row can tell: that each series is written in one kind of period, has one row for each (or
 * a subgroup), where it has gaps, and what in its numbers is worth a question. Returns the measurements that are still
 * sound, in the order they came in.
 */
export function checkSeries(measurements: readonly Measurement[], project: Project): SeriesCheck {
  const checks = groupBySeries(measurements).map((group) =>
    checkOne({ measurements: group, ...settingsOfSeries(group[0], project) }, project),
  );
  const sound = new Set(checks.flatMap((check) => check.measurements));
  return {
    measurements: measurements.filter((measurement) => sound.has(measurement)),
    findings: checks.flatMap((check) => check.findings),
  };
}

function checkOne(series: CheckedSeries, project: Project): SeriesCheck {
  const { alike, ...granularity } = checkGranularity(series);
  if (!isNonEmpty(granularity.measurements)) {
    const others = isNonEmpty(alike) ? checkDuplicatePeriods({ ...series, measurements: alike }).findings : [];
    return { ...granularity, findings: [...granularity.findings, ...others] };
  }
  const duplicates = checkDuplicatePeriods(series);
  if (!isNonEmpty(duplicates.measurements)) return duplicates;
  const sound = soundSeries({ ...series, measurements: asTeam(duplicates.measurements, project) }, project);
  return { ...duplicates, findings: [...duplicates.findings, ...askAll(sound)] };
}

/** What units have delivered apart is asked about as the team's own. */
function asTeam(rows: NonEmpty<Measurement>, { teams }: Project): NonEmpty<Measurement> {
  const units = teams.find(({ id }) => id === rows[0].team)?.units ?? [];
  const added = addUpUnits(rows, units).map(({ measurement }) => measurement);
  return isNonEmpty(added) ? added : rows;
}

function soundSeries(series: CheckedSeries, project: Project): SoundSeries {
  const [{ team, indicator: id }] = series.measurements;
  return {
    ...series,
    inTime: inTimeOrder(series.measurements),
    indicator: project.catalogue.indicators.find((indicator) => indicator.id === id) ?? null,
    phases: (settingsForSeries(project, team, id).phases ?? []).map(({ period }) => period),
    minDenominator: project.privacy.minDenominator,
  };
}

const inTimeOrder = (measurements: NonEmpty<Measurement>): NonEmpty<Measurement> =>
  measurements.toSorted((a, b) => comparePeriods(a.period, b.period)) as unknown as NonEmpty<Measurement>;

/** A point that stands by itself, years from the others, is asked about by itself: it makes no gap and no disorder. */
function askAll(series: SoundSeries): readonly Finding[] {
  const far = new Set(findFarPeriods(series));
  const isNear = (measurement: Measurement): boolean => !far.has(measurement);
  const near = { ...series, measurements: series.measurements.filter(isNear), inTime: series.inTime.filter(isNear) };
  const alone = [...far].map((one) => seriesFinding('period-far-from-others', one, { period: one.period }));
  return [...alone, ...(isSeries(near) ? questions.flatMap((ask) => ask(near)) : [])];
}

/** At most one point of five is far from the others, so that some are left. */
const isSeries = (
  series: Omit<SoundSeries, 'measurements' | 'inTime'> & {
    readonly measurements: readonly Measurement[];
    readonly inTime: readonly Measurement[];
  },
): series is SoundSeries => isNonEmpty(series.measurements) && isNonEmpty(series.inTime);
