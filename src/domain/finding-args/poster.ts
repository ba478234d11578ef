import type { Localized } from '../language-id.ts';
import type { PictureProblem } from '../picture-problem.ts';
import type { TemplateProblem } from '../template-problem.ts';
import type { None } from './none.ts';

/** About what does not find its place on a poster. */
export interface PosterFindings {
  /** `fits`: about how many characters there is room for at the smallest size; null where that is hard to tell. */
  readonly 'poster-text-too-long': {
    readonly slot: string;
    readonly characters: number;
    readonly fits: number | null;
  };
  /** More charts, or longer names, than there is room for in letters that can be read. */
  readonly 'sheet-crowded': { readonly charts: number };
  /** By how much letters are smaller than they are to be on the paper: it has another shape than the template. */
  readonly 'poster-type-too-small': { readonly percent: number };
  /** Measured, but with no room on the poster: names of their indicators. */
  readonly 'poster-series-left-out': { readonly names: readonly Localized[] };
  readonly 'poster-nothing-to-show': None;
  /** `element` and `problem` are of an SVG that is refused; null for other reasons. */
  readonly 'picture-not-usable': {
    readonly reason: PictureProblem;
    readonly element: string | null;
    readonly problem: TemplateProblem | null;
  };
}
