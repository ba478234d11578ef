import type { Block, LaidOut } from './blocks/block.ts';
import { type Box, bottomOf, rightOf } from './box.ts';
import type { TemplateSlot } from './poster-template.ts';

/** A slot of the template and what it says. */
export interface FilledSlot {
  readonly slot: TemplateSlot;
  readonly block: Block;
}

/** A slot with its heading and its small print: they stand and fall together. */
export interface Column {
  readonly body: FilledSlot;
  readonly heading: FilledSlot | null;
  readonly note: FilledSlot | null;
}

/** A block that was laid out, and where: from the upper left corner of its column. */
export interface PlacedBlock {
  readonly slot: TemplateSlot;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly laid: LaidOut;
}

/** The heading stands beside its text where it was drawn beside it, else above. */
export const hasSideHeading = ({ heading, body }: Column): boolean =>
  heading !== null && rightOf(heading.slot.box) <= body.slot.box.x + 1e-6;

/** Height of the heading that stands above a column at a width; 0 without one. */
export function headingHeight(column: Column, width: number): number {
  if (column.heading === null || hasSideHeading(column)) return 0;
  return column.heading.block.lay({ width, height: column.heading.slot.box.height }).height;
}

export interface ColumnRoom {
  readonly width: number;
  /** Height that the headings of the row share, so that their lines are one line. */
  readonly headingHeight: number;
  /** Height for the body; null is what was drawn. */
  readonly bodyHeight: number | null;
}

/** Lays a column out: the heading on its line, the body under or beside it, the small print under the body. */
export function arrangeColumn(column: Column, room: ColumnRoom): readonly PlacedBlock[] {
  return hasSideHeading(column) ? besideEachOther(column, room) : underEachOther(column, room);
}

function underEachOther({ body, heading, note }: Column, room: ColumnRoom): readonly PlacedBlock[] {
  const { width } = room;
  const placed: PlacedBlock[] = [];
  let top = 0;
  if (heading) {
    const laid = heading.block.lay({ width, height: heading.slot.box.height });
    placed.push({ slot: heading.slot, x: 0, y: room.headingHeight - laid.height, width, laid });
    top = room.headingHeight + gapBetween(heading.slot.box, body.slot.box);
  }
  const laid = body.block.lay({ width, height: room.bodyHeight ?? body.slot.box.height });
  placed.push({ slot: body.slot, x: 0, y: top, width, laid });
  if (note) {
    const under = top + laid.height + gapBetween(body.slot.box, note.slot.box);
    const small = note.block.lay({ width, height: note.slot.box.height });
    placed.push({ slot: note.slot, x: 0, y: under, width, laid: small });
  }
  return placed;
}

/** The heading takes the width it needs, the text the rest, and both stand on one baseline. */
function besideEachOther({ body, heading }: Column, room: ColumnRoom): readonly PlacedBlock[] {
  if (!heading) return [];
  const natural = (heading.block.naturalWidth ?? 0) + 1e-6;
  const width = Math.min(natural, heading.slot.box.width);
  const x = width + body.slot.box.x - rightOf(heading.slot.box);
  const side = heading.block.lay({ width, height: heading.slot.box.height });
  const laid = body.block.lay({ width: room.width - x, height: room.bodyHeight ?? body.slot.box.height });
  const baseline = Math.max(side.baseline ?? 0, laid.baseline ?? 0);
  return [
    { slot: heading.slot, x: 0, y: baseline - (side.baseline ?? baseline), width, laid: side },
    { slot: body.slot, x, y: baseline - (laid.baseline ?? baseline), width: room.width - x, laid },
  ];
}

const gapBetween = (above: Box, below: Box): number => Math.max(0, below.y - bottomOf(above));

/** How far down a column reaches. */
export const heightOfColumn = (placed: readonly PlacedBlock[]): number =>
  Math.max(0, ...placed.map(({ y, laid }) => y + laid.height));
