import type { PlannedElement } from '../poster-plan.ts';

/** The same element, so much to the right and down. */
export const moveElement = <Element extends PlannedElement>(element: Element, x: number, y: number): Element => ({
  ...element,
  x: element.x + x,
  y: element.y + y,
});
