import type { SvgElement } from './parse-svg.ts';
import { type SlotId, type SlotPart, slotIds, slotParts } from './slot-ids.ts';

const inkscape = 'http://www.inkscape.org/namespaces/inkscape';
const prefix = 'gpf:';

/**
 * What a rectangle says that it is a place for: `data-gpf="title"`, or `gpf:title` as its `id` or its label in Inkscape.
 * Null for an element that names nothing.
 */
export function slotNameOf(element: SvgElement): string | null {
  for (const { name, local, uri, value } of element.attributes) {
    if (name === 'data-gpf') return value.trim();
    const isName = name === 'id' || (uri === inkscape && local === 'label');
    if (isName && value.startsWith(prefix)) return value.slice(prefix.length).trim();
  }
  return null;
}

/** A slot and its part: `aim`, `aim.heading`, `patient-voice.note`; null where gpf has no such slot. */
export function parseSlotName(name: string): { readonly id: SlotId; readonly part: SlotPart } | null {
  const [first = '', second = 'body', ...more] = name.split('.');
  const id = slotIds.find((known) => known === first);
  const part = slotParts.find((known) => known === second);
  return id !== undefined && part !== undefined && more.length === 0 ? { id, part } : null;
}
