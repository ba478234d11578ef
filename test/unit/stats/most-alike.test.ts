import { expect, it } from 'vitest';
import { mostAlike } from '../../../src/stats/most-alike.ts';

it('the number that most are is found wherever it stands', () => {
  expect(mostAlike([1, 2, 1, 3, 1])).toBe(1);
  expect(mostAlike([2, 1, 3, 1, 1])).toBe(1);
  expect(mostAlike([1, 1, 1, 2, 3])).toBe(1);
  expect(mostAlike([7])).toBe(7);
  expect(mostAlike([0, 0, 5])).toBe(0);
});

it('half of the numbers are not most of them', () => {
  expect(mostAlike([1, 2, 1, 2])).toBeNull();
  expect(mostAlike([1, 1, 2, 3])).toBeNull();
  expect(mostAlike([1, 2, 3])).toBeNull();
  expect(mostAlike([])).toBeNull();
});

it('numbers that differ by rounding alone are alike', () => {
  expect(mostAlike([0.1 + 0.2, 0.3, 0.5])).toBeCloseTo(0.3, 12);
});
