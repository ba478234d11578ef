import { type Box, bottomOf, rightOf } from '../../../src/poster/box.ts';
import type { PlannedElement, PosterPlan } from '../../../src/poster/poster-plan.ts';

const hair = 1e-3;

/** What the letters of a line cover: from over a ring on a capital to under a comma. */
function inkOf(element: PlannedElement): Box | null {
  if (element.kind === 'chart' || element.kind === 'panel') return element;
  if (element.kind !== 'text') return null;
  const { x, y, size, width, align } = element;
  const left = { start: x, middle: x - width / 2, end: x - width }[align];
  return { x: left, y: y - 0.75 * size, width, height: 0.97 * size };
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < rightOf(b) - hair && b.x < rightOf(a) - hair && a.y < bottomOf(b) - hair && b.y < bottomOf(a) - hair;

const inside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - hair && rightOf(inner) <= rightOf(outer) + hair && bottomOf(inner) <= bottomOf(outer) + 0.3;

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));
}

/** Everything that is wrong with where things stand, in words. */
export function collisions(plan: PosterPlan): readonly string[] {
  const blocks = plan.blocks.filter(({ elements }) => elements.length > 0);
  const names = ({ slot, part }: (typeof blocks)[number]): string => `${slot}.${part}`;
  const page = { x: 12, y: 12, width: plan.width - 24, height: plan.height - 24 };
  return [
    ...pairs(blocks).flatMap(([a, b]) => (overlap(a.box, b.box) ? [`${names(a)} over ${names(b)}`] : [])),
    ...blocks.flatMap((block) => (inside(block.box, page) ? [] : [`${names(block)} off the page`])),
    ...blocks.flatMap((block) => {
      const inks = block.elements.flatMap((element) => inkOf(element) ?? []);
      const apart = block.elements.flatMap((element) => (element.kind === 'panel' ? [] : (inkOf(element) ?? [])));
      return [
        ...inks.flatMap((ink) => (inside(ink, block.box) ? [] : [`a line of ${names(block)} out of its box`])),
        ...pairs(apart).flatMap(([a, b]) => (overlap(a, b) ? [`lines of ${names(block)} over each other`] : [])),
      ];
    }),
  ];
}
