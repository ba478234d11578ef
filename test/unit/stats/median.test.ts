import { expect, it } from 'vitest';
import { median } from '../../../src/stats/median.ts';

it('the median of one number is that number', () => {
  expect(median([7])).toBe(7);
});

it('the median of an odd count is the middle number, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
});

it('the median of an even count is the mean of the middle two', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

it('the median of an even count is exactly the middle number where the middle two are equal', () => {
  expect(median([0.1, 0.7, 0.7, 0.9])).toBe(0.7);
});

it('numbers sort as numbers and stay as they are', () => {
  const numbers = Object.freeze([10, 9, 100] as const);
  expect(median(numbers)).toBe(10);
});
