import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { SeriesSettings } from '../project/project.ts';
import type { MeasurementGroup } from './group-measurements.ts';
import { pointAt } from './point-at.ts';
import type { SeriesPoint } from './series.ts';

/** The points with the reasons to leave some of them out of the calculation. */
export interface Exclusions {
  readonly points: readonly SeriesPoint[];
  readonly findings: readonly Finding[];
}

/** The exclusions of gpf.yaml, else those of the sheet; where both speak, gpf.yaml holds and a finding says so. */
export function applyExclusions(
  points: readonly SeriesPoint[],
  settings: SeriesSettings,
  group: MeasurementGroup,
): Exclusions {
  if (settings.exclude === null) return { points, findings: [] };
  const { place } = group.measurements[0];
  const findings: Finding[] = [];
  if (points.some((point) => point.excluded !== null)) {
    findings.push(makeFinding('config-beats-sheet', place, { what: 'exclude' }, { team: group.team }));
  }
  const reasons = new Map<string, string>();
  for (const { period, label } of settings.exclude) {
    const at = pointAt(points, period);
    if (at) reasons.set(at.key, label ?? '');
    else {
      const details = { team: group.team, found: group.indicator };
      findings.push(makeFinding('exclusion-of-no-point', wholeFile(place.file), { period: period.key }, details));
    }
  }
  const excluded = points.map((point) => ({ ...point, excluded: reasons.get(point.period.key) ?? null }));
  return { points: excluded, findings };
}
