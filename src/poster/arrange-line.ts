import {
  arrangeColumn,
  type Column,
  type FilledSlot,
  headingHeight,
  heightOfColumn,
  type PlacedBlock,
} from './arrange-column.ts';
import { boxAround, rightOf } from './box.ts';

/** Columns beside each other, and the span that they share. */
export interface Line {
  readonly columns: readonly Column[];
  readonly x: number;
  readonly width: number;
  readonly gap: number;
}

export interface ArrangedLine {
  readonly height: number;
  readonly placed: readonly PlacedBlock[];
}

const partsOf = ({ heading, body, note }: Column): readonly FilledSlot[] =>
  [heading, body, note].filter((part) => part !== null);

/** Widths in proportion to those that were drawn, so that an empty column leaves its room to its neighbors. */
function columnWidths({ columns, width, gap }: Line): readonly number[] {
  const drawn = columns.map((column) => boxAround(partsOf(column).map(({ slot }) => slot.box)).width);
  const sum = drawn.reduce((total, one) => total + one, 0);
  const free = width - gap * (columns.length - 1);
  return drawn.map((one) => (free * one) / sum);
}

/**
 * Lays a line of columns out. Headings share one height and so one rule; texts without headings stand on one baseline.
 * `stretchedHeight` is the height of a body that takes what is left over, where there is one.
 */
export function arrangeLine(line: Line, stretchedHeight: number): ArrangedLine {
  const widths = columnWidths(line);
  const headings = Math.max(0, ...line.columns.map((column, index) => headingHeight(column, widths[index] ?? 0)));
  const arranged = line.columns.map((column, index) =>
    arrangeColumn(column, {
      width: widths[index] ?? 0,
      headingHeight: headings,
      bodyHeight: column.body.block.stretch ? stretchedHeight : null,
    }),
  );
  const shifts = shiftsToBaseline(arranged);
  const placed = arranged.flatMap((column, index) => {
    const left = widths.slice(0, index).reduce((sum, width) => sum + width + line.gap, line.x);
    return column.map((block) => ({ ...block, x: block.x + left, y: block.y + (shifts[index] ?? 0) }));
  });
  return { height: heightOfColumn(placed), placed };
}

/** How far each column that is a single text moves down, so that large and small letters stand on one line. */
function shiftsToBaseline(columns: readonly (readonly PlacedBlock[])[]): readonly number[] {
  const baselines = columns.map((blocks) => (blocks.length === 1 ? (blocks[0]?.laid.baseline ?? null) : null));
  const lowest = Math.max(0, ...baselines.map((baseline) => baseline ?? 0));
  const height = Math.max(0, ...columns.map(heightOfColumn));
  return columns.map((blocks, index) => {
    const baseline = baselines[index] ?? null;
    const shift = baseline === null ? 0 : lowest - baseline;
    return heightOfColumn(blocks) + shift <= height + 1e-6 ? shift : 0;
  });
}

/** The gap between the first two columns that were drawn beside each other; 0 where there is only one. */
export function drawnGap(
  boxes: readonly { readonly x: number; readonly width: number; readonly height: number }[],
): number {
  const inOrder = [...boxes].sort((a, b) => a.x - b.x);
  const gaps = inOrder.slice(1).map((box, index) => box.x - rightOf({ y: 0, ...(inOrder[index] ?? box) }));
  return Math.max(0, gaps.find((gap) => gap > 0) ?? 0);
}
