import { describe, expect, it } from 'vitest';
import { crossingsLimit } from '../../../src/stats/crossings-limit.ts';
import { longestRun } from '../../../src/stats/longest-run.ts';
import { longestRunLimit } from '../../../src/stats/longest-run-limit.ts';
import { runsAboutLine } from '../../../src/stats/runs-about-line.ts';

const runs = (values: readonly (number | null)[], line: number): string[] =>
  runsAboutLine(values, (value) => value, line).map(({ side, items }) => `${items.length} ${side}`);

describe('runs about a line', () => {
  it('are none where every point is on the line, or missing', () => {
    expect(runs([3, 3, null], 3)).toEqual([]);
  });

  it('end where the line is crossed', () => {
    expect(runs([1, 2, 5, 4, 1], 3)).toEqual(['2 below', '2 above', '1 below']);
  });

  it('are neither ended nor lengthened by a point on the line', () => {
    expect(runs([1, 3, 2, 5], 3)).toEqual(['2 below', '1 above']);
  });

  it('are neither ended nor lengthened by a missing point', () => {
    expect(runs([1, null, 2, 5], 3)).toEqual(['2 below', '1 above']);
  });

  it('take a point beside the line by rounding as on it', () => {
    expect(runs([0.1 + 0.2, 1], 0.3)).toEqual(['1 above']);
  });
});

describe('the longest run', () => {
  it('is the longest', () => {
    expect(
      longestRun([
        { side: 'above', items: [1, 2, 3] },
        { side: 'below', items: [4] },
      ]).items,
    ).toEqual([1, 2, 3]);
  });

  it('is the latest of equals', () => {
    expect(
      longestRun([
        { side: 'above', items: [1] },
        { side: 'below', items: [4] },
      ]).side,
    ).toBe('below');
  });
});

it('one useful point may make a run of three and has no crossing to make', () => {
  expect([longestRunLimit(1), crossingsLimit(1)]).toEqual([3, 0]);
});

it('limits of very long series are found without overflow', () => {
  expect([longestRunLimit(100_001), crossingsLimit(100_001)]).toEqual([20, 49_740]);
});
