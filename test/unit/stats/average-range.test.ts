import { expect, it } from 'vitest';
import { averageRange } from '../../../src/stats/average-range.ts';
import { movingRanges } from '../../../src/stats/moving-ranges.ts';
import { screenedRanges } from '../../../src/stats/screened-ranges.ts';
import { standardDeviation } from '../../../src/stats/standard-deviation.ts';

const rangeOf = (values: readonly (number | null)[], screen: boolean): number | null =>
  averageRange(movingRanges(values), screen);

it('the average range is the mean of the moving ranges', () => {
  expect(rangeOf([10, 12, 9], false)).toBe(2.5);
});

it('the average range is not known from fewer than two neighbors', () => {
  expect(rangeOf([], true)).toBeNull();
  expect(rangeOf([4], true)).toBeNull();
  expect(rangeOf([4, null, 5], true)).toBeNull();
});

it('the average range is not known where there is no spread, screened or not', () => {
  expect(rangeOf([12, 12, 12], true)).toBeNull();
  expect(rangeOf([12, 12, 12], false)).toBeNull();
});

it('an outlier widens the average range only without screening', () => {
  const values = [1, 2, 1, 2, 1, 2, 50, 2, 1, 2, 1];
  expect(rangeOf(values, true)).toBe(1);
  expect(rangeOf(values, false)).toBe((8 + 48 + 48) / 10);
});

it('one different value in a constant series leaves its own spread, for nothing is screened then', () => {
  expect(rangeOf([...Array.from({ length: 20 }, () => 5), 9], true)).toBe(4 / 20);
});

it('the cut is where it is asked to be', () => {
  expect(averageRange([1, 1, 1, 5], true)).toBe(2);
  expect(averageRange([1, 1, 1, 5], true, 2)).toBe(1);
});

it('the standard deviation has n − 1 below, and a single number has none', () => {
  expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBe(Math.sqrt(32 / 7));
  expect(standardDeviation([3])).toBeNull();
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
