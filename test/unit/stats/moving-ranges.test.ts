import { expect, it } from 'vitest';
import { movingRanges } from '../../../src/stats/moving-ranges.ts';

it('one value has no moving range', () => {
  expect(movingRanges([5])).toEqual([]);
});

it('a moving range is the distance between neighbors, never negative', () => {
  expect(movingRanges([5, 7, 4])).toEqual([2, 3]);
});

it('no moving range is drawn over a gap', () => {
  expect(movingRanges([5, null, 9, 6])).toEqual([3]);
});

it('rounding is no spread', () => {
  expect(movingRanges([0.3, 0.1 + 0.2])).toEqual([0]);
});
