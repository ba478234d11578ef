import { boundedCompositions, type WaysToDivide } from './bounded-compositions.ts';
import { sum } from './sum.ts';

/** How many points lie on each side of a line. */
export interface PointsAboutLine {
  readonly above: number;
  readonly below: number;
}

/** What an order of points may show without being a sign. */
export interface OrdinaryRuns {
  /** The longest run that is ordinary, at least 1. */
  readonly longestRun: number;
  /** The fewest crossings that are ordinary. */
  readonly crossings: number;
}

/** How probable signs are in a random order of points. */
export interface ChancesInRandomOrder {
  /** A run longer than is ordinary, or fewer crossings. */
  readonly sign: number;
  /** A sign, and of the last half more points above the line than below, and more than of the first half. */
  readonly endsAbove: number;
  /** A sign, and of the last half more points below the line than above, and more than of the first half. */
  readonly endsBelow: number;
}

/** Up to so many points the orders are counted in some milliseconds. */
export const mostPointsInRandomOrder = 60;

/**
 * How often points that fall in random order about a line show a sign in their runs: the longest is longer than is
 * ordinary, or they cross the line too seldom. Every order of the points above and below is equally likely, as about the
 * median of a process in which nothing changes. With an odd number of points the middle one belongs to neither half.
 *
 * Exact: orders are counted, not drawn. The points are cut in two blocks; the orders of each block without too long a run
 * are counted by how they end at the cut, and the two are put together there. For up to 60 points.
 *
 * @example chancesInRandomOrder({ above: 2, below: 2 }, { longestRun: 2, crossings: 2 }) // => { sign: 1 / 3, endsAbove: 1 / 6, endsBelow: 1 / 6 }
 * @example chancesInRandomOrder({ above: 1, below: 0 }, { longestRun: 3, crossings: 0 }).sign // => 0
 */
export function chancesInRandomOrder({ above, below }: PointsAboutLine, ordinary: OrdinaryRuns): ChancesInRandomOrder {
  const points = above + below;
  if (points < 2) return { sign: 0, endsAbove: 0, endsBelow: 0 };
  const half = Math.floor(points / 2);
  const ways = waysToChoose(half);
  const countQuiet = quietCounter(points, ordinary);
  const seen = { orders: 0, signs: 0, endingAbove: 0, endingBelow: 0 };
  for (const placing of placingsOf(above, points)) {
    const orders = (ways[placing.inFirst] as number) * (ways[placing.inLast] as number);
    // Beyond 2^53 the difference of two whole numbers may come out just below 0.
    const signs = Math.max(0, orders - countQuiet(placing));
    seen.orders += orders;
    seen.signs += signs;
    if (endsOn(placing.inLast, placing.inFirst, half)) seen.endingAbove += signs;
    if (endsOn(half - placing.inLast, half - placing.inFirst, half)) seen.endingBelow += signs;
  }
  const { orders, signs, endingAbove, endingBelow } = seen;
  return { sign: signs / orders, endsAbove: endingAbove / orders, endsBelow: endingBelow / orders };
}

/** Whether a side has more than half of the last half, and more of it than of the first. */
const endsOn = (inLast: number, inFirst: number, half: number): boolean => inLast > half / 2 && inLast > inFirst;

/** 1 above the line, 0 below. */
type Side = 0 | 1;
const sides: readonly Side[] = [0, 1];

/** Where the points above the line lie: how many in each half, and whether the middle one, if there is one, is among them. */
interface Placing {
  readonly inFirst: number;
  readonly middle: Side | null;
  readonly inLast: number;
}

function placingsOf(above: number, points: number): readonly Placing[] {
  const half = Math.floor(points / 2);
  const middles = points === 2 * half ? [null] : sides;
  const counts = Array.from({ length: half + 1 }, (_, count) => count);
  return middles
    .flatMap((middle) => counts.map((inFirst) => ({ inFirst, middle, inLast: above - inFirst - (middle ?? 0) })))
    .filter(({ inLast }) => inLast >= 0 && inLast <= half);
}

/** Orders of a block of points that end alike at the cut. */
interface BlockEnd {
  readonly side: Side;
  /** Length of the run at the cut. */
  readonly run: number;
  readonly crossings: number;
  readonly ways: number;
}

/** Counts the orders without a sign. The first block is the first half with the middle point at its end. */
function quietCounter(points: number, ordinary: OrdinaryRuns): (placing: Placing) => number {
  const half = Math.floor(points / 2);
  const first = endsByPointsAbove(points - half, ordinary.longestRun);
  const last = endsByPointsAbove(half, ordinary.longestRun);
  return ({ inFirst, middle, inLast }) => {
    const ends = first[inFirst + (middle ?? 0)] as readonly BlockEnd[];
    // The last block is read backwards, so that it ends at the cut too.
    const others = last[inLast] as readonly BlockEnd[];
    return sum(ends.map((end) => (middle !== null && end.side !== middle ? 0 : countWith(end, others, ordinary))));
  };
}

/** How many orders of one block with a given end, and any of the other, have no sign together. */
function countWith(end: BlockEnd, others: readonly BlockEnd[], ordinary: OrdinaryRuns): number {
  let quiet = 0;
  for (const other of others) if (areQuietTogether(end, other, ordinary)) quiet += other.ways;
  return end.ways * quiet;
}

function areQuietTogether(before: BlockEnd, after: BlockEnd, { longestRun, crossings }: OrdinaryRuns): boolean {
  if (before.side !== after.side) return before.crossings + after.crossings + 1 >= crossings;
  return before.run + after.run <= longestRun && before.crossings + after.crossings >= crossings;
}

/** How the orders of a block end that have no run longer than is ordinary, for each number of points above the line. */
function endsByPointsAbove(points: number, longestRun: number): readonly (readonly BlockEnd[])[] {
  const divide = boundedCompositions(points, longestRun);
  return Array.from({ length: points + 1 }, (_, above) =>
    sides.flatMap((side) => {
      const same = side === 1 ? above : points - above;
      return endsOnSide({ same, other: points - same, longestRun }, divide).map((end) => ({ side, ...end }));
    }),
  );
}

interface BlockSides {
  /** Points on the side of the last run. */
  readonly same: number;
  readonly other: number;
  readonly longestRun: number;
}

/** Runs lie on the two sides in turn, so that the other side has as many runs as the side of the last one, or one fewer. */
function endsOnSide({ same, other, longestRun }: BlockSides, divide: WaysToDivide): readonly Omit<BlockEnd, 'side'>[] {
  const ends: Omit<BlockEnd, 'side'>[] = [];
  for (let run = 1; run <= Math.min(longestRun, same); run += 1) {
    for (let crossings = 0; crossings <= 2 * (same - run) + 1; crossings += 1) {
      const earlier = Math.floor(crossings / 2);
      const ways = divide(same - run, earlier) * divide(other, crossings - earlier);
      if (ways > 0) ends.push({ run, crossings, ways });
    }
  }
  return ends;
}

/** Pascal's triangle: in how many ways none, one, two, … of so many points can be chosen. */
function waysToChoose(points: number): readonly number[] {
  let row: readonly number[] = [1];
  for (let count = 1; count <= points; count += 1) row = [0, ...row].map((ways, index) => ways + (row[index] ?? 0));
  return row;
}
