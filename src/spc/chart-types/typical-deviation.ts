import { mean } from '../../stats/mean.ts';
import { isNonEmptyNumbers } from '../../stats/non-empty-numbers.ts';
import { standardDeviation } from '../../stats/standard-deviation.ts';
import type { Subgroup } from '../points.ts';
import type { LineBasis } from './chart-type.ts';

/** The standard deviation within a subgroup; null where it has fewer than two values. */
export const deviationWithin = ({ values }: Subgroup): number | null =>
  isNonEmptyNumbers(values) ? standardDeviation(values) : null;

/**
 * The standard deviations of subgroups pooled: √(Σ (nᵢ − 1) sᵢ² / Σ (nᵢ − 1)). Null where none has two values.
 * Source: Montgomery DC. Statistical Quality Control, 6th ed. Wiley 2009, equation 6.31.
 */
export function pooledDeviation(subgroups: readonly Subgroup[]): number | null {
  let [squares, freedom] = [0, 0];
  for (const subgroup of subgroups) {
    const deviation = deviationWithin(subgroup);
    if (deviation === null) continue;
    squares += (subgroup.values.length - 1) * deviation ** 2;
    freedom += subgroup.values.length - 1;
  }
  return freedom > 0 ? Math.sqrt(squares / freedom) : null;
}

/**
 * The ordinary standard deviation within the subgroups of the baseline, center line of S charts and measure of x̄ charts:
 * the mean of the standard deviations where all subgroups of the phase have the same size, else the pooled one, as in
 * qicharts2. Subgroups that are missing or excluded do not count among the sizes (in qicharts2 they do, and a missing one
 * enters the pooling with −1 degrees of freedom). Null where no subgroup has two values.
 * Source: Montgomery 2009, equations 6.29 and 6.31.
 */
export function typicalDeviation({ baseline, phase }: LineBasis): number | null {
  const subgroups = baseline.map(({ subgroup }) => subgroup);
  if (!haveOneSize(phase.filter(({ excluded }) => !excluded).map(({ subgroup }) => subgroup))) {
    return pooledDeviation(subgroups);
  }
  const deviations = subgroups.map(deviationWithin).filter((deviation) => deviation !== null);
  return isNonEmptyNumbers(deviations) ? mean(deviations) : null;
}

function haveOneSize(subgroups: readonly Subgroup[]): boolean {
  const sizes = subgroups.map(({ values }) => values.length).filter((size) => size > 0);
  return sizes.every((size) => size === sizes[0]);
}
