import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { Series } from './series.ts';

/** What is not shown of a series. `all` are the series that are published with it. */
export function tellHidden(series: Series, all: readonly Series[]): readonly Finding[] {
  const { privacy, step } = series;
  const place = wholeFile(series.file);
  const details = { team: series.team, found: series.indicator.id };
  if (privacy.hiddenByOutcome) return [makeFinding('hidden-by-outcome', place, {}, details)];
  if (privacy.pooledFrom !== null && step !== null) {
    return [makeFinding('pooled-for-privacy', place, { step, outside: privacy.outsideWholePeriods }, details)];
  }
  const together = all.filter(({ team, indicator }) => team === series.team && indicator.id === series.indicator.id);
  const points = series.patientGroup === null ? hiddenOfGroups(together) : 0;
  const ofGroups = points === 0 ? [] : [makeFinding('hidden-to-protect-another', place, { points }, details)];
  const isBesideAll = series.patientGroup !== null && together.some(({ patientGroup }) => patientGroup === null);
  if (privacy.hiddenPoints === 0 || isBesideAll) return ofGroups;
  const args = { points: privacy.hiddenPoints, minimum: privacy.minDenominator };
  return [makeFinding('small-number', place, args, details), ...ofGroups];
}

/**
 * Beside all patients it is never told which of the groups' points are hidden for themselves and which for another, nor
 * how many of each: from that alone a number of patients could be worked out.
 */
const hiddenOfGroups = (together: readonly Series[]): number =>
  together.reduce((sum, { patientGroup, privacy }) => sum + (patientGroup === null ? 0 : privacy.hiddenPoints), 0);
