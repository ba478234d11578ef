import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { SeriesSettings } from '../project/project.ts';
import type { MeasurementGroup } from './group-measurements.ts';
import { pointAt } from './point-at.ts';
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
  const through = pointAt(points, baseline.through);
  if (through) return { baseline: { through }, findings: [] };
  const place = wholeFile(group.measurements[0].place.file);
  const details = { team: group.team, found: group.indicator };
  const finding = makeFinding('baseline-ends-at-no-point', place, { period: baseline.through.key }, details);
  return { baseline: null, findings: [finding] };
}
