import type { Finding } from '../domain/finding.ts';
import { groupBySeries } from '../domain/group-by-series.ts';
import type { Measurement } from '../domain/measurement.ts';
import { isNonEmpty } from '../domain/non-empty.ts';
import type { Project } from '../project/project.ts';
import { settingsForSeries } from '../project/settings-for-series.ts';
import { takesSubgroups } from '../project/takes-subgroups.ts';
import { checkDuplicatePeriods } from './check-duplicate-periods.ts';
import { checkGranularity } from './check-granularity.ts';
import { findPeriodGaps } from './find-period-gaps.ts';
import type { CheckedSeries, SeriesCheck } from './series-check.ts';

/**
 * Checks what no single row can tell: that each series is written in one kind of period, has one row for each (or
 * a subgroup), and where it has gaps. Returns the measurements that are still sound, in the order they came in.
 */
export function checkSeries(measurements: readonly Measurement[], project: Project): SeriesCheck {
  const checks = groupBySeries(measurements).map((group) =>
    checkOne({ measurements: group, ...settingsOf(group[0], project) }),
  );
  const sound = new Set(checks.flatMap((check) => check.measurements));
  return {
    measurements: measurements.filter((measurement) => sound.has(measurement)),
    findings: checks.flatMap((check) => check.findings),
  };
}

function checkOne(series: CheckedSeries): SeriesCheck {
  const granularity = checkGranularity(series);
  if (!isNonEmpty(granularity.measurements)) return granularity;
  const duplicates = checkDuplicatePeriods(series);
  const gaps: readonly Finding[] = findPeriodGaps(series);
  return { measurements: duplicates.measurements, findings: [...duplicates.findings, ...gaps] };
}

function settingsOf({ team, indicator: id }: Measurement, project: Project): Omit<CheckedSeries, 'measurements'> {
  const indicator = project.catalogue.indicators.find((each) => each.id === id);
  const settings = settingsForSeries(project, team, id);
  const chart = settings.chart ?? indicator?.chart;
  return {
    step: settings.step,
    isEvents: indicator?.measure === 'days-between',
    takesSubgroups: chart !== undefined && takesSubgroups[chart],
  };
}
