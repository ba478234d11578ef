import { describe, expect, it } from 'vitest';
import { verdictOnRuns } from '../../../src/spc/verdict-on-runs.ts';
import { boundedCompositions } from '../../../src/stats/bounded-compositions.ts';
import {
  chancesInRandomOrder,
  type OrdinaryRuns,
  type PointsAboutLine,
} from '../../../src/stats/chances-in-random-order.ts';
import { crossingsLimit } from '../../../src/stats/crossings-limit.ts';
import { longestRun } from '../../../src/stats/longest-run.ts';
import { longestRunLimit } from '../../../src/stats/longest-run-limit.ts';
import { runsAboutLine } from '../../../src/stats/runs-about-line.ts';

/** Every order of points above (1) and below (0) the line, as numbers whose bits are the points. */
function* everyOrder({ above, below }: PointsAboutLine): Generator<readonly number[]> {
  const points = above + below;
  for (let bits = 0; bits < 2 ** points; bits += 1) {
    const order = Array.from({ length: points }, (_, place) => (bits >> place) & 1);
    if (order.filter((side) => side === 1).length === above) yield order;
  }
}

/** The same by looking at every order with the very functions that the rules use. */
function byEnumeration(points: PointsAboutLine, ordinary: OrdinaryRuns) {
  let [all, sign, endsAbove, endsBelow] = [0, 0, 0, 0];
  for (const order of everyOrder(points)) {
    const runs = runsAboutLine(order, (side) => side, 0.5);
    all += 1;
    const [first, ...others] = runs;
    if (first === undefined) continue;
    const isLong = longestRun([first, ...others]).items.length > ordinary.longestRun;
    if (!isLong && runs.length - 1 >= ordinary.crossings) continue;
    const verdict = verdictOnRuns(runs as unknown as Parameters<typeof verdictOnRuns>[0]);
    sign += 1;
    endsAbove += verdict === 'high' ? 1 : 0;
    endsBelow += verdict === 'low' ? 1 : 0;
  }
  return { sign: sign / all, endsAbove: endsAbove / all, endsBelow: endsBelow / all };
}

function expectSame(points: PointsAboutLine, ordinary: OrdinaryRuns): void {
  const [counted, looked] = [chancesInRandomOrder(points, ordinary), byEnumeration(points, ordinary)];
  expect(counted.sign).toBeCloseTo(looked.sign, 12);
  expect(counted.endsAbove).toBeCloseTo(looked.endsAbove, 12);
  expect(counted.endsBelow).toBeCloseTo(looked.endsBelow, 12);
}

const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, number) => number);

describe('signs in a random order of points', () => {
  it('are as probable as looking at every order of 2 to 8 points shows, whatever is ordinary', () => {
    const pairs = upTo(8).flatMap((above) => upTo(8 - above).map((below) => ({ above, below })));
    const limits = [1, 2, 3, 5].flatMap((longest) => upTo(4).map((crossings) => ({ longestRun: longest, crossings })));
    for (const points of pairs.filter(({ above, below }) => above + below >= 2)) {
      for (const ordinary of limits) expectSame(points, ordinary);
    }
  });

  it.each([
    [6, 6],
    [7, 6],
    [4, 10],
    [3, 7],
    [8, 8],
  ])("are as probable with Anhøj's limits as looking at every order of %i above and %i below shows", (above, below) => {
    const useful = above + below;
    expectSame({ above, below }, { longestRun: longestRunLimit(useful), crossings: crossingsLimit(useful) });
  });

  it('are never seen of none or one point', () => {
    const never = { sign: 0, endsAbove: 0, endsBelow: 0 };
    expect(chancesInRandomOrder({ above: 0, below: 0 }, { longestRun: 1, crossings: 1 })).toEqual(never);
    expect(chancesInRandomOrder({ above: 0, below: 1 }, { longestRun: 1, crossings: 1 })).toEqual(never);
  });

  it('are always seen where all points lie on one side', () => {
    expect(chancesInRandomOrder({ above: 12, below: 0 }, { longestRun: 7, crossings: 3 }).sign).toBe(1);
  });

  it('are as probable in 24 points about their median by another formula: runs counted as compositions', () => {
    const { sign } = chancesInRandomOrder({ above: 12, below: 12 }, { longestRun: 8, crossings: 8 });
    const divide = boundedCompositions(12, 8);
    let [quiet, choices] = [0, 1];
    for (const runs of upTo(12)) {
      const [equal, oneMore] = [divide(12, runs), divide(12, runs + 1)];
      // As many runs on both sides, or one more on either.
      quiet += (2 * runs - 1 >= 8 ? 2 * equal * equal : 0) + (2 * runs >= 8 ? 2 * equal * oneMore : 0);
    }
    for (const step of upTo(11)) choices = (choices * (24 - step)) / (step + 1);
    expect(sign).toBeCloseTo(1 - quiet / choices, 12);
    expect(sign).toBeCloseTo(0.03060696202438, 12);
  });

  it('go up as often as down where as many points lie on each side', () => {
    for (const side of [6, 15, 30]) {
      const limits = { longestRun: longestRunLimit(2 * side), crossings: crossingsLimit(2 * side) };
      const { sign, endsAbove, endsBelow } = chancesInRandomOrder({ above: side, below: side }, limits);
      expect(endsAbove).toBeCloseTo(endsBelow, 12);
      expect(endsAbove + endsBelow).toBeLessThanOrEqual(sign + 1e-12);
    }
  });
});
