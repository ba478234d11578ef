import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRuns } from '../../../src/stats/count-runs.ts';
import { median } from '../../../src/stats/median.ts';
import { isNonEmptyNumbers } from '../../../src/stats/non-empty-numbers.ts';
import { makeRunningMedian } from '../../../src/stats/running-median.ts';
import { runsAboutLine } from '../../../src/stats/runs-about-line.ts';

const numbers = fc.array(
  fc.integer({ min: 0, max: 6 }).map((number) => number / 7),
  { maxLength: 40 },
);

describe('runs, counted', () => {
  it('are those that are found by keeping them', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 6 }), (all, line) => {
        const runs = runsAboutLine(all, (number) => number, line / 7);
        const lengths = runs.map(({ items }) => items.length);
        expect(countRuns(all, line / 7)).toEqual({
          useful: lengths.reduce((total, length) => total + length, 0),
          longest: Math.max(0, ...lengths),
          crossings: Math.max(0, runs.length - 1),
        });
      }),
      { numRuns: 500 },
    );
  });

  it('take a number that differs from the line by rounding alone as one on the line', () => {
    expect(countRuns([0.1 + 0.2, 0.4, 0.2], 0.3)).toEqual({ useful: 2, longest: 1, crossings: 1 });
  });
});

describe('a running median', () => {
  it('is the median of all numbers so far', () => {
    fc.assert(
      fc.property(numbers, (all) => {
        const add = makeRunningMedian();
        const running = all.map((number) => add(number));
        const expected = all.map((_, place) => {
          const soFar = all.slice(0, place + 1);
          return isNonEmptyNumbers(soFar) ? median(soFar) : null;
        });
        expect(running).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
