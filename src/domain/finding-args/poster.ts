import type { None } from './none.ts';

/** About what does not find its place on a poster. */
export interface PosterFindings {
  readonly 'poster-text-too-long': { readonly slot: string; readonly characters: number };
  /** More charts, or longer names, than there is room for in letters that can be read. */
  readonly 'sheet-crowded': { readonly charts: number };
  readonly 'poster-nothing-to-show': None;
}
