import type { SvgElement } from './parse-svg.ts';
import { type SlotId, type SlotPart, slotIds, slotParts } from './slot-ids.ts';

const inkscape = 'http://www.inkscape.org/namespaces/inkscape';
const prefix = 'gpf:';

/**
 * What a rectangle says that it is a place for: `data-gpf="title"`, or `gpf:title` as its `id` or its label in Inkscape.
 * Illustrator writes the same as `gpf_x3A_title`, and `gpf_x3A_title_1_` where it has used the name before. Null for an
 * element that names nothing.
 */
export function slotNameOf(element: SvgElement): string | null {
  for (const { name, local, uri, value } of element.attributes) {
    if (name === 'data-gpf') return value.trim();
    const isName = name === 'id' || (uri === inkscape && local === 'label');
    const written = isName ? decodeId(value) : '';
    if (written.startsWith(prefix)) return written.slice(prefix.length).trim();
  }
  return null;
}

/** Illustrator spells what it keeps out of an id: `_x3A_` is a colon, `_x2E_` a dot. */
function decodeId(id: string): string {
  if (!id.startsWith('gpf_x3A_')) return id.trim();
  const spelled = id.replace(/_x([0-9A-Fa-f]{2,4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return spelled.replace(/_\d{1,30}_$/, '');
}

/** A slot and its part: `aim`, `aim.heading`, `patient-voice.note`; null where gpf has no such slot. */
export function parseSlotName(name: string): { readonly id: SlotId; readonly part: SlotPart } | null {
  const [first = '', second = 'body', ...more] = name.split('.');
  const id = slotIds.find((known) => known === first);
  const part = slotParts.find((known) => known === second);
  return id !== undefined && part !== undefined && more.length === 0 ? { id, part } : null;
}
