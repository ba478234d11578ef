import { type Box, bottomOf, boxAround, rightOf } from '../../../src/poster/box.ts';
import type { PlannedBlock, PlannedElement, PlannedText, PosterPlan } from '../../../src/poster/poster-plan.ts';
import { inkOfText } from '../typography/ink-of-text.ts';

const hair = 1e-3;

/** Millimetres of the printer's own at every edge of the sheet. */
const safe = 12;

/** What letters stand out over the width that they are counted with (the tail of a j), in shares of the size. */
const overhang = 0.12;

/** Something that is drawn, with the boxes of its parts: the letters of a line, or the whole of anything else. */
interface Drawn {
  readonly name: string;
  readonly element: PlannedElement;
  readonly box: Box;
  readonly parts: readonly Box[];
}

/** What the letters of a line cover, by the font's own glyphs. */
function lettersOf({ x, y, size, width, align, text, weight, italic }: PlannedText): readonly Box[] {
  const start = { start: x, middle: x - width / 2, end: x - width }[align];
  return inkOfText(text, { weight, italic }).map(({ left, right, top, bottom }) => ({
    x: start + left * size,
    y: y + top * size,
    width: (right - left) * size,
    height: (bottom - top) * size,
  }));
}

function partsOf(element: PlannedElement): readonly Box[] {
  switch (element.kind) {
    case 'text':
      return lettersOf(element);
    case 'chart':
      return [element];
    case 'disc':
      return [boxOfCircle(element.x, element.y, element.radius)];
    case 'arc':
      return [boxOfCircle(element.x, element.y, element.outer)];
    default:
      return [];
  }
}

const boxOfCircle = (x: number, y: number, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

function drawnIn({ slot, part, elements }: PlannedBlock): readonly Drawn[] {
  return elements.flatMap((element) => {
    const parts = partsOf(element);
    return parts.length === 0 ? [] : [{ name: `${slot}.${part}`, element, box: boxAround(parts), parts }];
  });
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < rightOf(b) - hair && b.x < rightOf(a) - hair && a.y < bottomOf(b) - hair && b.y < bottomOf(a) - hair;

const inside = (inner: Box, outer: Box, beside = hair): boolean =>
  inner.x >= outer.x - beside && rightOf(inner) <= rightOf(outer) + beside && bottomOf(inner) <= bottomOf(outer) + 0.3;

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));
}

/** A number stands in its disc, and the pieces of a ring in one circle. */
const belongTogether = (a: Drawn, b: Drawn): boolean =>
  [a, b].every(({ element }) => element.kind === 'arc') ||
  ([a, b].some(({ element }) => element.kind === 'disc') &&
    [a, b].some(({ element }) => element.kind === 'text' && element.align === 'middle'));

const collide = (a: Drawn, b: Drawn): boolean =>
  overlap(a.box, b.box) &&
  !belongTogether(a, b) &&
  a.parts.some((one) => overlap(one, b.box) && b.parts.some((other) => overlap(one, other)));

const told = ({ name, element }: Drawn): string => (element.kind === 'text' ? `${name} “${element.text}”` : name);

/** Everything that is wrong with where things stand, in words. */
export function collisions(plan: PosterPlan): readonly string[] {
  const blocks = plan.blocks.filter(({ elements }) => elements.length > 0);
  const names = ({ slot, part }: (typeof blocks)[number]): string => `${slot}.${part}`;
  const page = { x: safe, y: safe, width: plan.width - 2 * safe, height: plan.height - 2 * safe };
  const drawn = blocks.map((block) => ({ block, things: drawnIn(block) }));
  return [
    ...pairs(blocks).flatMap(([a, b]) => (overlap(a.box, b.box) ? [`${names(a)} over ${names(b)}`] : [])),
    ...blocks.flatMap((block) => (inside(block.box, page) ? [] : [`${names(block)} off the page`])),
    ...drawn.flatMap(({ block, things }) =>
      things.flatMap((one) => {
        const beside = one.element.kind === 'text' ? overhang * one.element.size : hair;
        return inside(one.box, block.box, beside) ? [] : [`${told(one)} out of its box`];
      }),
    ),
    ...drawn.flatMap(({ block }) =>
      block.elements.flatMap((element) =>
        element.kind === 'text' && !inside(lineOf(element), block.box) ? [`${names(block)} wider than its box`] : [],
      ),
    ),
    ...pairs(drawn.flatMap(({ things }) => things)).flatMap(([a, b]) =>
      collide(a, b) ? [`${told(a)} over ${told(b)}`] : [],
    ),
  ];
}

/** The line as it is counted: as wide as it was measured, from the height of capitals to the baseline. */
function lineOf({ x, y, size, width, align }: PlannedText): Box {
  const left = { start: x, middle: x - width / 2, end: x - width }[align];
  return { x: left, y: y - 0.66 * size, width, height: 0.66 * size };
}
