import type { Hyphenate } from './load-hyphenation.ts';

/** Words as they are written: soft hyphens of their own are their only breaks. */
export const asWritten: Hyphenate = (word) => word;
