import { countPathways } from '../../../src/pathway/count-pathways.ts';
import type { CountedIndicatorId } from '../../../src/pathway/indicators/index.ts';
import { date, makePathway, type PathwayInWords } from './make-pathway.ts';

/**
 * What one pathway comes to in one indicator, with data through the end of 2023 unless another day is given: `1/1` (of a
 * mean `2 of 1`), or why it is left out, or nothing; and each of them where it comes to several.
 */
export function countOne(indicator: CountedIndicatorId, words: PathwayInWords, through = '2023-12-31'): string {
  const { rows, leftOut } = countPathways([makePathway(words)], { step: 'quarter', through: date(through) });
  const counted = rows.filter((row) => row.indicator === indicator && row.patientGroup === null && row.denominator);
  const told = counted.map((row) =>
    row.value === null ? `${row.numerator}/${row.denominator}` : `${row.value} of ${row.denominator}`,
  );
  const left = leftOut
    .filter((each) => each.indicator === indicator)
    .map(({ reason, count }) => [count, reason] as const);
  const reasons = left.map(([count, reason]) => (count === 1 ? reason : `${count} ${reason}`));
  return [...told, ...reasons].join(', ') || 'nothing';
}
