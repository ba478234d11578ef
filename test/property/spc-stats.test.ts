import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialHalfQuantile } from '../../src/stats/binomial-half-quantile.ts';
import { median } from '../../src/stats/median.ts';
import { movingRanges } from '../../src/stats/moving-ranges.ts';
import type { NonEmptyNumbers } from '../../src/stats/non-empty-numbers.ts';
import { runsAboutLine } from '../../src/stats/runs-about-line.ts';

const values = fc.array(fc.option(fc.integer({ min: -9, max: 9 })), { maxLength: 80 });
const nonEmpty = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 80 })
  .map((list) => list as unknown as NonEmptyNumbers);

const runs = (list: readonly (number | null)[]) => runsAboutLine(list, (value) => value, 3);

describe('runs about a line', () => {
  it('hold every point off the line once and in order, so that their lengths add up to the useful points', () => {
    fc.assert(
      fc.property(values, (list) => {
        expect(runs(list).flatMap(({ items }) => items)).toEqual(list.filter((value) => value !== null && value !== 3));
      }),
    );
  });

  it('lie on the two sides in turn', () => {
    fc.assert(
      fc.property(values, (list) => {
        const sides = runs(list).map(({ side }) => side);
        expect(sides.every((side, index) => index === 0 || side !== sides[index - 1])).toBe(true);
      }),
    );
  });

  it('come in reverse when time goes backwards', () => {
    fc.assert(
      fc.property(values, (list) => {
        const lengths = (all: typeof list): number[] => runs(all).map(({ items }) => items.length);
        expect(lengths(list.toReversed())).toEqual(lengths(list).toReversed());
      }),
    );
  });
});

it('a median has as many numbers below it as above it, give or take those on it', () => {
  fc.assert(
    fc.property(nonEmpty, (list) => {
      const middle = median(list);
      expect(list.filter((number) => number < middle).length).toBeLessThanOrEqual(list.length / 2);
      expect(list.filter((number) => number > middle).length).toBeLessThanOrEqual(list.length / 2);
    }),
  );
});

it('moving ranges are the same backwards', () => {
  fc.assert(
    fc.property(values, (list) => {
      expect(movingRanges(list.toReversed())).toEqual(movingRanges(list).toReversed());
    }),
  );
});

/** P(heads ≤ k) is at least 1 in 20, in whole numbers without rounding. */
function isReached(k: number, tosses: number): boolean {
  let [ways, below] = [1n, 0n];
  for (let heads = 0; heads <= k; heads += 1) {
    below += ways;
    ways = (ways * BigInt(tosses - heads)) / BigInt(heads + 1);
  }
  return 20n * below >= 2n ** BigInt(tosses);
}

it('the binomial quantile is the first number of heads that reaches the probability', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat({ max: 60 }), fc.nat({ max: 3000 })), (tosses) => {
      const quantile = binomialHalfQuantile(0.05, tosses);
      expect(isReached(quantile, tosses)).toBe(true);
      expect(quantile > 0 && isReached(quantile - 1, tosses)).toBe(false);
    }),
  );
});
