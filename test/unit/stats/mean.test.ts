import { expect, it } from 'vitest';
import { mean } from '../../../src/stats/mean.ts';
import { sum } from '../../../src/stats/sum.ts';

it('the sum of no numbers is zero', () => {
  expect(sum([])).toBe(0);
});

it('the mean is the sum by the count', () => {
  expect(mean([1, 2, 6])).toBe(3);
});
