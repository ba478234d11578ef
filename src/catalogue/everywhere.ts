import type { Localized } from '../domain/language-id.ts';

/** A text that is the same in every language. */
export const everywhere = (text: string): Localized => ({ nb: text, nn: text, en: text });
