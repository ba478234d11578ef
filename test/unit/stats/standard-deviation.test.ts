import { expect, it } from 'vitest';
import { rangeBetween } from '../../../src/stats/range-between.ts';
import { standardDeviation } from '../../../src/stats/standard-deviation.ts';

it('the standard deviation of a sample divides by one less than its size', () => {
  expect(standardDeviation([1, 3])).toBe(Math.SQRT2);
  expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 14);
});

it('a single number has no standard deviation', () => {
  expect(standardDeviation([3])).toBeNull();
});

it('numbers that are the same but for rounding do not vary', () => {
  expect(standardDeviation([0.1, 0.1, 0.1])).toBe(0);
  expect(standardDeviation([0.1 + 0.2, 0.3, 0.3])).toBe(0);
  expect(rangeBetween(0.1 + 0.2, 0.3)).toBe(0);
});

it('numbers that differ by more than rounding vary, whichever it is', () => {
  expect(standardDeviation([1, 1, 1 + 1e-6])).toBeGreaterThan(0);
  expect(rangeBetween(3, 1)).toBe(2);
  expect(rangeBetween(-1, 1)).toBe(2);
});
