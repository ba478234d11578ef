import type { Finding } from '../domain/finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import { comparePeriods } from '../domain/period-arithmetic.ts';
import type { SoundSeries } from './series-check.ts';
import { seriesFinding } from './series-finding.ts';

/**
 * Points from which on the indicator is defined in other words, and where no new phase begins, in the sheet or in gpf.yaml.
 * Case and spaces do not count, and an empty cell says nothing.
 */
export function checkDefinitions({ inTime, phases }: SoundSeries): readonly Finding[] {
  const defined = inTime.filter(({ definition }) => wordsOf(definition) !== '');
  return defined.slice(1).flatMap((next, index) => {
    const before = defined[index] ?? next;
    if (wordsOf(before.definition) === wordsOf(next.definition) || beginsPhase(before, next, phases)) return [];
    return [seriesFinding('definition-changed', next, { period: next.period })];
  });
}

const wordsOf = (definition: string | null | undefined): string =>
  (definition ?? '').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

function beginsPhase(before: Measurement, next: Measurement, phases: SoundSeries['phases']): boolean {
  if (next.phase !== null && next.phase !== before.phase) return true;
  return phases.some((phase) => comparePeriods(phase, before.period) > 0 && comparePeriods(phase, next.period) <= 0);
}
