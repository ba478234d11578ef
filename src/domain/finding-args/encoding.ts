import type { None } from './none.ts';

/** About letters: how bytes became text, and what was lost on the way. */
export interface EncodingFindings {
  readonly 'read-as-windows-1252': None;
  readonly 'read-as-utf-16': None;
  /** Parts of the file are UTF-8 and parts are Windows-1252. */
  readonly 'mixed-encoding': None;
  /** `suggestion`: what probably stood there (`Ã¸` was `ø`). */
  readonly mojibake: { readonly suggestion: string | null };
  readonly 'lost-characters': None;
  readonly 'invisible-characters': { readonly characters: number };
}
