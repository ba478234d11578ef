import type { Column, FilledSlot } from './arrange-column.ts';
import { arrangeLine, drawnGap } from './arrange-line.ts';
import type { StackedPart } from './arrange-stack.ts';
import { type Box, bottomOf, boxAround } from './box.ts';
import type { TemplateSlot } from './poster-template.ts';
import type { SlotId } from './slot-ids.ts';

/** Slots of one row, and the box around them. */
export interface Row {
  readonly slots: readonly TemplateSlot[];
  readonly box: Box;
}

/** The span that a row fills; not what was drawn where a neighbor has left it more. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

/** The lines of a row: one, or more where it has more columns to show than it may have beside each other. */
export function stackRow(
  row: Row,
  filled: readonly FilledSlot[],
  { x, width, gapAbove }: Span & { readonly gapAbove: number },
): readonly StackedPart[] {
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
    gapAbove: index === 0 ? gapAbove : between,
    stretch: stretchOf(inLine, width),
    arrange: (height) => arrangeLine({ columns: inLine, x, width, gap: beside }, height),
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

function stretchOf(columns: readonly Column[], width: number): StackedPart['stretch'] {
  const stretching = columns.find(({ body }) => body.block.stretch !== null);
  if (!stretching?.body.block.stretch) return null;
  const { weight, base, most } = stretching.body.block.stretch;
  return { weight, base: base(width), most: most(width) };
}
