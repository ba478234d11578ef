import type { IndicatorId, TeamId } from '../../src/domain/ids.ts';
import type { Measurement } from '../../src/domain/measurement.ts';
import type { Period } from '../../src/domain/period.ts';
import { shiftPeriod } from '../../src/domain/period-arithmetic.ts';

/**
 * Measurements in words: one for each item, from a period on. `8/10` is numerator and denominator, `12` a value, `-` not
 * measured, and `_` is a period without a row.
 */
export function makeMeasurements(
  words: string,
  first: Period = { kind: 'month', key: '2022-01' },
  given: Partial<Measurement> = {},
): readonly Measurement[] {
  return words.split(' ').flatMap((word, index) => {
    if (word === '_') return [];
    const period = shiftPeriod(first, index);
    return [{ ...empty, ...numbersOf(word), period, place: placeAt(index + 2), ...given }];
  });
}

const empty = {
  team: 'fjelldal' as TeamId,
  indicator: 'sykepleier-3-dager' as IndicatorId,
  patientGroup: null,
  numerator: null,
  denominator: null,
  value: null,
  phase: null,
  exclude: null,
} as const;

function numbersOf(word: string): Partial<Measurement> {
  if (word === '-') return {};
  const [numerator, denominator] = word.split('/').map(Number);
  if (denominator === undefined) return { value: numerator ?? null };
  return { numerator: numerator ?? null, denominator };
}

const placeAt = (row: number) => ({ file: 'data/fjelldal.csv', row, line: row, column: 'periode', cell: `C${row}` });
