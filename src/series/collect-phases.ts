import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import { comparePeriods } from '../domain/period-arithmetic.ts';
import type { LabeledPeriod, SeriesSettings } from '../project/project.ts';
import type { MeasurementGroup } from './group-measurements.ts';
import { pointAt } from './point-at.ts';
import type { PhaseStart, SeriesPoint } from './series.ts';

/** Where the phases of a series begin. The first phase begins with the series and is not named here. */
export interface CollectedPhases {
  readonly phases: readonly PhaseStart[];
  readonly findings: readonly Finding[];
}

/**
 * The phases that gpf.yaml names, else those that the sheet's labels mark. Where both speak, gpf.yaml holds and a finding
 * says so; a phase that begins outside the series is a finding and is left out.
 */
export function collectPhases(
  points: readonly SeriesPoint[],
  settings: SeriesSettings,
  group: MeasurementGroup,
): CollectedPhases {
  const labeled = phasesOfSheet(group);
  const wanted = settings.phases ?? labeled;
  const findings: Finding[] = [];
  if (settings.phases !== null && labeled.length > 0) {
    findings.push(
      makeFinding('config-beats-sheet', group.measurements[0].place, { what: 'phase' }, { team: group.team }),
    );
  }
  const phases: PhaseStart[] = [];
  for (const { period, label } of wanted) {
    const start = pointAt(points, period);
    if (start && start.key !== points[0]?.period.key) phases.push({ period: start, label });
    else if (!start && points.length > 0) {
      const details = { team: group.team, found: group.indicator };
      findings.push(makeFinding('phase-begins-at-no-point', fileOf(group), { period: period.key }, details));
    }
  }
  return { phases: phases.sort((a, b) => comparePeriods(a.period, b.period)), findings };
}

/** A label that differs from the one before starts a phase; rows without a label go on with the phase they stand in. */
function phasesOfSheet(group: MeasurementGroup): readonly LabeledPeriod[] {
  const phases: LabeledPeriod[] = [];
  let current: string | null = null;
  for (const { phase, period } of group.measurements) {
    if (phase !== null && phase !== current) {
      phases.push({ period, label: phase });
      current = phase;
    }
  }
  return phases;
}

const fileOf = (group: MeasurementGroup) => wholeFile(group.measurements[0].place.file);
