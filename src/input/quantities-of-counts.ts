import type { Finding } from '../domain/finding.ts';
import { checkToldShare } from './check-told-share.ts';
import { isToldRate } from './is-told-rate.ts';
import { type Note, type NumberCells, noteMarks, notMeasured, type ReadQuantities, unusable } from './quantities.ts';

/** A share has its numerator within its denominator; the numerator of a rate may be larger. */
export interface CountsRule {
  readonly isShare: boolean;
  /** A rate is told per so many. */
  readonly per: number;
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
  const counts = { numerator: numerator.value, denominator: denominator.value };
  const compared = compareCounts(counts.numerator, counts.denominator, { rule, note });
  if (value.kind !== 'number') return compared;
  if (!rule.isShare) return isToldRate(counts, value, rule.per) ? compared : misplacedRate(compared.findings, note);
  return { ...compared, findings: [...compared.findings, ...checkToldShare(counts, value, note)] };
}

/** What stands beside the counts of a rate and is not what they give is no rate, and would be lost without a word. */
const misplacedRate = (others: readonly Finding[], note: Note): ReadQuantities =>
  unusable([...others, note('value-in-wrong-column', 'value', { column: 'value' })]);

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
  if (share < 0 || share > 1) {
    const percent = !isPercent && given > 1 && given <= 100 ? given : null;
    return unusable([note('value-out-of-range', 'value', { minimum: 0, maximum: 1, percent })]);
  }
  // `1` is as likely one percent as all of them.
  if (!isPercent && given === 1) {
    return unusable([note('ambiguous-number', 'value', { asThousands: null, asDecimal: null, mayBePercent: true })]);
  }
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
