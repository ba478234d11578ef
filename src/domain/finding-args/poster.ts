import type { None } from './none.ts';

/** About what does not find its place on a poster. */
export interface PosterFindings {
  readonly 'poster-text-too-long': { readonly slot: string; readonly characters: number };
  readonly 'poster-nothing-to-show': None;
}
