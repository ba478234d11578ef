import type { PageContent, SlotBody, SlotContent } from './page-content.ts';
import type { SlotId } from './slot-ids.ts';

/** What stands in a place, or nothing; a heading and small print stand and fall with it. */
export interface MaybeSlot extends Omit<SlotContent, 'body'> {
  readonly body: SlotBody | null;
}

/** The places that there is something to say in. */
export function fillSlots(slots: Readonly<Partial<Record<SlotId, MaybeSlot>>>): PageContent['slots'] {
  const filled = Object.entries(slots).filter(([, { body }]) => body !== null);
  return Object.fromEntries(filled);
}

const hasWords = (text: string): boolean => text.trim() !== '';

/** A single text; null where there is none. */
export const textBody = (text: string | null, look: { readonly balance?: boolean } = {}): SlotBody | null =>
  text === null || !hasWords(text) ? null : { kind: 'text', paragraphs: [text], ...look };

/** Texts under each other; null where there are none. */
export function listBody(texts: readonly string[]): SlotBody | null {
  const paragraphs = texts.filter(hasWords);
  return paragraphs.length === 0 ? null : { kind: 'text', paragraphs };
}
