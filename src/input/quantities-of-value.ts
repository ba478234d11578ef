import { type Note, type NumberCells, noteMarks, notMeasured, type ReadQuantities, unusable } from './quantities.ts';

/** The least that a value can be; null where it can be anything. */
export interface ValueRule {
  readonly minimum: number | null;
  /** Whether `minimum` itself, or anything below the next whole number, is too little. */
  readonly aboveZero: boolean;
}

/**
 * The numbers of an indicator that is no share: a mean, a count, minutes, days since the last event. The denominator is
 * the number of patients behind it, where the team gives it; 0 patients is nothing to measure.
 */
export function quantitiesOfValue(cells: NumberCells, rule: ValueRule, note: Note): ReadQuantities {
  const { value, denominator } = cells;
  const marks = noteMarks(cells, ['value'], note);
  if (marks.length > 0) return notMeasured(marks);
  const patients = denominator.kind === 'number' ? denominator.value : null;
  if (value.kind !== 'number') return withoutValue(patients, note);
  if (value.percent) return unusable([note('not-a-number', 'value', { column: 'value' })]);
  if (rule.minimum !== null && (rule.aboveZero ? value.value <= 0 : value.value < rule.minimum)) {
    return unusable([note('value-out-of-range', 'value', { minimum: rule.minimum, maximum: null, percent: null })]);
  }
  if (patients === 0) return unusable([note('zero-denominator', 'denominator', { numerator: null })]);
  const findings = noteMarks(cells, ['denominator'], note);
  return { quantities: { numerator: null, denominator: patients, value: value.value }, findings };
}

function withoutValue(patients: number | null, note: Note): ReadQuantities {
  if (patients === null) return notMeasured([note('not-measured-mark', 'value', {})]);
  if (patients > 0) return unusable([note('missing-value', 'value', { column: 'value' })]);
  const quantities = { numerator: null, denominator: 0, value: null };
  return { quantities, findings: [note('nothing-to-measure', 'denominator', {})] };
}
