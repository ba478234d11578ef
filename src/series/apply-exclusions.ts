import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { NonEmpty } from '../domain/non-empty.ts';
import type { LabeledPeriod, SeriesSettings } from '../project/project.ts';
import type { MeasurementGroup } from './group-measurements.ts';
import { isWithin } from './is-within.ts';
import { nameInFinding } from './name-in-finding.ts';

/** The rows of a series with the reasons to leave some of them out of the calculation. */
export interface Exclusions {
  readonly measurements: NonEmpty<Measurement>;
  readonly findings: readonly Finding[];
}

/**
 * The exclusions of gpf.yaml, else those of the sheet; where both speak, gpf.yaml holds and a finding says so. They are
 * of rows, so that a month is left out of the sum of its quarter whoever says it. A row of a subgroup may be left out
 * alone in the sheet; gpf.yaml leaves out all rows of a period.
 */
export function applyExclusions(group: MeasurementGroup, { exclude }: SeriesSettings): Exclusions {
  const { measurements } = group;
  if (exclude === null) return { measurements, findings: [] };
  const reasonFor = ({ period }: Measurement): string | null => {
    const holds = exclude.findLast((excluded) => isWithin(period, excluded.period));
    return holds ? (holds.label ?? '') : null;
  };
  const withReason = (row: Measurement): Measurement => ({ ...row, exclude: reasonFor(row) });
  const [first, ...others] = measurements;
  return {
    measurements: [withReason(first), ...others.map(withReason)],
    findings: [...beatenSheet(group), ...exclude.flatMap((excluded) => ofNoPoint(excluded, group))],
  };
}

function beatenSheet({ measurements, team }: MeasurementGroup): readonly Finding[] {
  const beaten = measurements.find((row) => row.exclude !== null);
  return beaten ? [makeFinding('config-beats-sheet', beaten.place, { what: 'exclude' }, { team })] : [];
}

function ofNoPoint({ period, place }: LabeledPeriod, group: MeasurementGroup): readonly Finding[] {
  const { measurements, team, indicator } = group;
  if (measurements.some((row) => isWithin(row.period, period))) return [];
  const at = place ?? wholeFile(measurements[0].place.file);
  return [
    makeFinding('exclusion-of-no-point', at, { period: period.key }, { team, found: nameInFinding(team, indicator) }),
  ];
}
