import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsLimits, runsProbabilities } from '../../../src/stats/runs-limits.ts';

/** Every order of so many points above (A) and below (B). */
function ordersOf(above: number, below: number): readonly string[] {
  if (above + below === 0) return [''];
  return [
    ...(above > 0 ? ordersOf(above - 1, below).map((rest) => `A${rest}`) : []),
    ...(below > 0 ? ordersOf(above, below - 1).map((rest) => `B${rest}`) : []),
  ];
}

const runsIn = (order: string): number => order.match(/A+|B+/g)?.length ?? 0;

describe('the probabilities of numbers of runs', () => {
  it('are those counted by hand', () => {
    // Two and two: AABB BBAA, ABBA BAAB, ABAB BABA.
    expect(runsProbabilities(2, 2).map((each) => each * 6)).toEqual([0, 2, 2, 2].map((each) => expect.closeTo(each)));
    // One and three: ABBB BBBA, BABB BBAB.
    expect(runsProbabilities(1, 3).map((each) => each * 4)).toEqual([0, 2, 2].map((each) => expect.closeTo(each)));
    expect(runsProbabilities(5, 0)).toEqual([1]);
    expect(runsProbabilities(0, 5)).toEqual([1]);
  });

  it('are those of writing down every order', () => {
    for (const [above, below] of [
      [1, 1],
      [3, 5],
      [5, 3],
      [6, 6],
      [2, 9],
    ] as const) {
      const orders = ordersOf(above, below).map(runsIn);
      const probabilities = runsProbabilities(above, below);
      expect(probabilities).toHaveLength(Math.max(...orders));
      for (const [index, probability] of probabilities.entries())
        expect(probability).toBeCloseTo(orders.filter((runs) => runs === index + 1).length / orders.length, 12);
    }
  });

  it('add up to 1, also for thousands of points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 2000 }), (above, below) => {
        expect(runsProbabilities(above, below).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the limits of the number of runs', () => {
  /** Critical values at 2.5 % a tail, as Swed & Eisenhart 1943 print them: the first numbers that are a sign. */
  it.each([
    [5, 5, 2, 10],
    [8, 8, 4, 14],
    [10, 10, 6, 16],
    [12, 12, 7, 19],
    [15, 15, 10, 22],
    [20, 20, 14, 28],
  ])('for %i and %i points lie within the critical values %i and %i', (above, below, low, high) => {
    expect(runsLimits(above, below)).toEqual({ fewest: low + 1, most: high - 1 });
  });

  it('are open where the extreme numbers are not rare', () => {
    expect(runsLimits(2, 2)).toEqual({ fewest: 2, most: 4 });
    expect(runsLimits(4, 4)).toEqual({ fewest: 2, most: 8 });
    expect(runsLimits(30, 0)).toEqual({ fewest: 1, most: 1 });
  });

  it('take a tail of exactly 2.5 % as a sign', () => {
    // One and 79: two runs are two orders of 80, exactly 2.5 %.
    expect(runsLimits(1, 79)).toEqual({ fewest: 3, most: 3 });
    expect(runsLimits(1, 78)).toEqual({ fewest: 2, most: 3 });
  });

  it('are the same for both sides', () => {
    expect(runsLimits(4, 11)).toEqual(runsLimits(11, 4));
  });
});
