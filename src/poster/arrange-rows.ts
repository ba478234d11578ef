import type { Column, FilledSlot, PlacedBlock } from './arrange-column.ts';
import { arrangeLine, drawnGap, type Line } from './arrange-line.ts';
import { type Box, bottomOf, boxAround } from './box.ts';
import type { TemplateSlot } from './poster-template.ts';
import type { SlotId } from './slot-ids.ts';

/** A line of a row, and the air above it. */
interface StackedLine {
  readonly line: Line;
  readonly gapAbove: number;
  /** What it takes of the height that is left over; null where its height follows from its texts. */
  readonly stretch: { readonly base: number; readonly weight: number; readonly most: number } | null;
}

/**
 * Puts the rows of a template under each other. A row keeps the air above it and needs only the height of what it says;
 * what is left of the drawn height goes to the charts, and where they have enough, to the air between the rows. `scale`:
 * how large the page is beside an A1 sheet.
 */
export function arrangeRows(
  slots: readonly TemplateSlot[],
  filled: readonly FilledSlot[],
  scale: number,
): readonly PlacedBlock[] {
  const stack = stackRows(groupRows(slots), filled);
  if (stack.length === 0) return [];
  const page = boxAround(slots.map(({ box }) => box));
  const fixed = stack.map(({ line, stretch }) => arrangeLine(line, stretch?.most ?? 0).height - (stretch?.most ?? 0));
  const free = page.height - sumOf(stack.map(({ gapAbove }) => gapAbove)) - sumOf(fixed);
  const { heights, air } = shareFree(stack, free, scale);
  const placed: PlacedBlock[] = [];
  let top = page.y;
  stack.forEach(({ line, gapAbove }, index) => {
    const arranged = arrangeLine(line, heights[index] ?? 0);
    top += gapAbove + (air[index] ?? 0);
    placed.push(...arranged.placed.map((block) => ({ ...block, y: block.y + top })));
    top += arranged.height;
  });
  return placed;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/**
 * What each line gets of the height that is left over, and what the gap above it gets. Charts first, up to the height
 * that becomes them; then air, where air was drawn; and what is still left, to the charts again: a tall chart is better
 * than a hole.
 */
function shareFree(
  stack: readonly StackedLine[],
  free: number,
  scale: number,
): { readonly heights: readonly number[]; readonly air: readonly number[] } {
  const heights = shareOut(stack, free);
  const air = shareAir(stack, free - sumOf(heights), scale);
  const rest = Math.max(0, free - sumOf(heights) - sumOf(air));
  const weights = stack.map(({ stretch }) => stretch?.weight ?? 0);
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

/** Height shared between the gaps above the lines. */
function shareAir(stack: readonly StackedLine[], rest: number, scale: number): readonly number[] {
  const weights = stack.map(({ gapAbove }) => (gapAbove > together * scale ? gapAbove : 0));
  const sum = sumOf(weights);
  const each = sum === 0 ? 0 : Math.min(mostAir, Math.max(0, rest) / sum);
  return weights.map((weight) => weight * each);
}

interface Row {
  readonly slots: readonly TemplateSlot[];
  readonly box: Box;
}

/** Rows by their names, from the top of the page to its foot. */
function groupRows(slots: readonly TemplateSlot[]): readonly Row[] {
  const byName = new Map<string, TemplateSlot[]>();
  for (const slot of slots) {
    if (slot.row !== null) byName.set(slot.row, [...(byName.get(slot.row) ?? []), slot]);
  }
  const rows = [...byName.values()].map((inRow) => ({ slots: inRow, box: boxAround(inRow.map(({ box }) => box)) }));
  return rows.sort((a, b) => a.box.y - b.box.y);
}

/** All lines from the top to the foot. Where rows are gone, the largest of their gaps stays. */
function stackRows(rows: readonly Row[], filled: readonly FilledSlot[]): readonly StackedLine[] {
  const stack: StackedLine[] = [];
  let gap = 0;
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    gap = Math.max(gap, above ? row.box.y - bottomOf(above.box) : 0);
    const lines = stackRow(row, filled, stack.length === 0 ? 0 : gap);
    if (lines.length > 0) gap = 0;
    stack.push(...lines);
  });
  return stack;
}

