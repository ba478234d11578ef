import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GroupBeforeAfter, standardizedDifference } from '../../../src/stats/standardized-difference.ts';

const of = (before: string, after: string): GroupBeforeAfter => ({ before: counts(before), after: counts(after) });

function counts(text: string) {
  const [numerator = 0, denominator = 0] = text.split('/').map(Number);
  return { numerator, denominator };
}

describe('the standardized difference', () => {
  it('is none where only the mix of the groups has changed: 20 % and 80 % before and after', () => {
    const difference = standardizedDifference([of('8/40', '2/10'), of('8/10', '32/40')]);
    expect(difference?.crude).toBeCloseTo(0.36, 12);
    expect(difference?.standardized).toBeCloseTo(0, 12);
  });

  it('turns round where each group is worse off, and the better one has grown', () => {
    const difference = standardizedDifference([of('8/40', '1/10'), of('8/10', '28/40')]);
    expect(difference?.crude).toBeCloseTo(29 / 50 - 16 / 50, 12);
    expect(difference?.standardized).toBeCloseTo(-0.1, 12);
  });

  it('weighs each group by its part of both stretches together', () => {
    // Group differences +0.1 and +0.5, of 60 and 40 patients of 100: 0.6 · 0.1 + 0.4 · 0.5.
    const difference = standardizedDifference([of('3/30', '6/30'), of('5/20', '15/20')]);
    expect(difference?.standardized).toBeCloseTo(0.26, 12);
  });

  it('is not known where a group has nobody before or nobody after', () => {
    expect(standardizedDifference([of('8/40', '0/0'), of('8/10', '32/40')])).toBeNull();
    expect(standardizedDifference([of('0/0', '8/40'), of('8/10', '32/40')])).toBeNull();
  });

  it('does not ask about a group that has nobody in either, and is not known of nobody at all', () => {
    expect(standardizedDifference([of('0/0', '0/0'), of('5/10', '8/10')])?.crude).toBeCloseTo(0.3, 12);
    expect(standardizedDifference([of('0/0', '0/0')])).toBeNull();
  });

  it('is the crude one wherever the groups are mixed alike in both stretches', () => {
    const share = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 3 }), (groups, times) => {
        const all = groups.map(([before, after]) => of(`${before}/20`, `${after * times}/${20 * times}`));
        const difference = standardizedDifference(all);
        expect(difference?.standardized).toBeCloseTo(difference?.crude ?? Number.POSITIVE_INFINITY, 10);
      }),
      { seed: 20221, numRuns: 200 },
    );
  });
});
