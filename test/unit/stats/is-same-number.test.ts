import { expect, it } from 'vitest';
import { isSameNumber } from '../../../src/stats/is-same-number.ts';

it('numbers that differ by rounding are the same', () => {
  expect(isSameNumber(0.1 + 0.2, 0.3)).toBe(true);
});

it('numbers are the same below, and no longer at, a difference of 1e-9 of the larger', () => {
  expect(isSameNumber(1e9, 1e9 + 0.9)).toBe(true);
  expect(isSameNumber(1e9, 1e9 + 1.1)).toBe(false);
});

it('the size of the numbers does not matter, nor their sign', () => {
  expect(isSameNumber(-1e-9, -1e-9 * (1 + 1e-10))).toBe(true);
  expect(isSameNumber(1, -1)).toBe(false);
});

it('only zero is the same as zero', () => {
  expect(isSameNumber(0, 0)).toBe(true);
  expect(isSameNumber(0, -0)).toBe(true);
  expect(isSameNumber(0, 1e-300)).toBe(false);
});
