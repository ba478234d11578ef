import type { PlacedBlock } from './arrange-column.ts';
import type { ArrangedLine } from './arrange-line.ts';

/** Something that stands in a stack: a line of a row, or columns beside each other. */
export interface StackedPart {
  /** As drawn. */
  readonly gapAbove: number;
  /** What it takes of the height that is left over; null where its height follows from its texts. */
  readonly stretch: StretchOfPart | null;
  /** Lays it out. `height` is what it takes of the height that is left over, where it takes any. */
  readonly arrange: (height: number) => ArrangedLine;
}

export interface StretchOfPart {
  readonly base: number;
  readonly weight: number;
  readonly most: number;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** What of a part's height does not depend on what it gets of the rest. */
const fixedHeight = ({ stretch, arrange }: StackedPart): number =>
  arrange(stretch?.most ?? 0).height - (stretch?.most ?? 0);

/** The height of a stack with nothing but what its words need, and how much more than that it could use. */
export function measureStack(parts: readonly StackedPart[]): StretchOfPart {
  const fixed = sumOf(parts.map(fixedHeight)) + sumOf(parts.map(({ gapAbove }) => gapAbove));
  const sumOfStretch = (key: keyof StretchOfPart): number => sumOf(parts.map(({ stretch }) => stretch?.[key] ?? 0));
  return {
    base: fixed + sumOfStretch('base'),
    weight: sumOfStretch('weight'),
    most: fixed + sumOfStretch('most'),
  };
}

/**
 * Puts parts under each other. A part keeps the air above it and needs only the height of what it says; what is left of
 * the height goes to the charts, and where they have enough, to the air between the parts. `scale`: how large the page is
 * beside an A1 sheet.
 */
export function arrangeStack(
  parts: readonly StackedPart[],
  { y, height }: { readonly y: number; readonly height: number },
  scale: number,
): readonly PlacedBlock[] {
  const free = height - sumOf(parts.map(({ gapAbove }) => gapAbove)) - sumOf(parts.map(fixedHeight));
  const { heights, air } = shareFree(parts, free, scale);
  const placed: PlacedBlock[] = [];
  let top = y;
  parts.forEach(({ gapAbove, arrange }, index) => {
    const arranged = arrange(heights[index] ?? 0);
    top += gapAbove + (air[index] ?? 0);
    placed.push(...arranged.placed.map((block) => ({ ...block, y: block.y + top })));
    top += arranged.height;
  });
  return placed;
}

/**
 * What each part gets of the height that is left over, and what the gap above it gets. Charts first, up to the height
 * that becomes them; then air, where air was drawn; and what is still left, to the charts again: a tall chart is better
 * than a hole.
 */
function shareFree(
  parts: readonly StackedPart[],
  free: number,
  scale: number,
): { readonly heights: readonly number[]; readonly air: readonly number[] } {
  const heights = shareOut(parts, free);
  const air = shareAir(parts, free - sumOf(heights), scale);
  const rest = Math.max(0, free - sumOf(heights) - sumOf(air));
  const weights = parts.map(({ stretch }) => stretch?.weight ?? 0);
  const sum = sumOf(weights);
  return {
    heights: heights.map((height, index) => height + (sum === 0 ? 0 : (rest * (weights[index] ?? 0)) / sum)),
    air,
  };
}

/** Rows nearer to each other than this on an A1 sheet belong together (a title and its byline), and stay so. */
const together = 4;

/** A gap grows by this many times what was drawn, and no more. */
const mostAir = 2;

/** Height shared between the gaps above the parts. */
function shareAir(parts: readonly StackedPart[], rest: number, scale: number): readonly number[] {
  const weights = parts.map(({ gapAbove }) => (gapAbove > together * scale ? gapAbove : 0));
  const sum = sumOf(weights);
  const each = sum === 0 ? 0 : Math.min(mostAir, Math.max(0, rest) / sum);
  return weights.map((weight) => weight * each);
}

/** Shares a height between the parts that stretch: to each its base, the rest by weight, and no more than it can use. */
function shareOut(parts: readonly StackedPart[], free: number): readonly number[] {
  const bases = sumOf(parts.map(({ stretch }) => stretch?.base ?? 0));
  const enough = bases <= free ? 1 : Math.max(0, free) / bases;
  const heights = parts.map(({ stretch }) => (stretch ? stretch.base * enough : 0));
  const full = new Set<number>();
  let left = Math.max(0, free - bases);
  for (let round = 0; round < parts.length && left > 1e-6; round += 1) {
    const open = parts.flatMap(({ stretch }, index) => (stretch && !full.has(index) ? [{ index, stretch }] : []));
    const weights = open.reduce((sum, { stretch }) => sum + stretch.weight, 0);
    const share = left / weights;
    for (const { index, stretch } of open) {
      const wanted = (heights[index] ?? 0) + share * stretch.weight;
      heights[index] = Math.min(stretch.most, wanted);
      if (wanted >= stretch.most) full.add(index);
    }
    left = free - sumOf(heights);
    if (open.length === 0) break;
  }
  return heights;
}
