import { expect, it } from 'vitest';
import { screenedRanges } from '../../../src/stats/screened-ranges.ts';
import { sigmaFromMovingRanges } from '../../../src/stats/sigma-from-moving-ranges.ts';

it('sigma is the average moving range by 1.128', () => {
  expect(sigmaFromMovingRanges([10, 12, 9], false)).toBe(2.5 / 1.128);
});

it('sigma is not known from fewer than two neighbors', () => {
  expect(sigmaFromMovingRanges([], true)).toBeNull();
  expect(sigmaFromMovingRanges([4], true)).toBeNull();
  expect(sigmaFromMovingRanges([4, null, 5], true)).toBeNull();
});

it('sigma is not known where there is no spread, screened or not', () => {
  expect(sigmaFromMovingRanges([12, 12, 12], true)).toBeNull();
  expect(sigmaFromMovingRanges([12, 12, 12], false)).toBeNull();
});

it('an outlier widens sigma only without screening', () => {
  const values = [1, 2, 1, 2, 1, 2, 50, 2, 1, 2, 1];
  expect(sigmaFromMovingRanges(values, true)).toBe(1 / 1.128);
  expect(sigmaFromMovingRanges(values, false)).toBe((8 + 48 + 48) / 10 / 1.128);
});

it('one different value in a constant series leaves its own spread, for nothing is screened then', () => {
  expect(sigmaFromMovingRanges([...Array.from({ length: 20 }, () => 5), 9], true)).toBe(4 / 20 / 1.128);
});

it('three ranges are too few for any of them to be left out', () => {
  expect(screenedRanges([1, 1, 490])).toEqual([1, 1, 490]);
});

it('the cut is made once, and not again with the new mean', () => {
  expect(screenedRanges([1, 1, 1, 1, 6, 40])).toEqual([1, 1, 1, 1, 6]);
  expect(screenedRanges([1, 1, 1, 1, 6])).toEqual([1, 1, 1, 1, 6]);
  expect(screenedRanges([1, 1, 1, 1, 1, 1, 7, 40])).toEqual([1, 1, 1, 1, 1, 1, 7]);
  expect(screenedRanges([1, 1, 1, 1, 1, 1, 7])).toEqual([1, 1, 1, 1, 1, 1]);
});

it('ranges that are all left out are all kept', () => {
  expect(screenedRanges([0, 0])).toEqual([0, 0]);
});