/** The lines of a row: one, or more where it has more columns to show than it may have beside each other. */
function stackRow(row: Row, filled: readonly FilledSlot[], gap: number): readonly StackedLine[] {
  const columns = columnsOf(row, filled);
  if (columns.length === 0) return [];
  const most = Math.max(1, ...row.slots.map((slot) => slot.columns ?? 0));
  const perLine = row.slots.some((slot) => slot.columns !== null)
    ? Math.ceil(columns.length / Math.ceil(columns.length / most))
    : columns.length;
  const lines = Array.from({ length: Math.ceil(columns.length / perLine) }, (_, index) =>
    columns.slice(index * perLine, (index + 1) * perLine),
  );
  const { between, beside } = drawnGaps(row);
  return lines.map((inLine, index) => ({
    line: { columns: inLine, x: row.box.x, width: row.box.width, gap: beside },
    gapAbove: index === 0 ? gap : between,
    stretch: stretchOf(inLine, row.box.width),
  }));
}

/** What stands in a row, in reading order: a slot without anything to say is gone, with its heading. */
function columnsOf(row: Row, filled: readonly FilledSlot[]): readonly Column[] {
  const inRow = filled.filter(({ slot }) => row.slots.includes(slot));
  const part = (id: SlotId, name: TemplateSlot['part']): FilledSlot | null =>
    inRow.find(({ slot }) => slot.id === id && slot.part === name) ?? null;
  const bodies = inRow.filter(({ slot }) => slot.part === 'body');
  const columns = bodies.map((body) => ({
    body,
    heading: part(body.slot.id, 'heading'),
    note: part(body.slot.id, 'note'),
  }));
  const tiers = tiersOf(row);
  const tierOf = (column: Column): number => tiers.findIndex((tier) => tier.includes(column.body.slot.id));
  return columns.sort((a, b) => tierOf(a) - tierOf(b) || a.body.slot.box.x - b.body.slot.box.x);
}

/** Columns of a row that were drawn beside each other: those whose heights overlap. */
function tiersOf(row: Row): readonly (readonly SlotId[])[] {
  const columns = drawnColumns(row).sort((a, b) => a.box.y - b.box.y);
  const tiers: { ids: SlotId[]; bottom: number }[] = [];
  for (const { id, box } of columns) {
    const tier = tiers.at(-1);
    if (tier && box.y < tier.bottom - 1e-6) {
      tier.ids.push(id);
      tier.bottom = Math.max(tier.bottom, bottomOf(box));
    } else {
      tiers.push({ ids: [id], bottom: bottomOf(box) });
    }
  }
  return tiers.map(({ ids }) => ids);
}

function drawnColumns(row: Row): { id: SlotId; box: Box }[] {
  const ids = [...new Set(row.slots.map(({ id }) => id))];
  return ids.map((id) => ({ id, box: boxAround(row.slots.filter((slot) => slot.id === id).map(({ box }) => box)) }));
}

/** The air that was drawn between lines of a row, and between columns of a line. */
function drawnGaps(row: Row): { readonly between: number; readonly beside: number } {
  const columns = drawnColumns(row);
  const boxes = tiersOf(row).map((ids) => columns.filter(({ id }) => ids.includes(id)).map(({ box }) => box));
  const [first = [], second] = boxes;
  const between = second ? boxAround(second).y - bottomOf(boxAround(first)) : 0;
  return { between: Math.max(0, between), beside: drawnGap(first) };
}

function stretchOf(columns: readonly Column[], width: number): StackedLine['stretch'] {
  const stretching = columns.find(({ body }) => body.block.stretch !== null);
  if (!stretching?.body.block.stretch) return null;
  const { weight, base, most } = stretching.body.block.stretch;
  return { weight, base: base(width), most: most(width) };
}

/** Shares a height between the lines that stretch: to each its base, the rest by weight, and no more than it can use. */
function shareOut(stack: readonly StackedLine[], free: number): readonly number[] {
  const bases = sumOf(stack.map(({ stretch }) => stretch?.base ?? 0));
  const enough = bases <= free ? 1 : Math.max(0, free) / bases;
  const heights = stack.map(({ stretch }) => (stretch ? stretch.base * enough : 0));
  const full = new Set<number>();
  let left = Math.max(0, free - bases);
  for (let round = 0; round < stack.length && left > 1e-6; round += 1) {
    const open = stack.flatMap(({ stretch }, index) => (stretch && !full.has(index) ? [{ index, stretch }] : []));
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
