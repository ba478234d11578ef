import { a1Scale } from './paper.ts';
import type { PosterTemplate, TemplateSlot } from './poster-template.ts';
import { slotStyle } from './slot-style.ts';

/** From the edges of the page, and the height of its line, on an A1 sheet. */
const [edge, height] = [14, 11];

/**
 * A template with a place for what every page must say of itself: that its numbers are invented, that it is not to be
 * shared. Where a template has none, it is in the upper right corner.
 */
export function withStamp(template: PosterTemplate): PosterTemplate {
  if (template.slots.some(({ id, part }) => id === 'stamp' && part === 'body')) return template;
  const scale = a1Scale(template);
  const stamp: TemplateSlot = {
    id: 'stamp',
    part: 'body',
    box: { x: edge * scale, y: edge * scale, width: template.width - 2 * edge * scale, height: height * scale },
    row: null,
    column: null,
    columns: null,
    style: slotStyle(null, { id: 'stamp', part: 'body', pageScale: scale }),
  };
  return { ...template, slots: [...template.slots, stamp] };
}
