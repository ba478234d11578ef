import type { Measurement } from './measurement.ts';
import type { NonEmpty } from './non-empty.ts';

/** The measurements of each team, indicator and patient group together, groups and rows in the order they came. */
export function groupBySeries(measurements: readonly Measurement[]): readonly NonEmpty<Measurement>[] {
  const groups = new Map<string, [Measurement, ...Measurement[]]>();
  for (const measurement of measurements) {
    const key = JSON.stringify([measurement.team, measurement.indicator, measurement.patientGroup]);
    const group = groups.get(key);
    if (group) group.push(measurement);
    else groups.set(key, [measurement]);
  }
  return [...groups.values()];
}
