import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import { comparePeriods } from '../domain/period-arithmetic.ts';
import type { LabeledPeriod, SeriesSettings } from '../project/project.ts';
import type { MeasurementGroup } from './group-measurements.ts';
import { nameInFinding } from './name-in-finding.ts';
import { pointsAt } from './points-at.ts';
import type { PhaseStart, SeriesPoint } from './series.ts';

/** Where the phases of a series begin. The first phase begins with the series and is not named here. */
export interface CollectedPhases {
  readonly phases: readonly PhaseStart[];
  readonly findings: readonly Finding[];
}

/**
 * The phases that gpf.yaml names, else those that the sheet's labels mark. Where both speak, gpf.yaml holds and a finding
 * says so; a phase that begins outside the series is a finding and is left out. Of two that come to begin at one point,
 * as in a quarter, the later holds.
 */
export function collectPhases(
  points: readonly SeriesPoint[],
  settings: SeriesSettings,
  group: MeasurementGroup,
): CollectedPhases {
  const labeled = phasesOfSheet(group);
  const findings: Finding[] = [];
  const [beaten] = settings.phases === null ? [] : labeled;
  if (beaten?.place)
    findings.push(makeFinding('config-beats-sheet', beaten.place, { what: 'phase' }, { team: group.team }));
  const starts = new Map<string, PhaseStart>();
  for (const phase of inTime(settings.phases ?? labeled)) {
    const [start] = pointsAt(points, phase.period);
    if (start && start !== points[0]) starts.set(start.period.key, { ...phase, period: start.period });
    else if (!start && points.length > 0) findings.push(atNoPoint(phase, group));
  }
  return { phases: inTime([...starts.values()]), findings };
}

const inTime = <Phase extends PhaseStart>(phases: readonly Phase[]): readonly Phase[] =>
  phases.toSorted((a, b) => comparePeriods(a.period, b.period));

function atNoPoint({ period, place }: LabeledPeriod, { measurements, team, indicator }: MeasurementGroup): Finding {
  const at = place ?? wholeFile(measurements[0].place.file);
  return makeFinding(
    'phase-begins-at-no-point',
    at,
    { period: period.key },
    { team, found: nameInFinding(team, indicator) },
  );
}

/**
 * A label that differs from the one before starts a phase; rows without a label go on with the phase they stand in. In a
 * subgroup any row may bear the label.
 */
function phasesOfSheet(group: MeasurementGroup): readonly LabeledPeriod[] {
  const phases: LabeledPeriod[] = [];
  let current: string | null = null;
  for (const { phase, period, place } of group.measurements) {
    if (phase !== null && phase !== current) {
      phases.push({ period, label: phase, place });
      current = phase;
    }
  }
  return phases;
}
