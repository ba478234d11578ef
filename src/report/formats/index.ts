import { json } from './json.ts';
import { text } from './text.ts';

/** Formats of `gpf validate`, in the order that help and messages name them. */
export const formats = [text, json] as const;
export type FormatId = (typeof formats)[number]['id'];
