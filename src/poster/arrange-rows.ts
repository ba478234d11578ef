import type { FilledSlot, PlacedBlock } from './arrange-column.ts';
import { drawnGap } from './arrange-line.ts';
import { type Row, type Span, stackRow } from './arrange-row.ts';
import { arrangeStack, measureStack, type StackedPart } from './arrange-stack.ts';
import { type Box, bottomOf, boxAround } from './box.ts';
import type { TemplateSlot } from './poster-template.ts';

/**
 * Puts the rows of a template under each other, and those of its columns within their column. What is left of the drawn
 * height goes to the charts. `scale`: how large the page is beside an A1 sheet.
 */
export function arrangeRows(
  slots: readonly TemplateSlot[],
  filled: readonly FilledSlot[],
  scale: number,
): readonly PlacedBlock[] {
  if (slots.length === 0) return [];
  const page = boxAround(slots.map(({ box }) => box));
  return arrangeStack(stackParts(partsOf(slots), { filled, scale, from: page, to: page }), page, scale);
}

/** Columns that were drawn beside each other, each with rows of its own. */
interface Band {
  readonly columns: readonly Row[];
  readonly box: Box;
}

type DrawnPart = (Row & { readonly kind: 'row' }) | (Band & { readonly kind: 'band' });

/** Rows and columns from the top of the page to its foot. */
function partsOf(slots: readonly TemplateSlot[]): readonly DrawnPart[] {
  const columns = groupBy(slots, ({ column }) => column);
  const bands = besideEachOther(columns).map((band) => ({ ...band, kind: 'band' as const }));
  return [...rowsOf(slots.filter(({ column }) => column === null)), ...bands].toSorted((a, b) => a.box.y - b.box.y);
}

const rowsOf = (slots: readonly TemplateSlot[]): readonly DrawnPart[] =>
  groupBy(slots, ({ row }) => row)
    .map((row) => ({ ...row, kind: 'row' as const }))
    .toSorted((a, b) => a.box.y - b.box.y);

function groupBy(slots: readonly TemplateSlot[], nameOf: (slot: TemplateSlot) => string | null): readonly Row[] {
  const byName = new Map<string, TemplateSlot[]>();
  for (const slot of slots) {
    const name = nameOf(slot);
    if (name !== null) byName.set(name, [...(byName.get(name) ?? []), slot]);
  }
  return [...byName.values()].map((group) => ({ slots: group, box: boxAround(group.map(({ box }) => box)) }));
}

/** Columns whose heights overlap stand beside each other. */
function besideEachOther(columns: readonly Row[]): readonly Band[] {
  const bands: { columns: Row[]; box: Box }[] = [];
  for (const column of columns.toSorted((a, b) => a.box.y - b.box.y)) {
    const band = bands.at(-1);
    if (band && column.box.y < bottomOf(band.box) - 1e-6) {
      band.columns.push(column);
      band.box = boxAround([band.box, column.box]);
    } else {
      bands.push({ columns: [column], box: column.box });
    }
  }
  return bands;
}

interface Stacking {
  readonly filled: readonly FilledSlot[];
  readonly scale: number;
  /** The span that was drawn, and the one that it takes now. */
  readonly from: Span;
  readonly to: Span;
}

/** All parts from the top to the foot. Where parts are gone, the largest of their gaps stays. */
function stackParts(parts: readonly DrawnPart[], stacking: Stacking): readonly StackedPart[] {
  const stack: StackedPart[] = [];
  let gap = 0;
  parts.forEach((part, index) => {
    const above = parts[index - 1];
    gap = Math.max(gap, above ? part.box.y - bottomOf(above.box) : 0);
    const gapAbove = stack.length === 0 ? 0 : gap;
    const span = { ...moved(part.box, stacking), gapAbove };
    const stacked = part.kind === 'row' ? stackRow(part, stacking.filled, span) : stackBand(part, stacking, span);
    if (stacked.length > 0) gap = 0;
    stack.push(...stacked);
  });
  return stack;
}

/** Where a drawn span lies in one that has become wider. */
function moved({ x, width }: Span, { from, to }: Pick<Stacking, 'from' | 'to'>): Span {
  const scale = to.width / from.width;
  return { x: to.x + (x - from.x) * scale, width: width * scale };
}

/** Columns beside each other as one part: as high as the one that needs most, or as the page has room for. */
function stackBand(
  band: Band,
  { filled, scale }: Stacking,
  { gapAbove, ...span }: Span & { readonly gapAbove: number },
): readonly StackedPart[] {
  const stacks = shareWidth(band, filled, span).map(({ column, to }) =>
    stackParts(rowsOf(column.slots), { filled, scale, from: column.box, to }),
  );
  if (stacks.length === 0) return [];
  const needs = stacks.map(measureStack);
  const base = Math.max(...needs.map((need) => need.base));
  const weight = Math.max(...needs.map((need) => need.weight));
  const stretch = weight === 0 ? null : { base, weight, most: Math.max(...needs.map(({ most }) => most)) };
  return [
    {
      gapAbove,
      stretch,
      arrange: (stretched) => {
        const height = stretch ? stretched : base;
        return { height, placed: stacks.flatMap((stack) => arrangeStack(stack, { y: 0, height }, scale)) };
      },
    },
  ];
}

/** The columns that there is something to say in; one that is empty leaves its width to its neighbors. */
function shareWidth(
  { columns }: Band,
  filled: readonly FilledSlot[],
  { x, width }: Span,
): readonly { readonly column: Row; readonly to: Span }[] {
  const said = columns
    .filter(({ slots }) => filled.some(({ slot }) => slot.part === 'body' && slots.includes(slot)))
    .toSorted((a, b) => a.box.x - b.box.x);
  const gap = drawnGap(columns.map(({ box }) => box));
  const drawn = said.reduce((sum, { box }) => sum + box.width, 0);
  const scale = (width - gap * (said.length - 1)) / drawn;
  let left = x;
  return said.map((column) => {
    const to = { x: left, width: column.box.width * scale };
    left += to.width + gap;
    return { column, to };
  });
}
