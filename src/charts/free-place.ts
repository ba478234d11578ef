import type { Box } from './box.ts';
import type { LabelBlock } from './label-block.ts';
import { isTaken, type Obstacles } from './obstacles.ts';

/** A line that a label belongs to. */
export interface LabelledLine {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Where a label may stand, and what it must not cover, and what it would rather not. */
export interface Surroundings {
  readonly bounds: Box;
  readonly taken: Obstacles;
  readonly better: Obstacles;
  /** Lines of levels: none may run between a label and the line it tells of. */
  readonly levels: Obstacles;
  readonly em: number;
}

interface Candidate {
  readonly box: Box;
  /** What lies between the label and its line, which is not part of it. */
  readonly between: Box;
  readonly cost: number;
}

/** Distances of a label's near edge from its line, in em, and how many places are tried along the line. */
const distances = Array.from({ length: 16 }, (_, index) => 0.35 + index * 0.25);
const places = 12;

/** Keeps a line out of what begins at it. */
const hair = 0.01;

/** What it costs, in em, to move a label its whole way along the line, to stand above it, and to cross a grid line. */
const [alongCost, aboveCost, crossingCost] = [1.5, 0.1, 1];

function candidatesFor(block: LabelBlock, line: LabelledLine, em: number): readonly Candidate[] {
  const room = line.to - line.from - block.width;
  const lefts = Array.from({ length: places + 1 }, (_, index) => line.from + (room * index) / places);
  return lefts.flatMap((left, index) =>
    distances.flatMap((distance) => {
      const along = Math.abs(index / places - 0.5) * 2 * alongCost;
      const right = left + block.width;
      const [under, over] = [line.y + distance * em, line.y - distance * em];
      return [
        {
          box: { left, right, top: under, bottom: under + block.height },
          between: { left, right, top: line.y + hair, bottom: under },
          cost: distance + along,
        },
        {
          box: { left, right, top: over - block.height, bottom: over },
          between: { left, right, top: over, bottom: line.y - hair },
          cost: distance + along + aboveCost,
        },
      ];
    }),
  );
}

const isWithin = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;

/**
 * The best place for a label near the line that it tells of: close to it, near its middle, rather under than over it. Null
 * where every place would cover something.
 */
export function freePlace(block: LabelBlock, line: LabelledLine, around: Surroundings): Box | null {
  const free = candidatesFor(block, line, around.em)
    .filter(
      ({ box, between }) =>
        isWithin(box, around.bounds) && !isTaken(between, around.levels) && !isTaken(box, around.taken),
    )
    .map((place) => ({ ...place, cost: place.cost + (isTaken(place.box, around.better) ? crossingCost : 0) }));
  return (
    free.reduce<Candidate | null>((best, next) => (best && best.cost <= next.cost ? best : next), null)?.box ?? null
  );
}
