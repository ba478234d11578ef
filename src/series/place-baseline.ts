import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { SeriesSettings } from '../project/project.ts';
import type { MeasurementGroup } from './group-measurements.ts';
import { nameInFinding } from './name-in-finding.ts';
import { pointsAt } from './points-at.ts';
import type { Series, SeriesPoint } from './series.ts';

/** The baseline of a series, and what a person should know of it. */
export interface PlacedBaseline {
  readonly baseline: Series['baseline'];
  readonly findings: readonly Finding[];
}

/**
 * The baseline of gpf.yaml, ending at a point of the series. One that ends outside the series is a finding, and then every
 * point is in the baseline; a series of which nothing is published has none.
 */
export function placeBaseline(
  points: readonly SeriesPoint[],
  { baseline }: SeriesSettings,
  group: MeasurementGroup,
): PlacedBaseline {
  if (!baseline || points.length === 0) return { baseline: null, findings: [] };
  if ('points' in baseline) return { baseline, findings: [] };
  const last = pointsAt(points, baseline.through).at(-1);
  if (last) return { baseline: { ...baseline, through: last.period }, findings: [] };
  const place = baseline.place ?? wholeFile(group.measurements[0].place.file);
  const details = { team: group.team, found: nameInFinding(group.team, group.indicator) };
  const finding = makeFinding('baseline-ends-at-no-point', place, { period: baseline.through.key }, details);
  return { baseline: null, findings: [finding] };
}
