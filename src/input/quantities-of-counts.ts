import type { Finding } from '../domain/finding.ts';
import { type Note, type NumberCells, noteMarks, notMeasured, type ReadQuantities, unusable } from './quantities.ts';

/** A share has its numerator within its denominator; the numerator of a rate may be larger. */
export interface CountsRule {
  readonly isShare: boolean;
}

/**
 * The numbers of a share or a rate: a numerator and a denominator. 0 of 0 is nothing to measure. Both empty is not
 * measured, one empty is a fault. A share that is given as a percentage only (`80 %`) is taken as a value, 0 to 1.
 */
export function quantitiesOfCounts(cells: NumberCells, rule: CountsRule, note: Note): ReadQuantities {
  const { numerator, denominator, value } = cells;
  const marks = noteMarks(cells, ['numerator', 'denominator'], note);
  if (marks.length > 0) return notMeasured(marks);
  const isEmpty = numerator.kind === 'empty' && denominator.kind === 'empty';
  if (isEmpty && rule.isShare && value.kind === 'number') return percentOnly(value.value, value.percent, note);
  if (isEmpty) return nothingGiven(cells, note);
  if (numerator.kind !== 'number') return unusable([note('missing-value', 'numerator', { column: 'numerator' })]);
  if (denominator.kind !== 'number') return unusable([note('missing-value', 'denominator', { column: 'denominator' })]);
  return compareCounts(numerator.value, denominator.value, { rule, note });
}

/** A rate with a value but without its counts lacks them; without anything it was not measured. */
function nothingGiven(cells: NumberCells, note: Note): ReadQuantities {
  if (cells.value.kind === 'number') {
    return unusable((['numerator', 'denominator'] as const).map((column) => note('missing-value', column, { column })));
  }
  const marks = noteMarks(cells, ['value'], note);
  return notMeasured(marks.length > 0 ? marks : [note('not-measured-mark', 'numerator', {})]);
}

function percentOnly(given: number, isPercent: boolean, note: Note): ReadQuantities {
  const share = isPercent ? given / 100 : given;
  if (share < 0 || share > 1) return unusable([note('value-out-of-range', 'value', { minimum: 0, maximum: 1 })]);
  const findings = [note('percent-without-counts', 'value', {})];
  return { quantities: { numerator: null, denominator: null, value: share }, findings };
}

function compareCounts(numerator: number, denominator: number, by: { rule: CountsRule; note: Note }): ReadQuantities {
  const findings: Finding[] = [];
  if (denominator === 0 && numerator > 0) return unusable([by.note('zero-denominator', 'denominator', { numerator })]);
  if (by.rule.isShare && numerator > denominator) {
    return unusable([by.note('numerator-exceeds-denominator', 'numerator', { numerator, denominator })]);
  }
  if (denominator === 0) findings.push(by.note('nothing-to-measure', 'denominator', {}));
  return { quantities: { numerator, denominator, value: null }, findings };
}
