import type { PictureProblem } from '../domain/picture-problem.ts';
import type { TemplateProblem } from '../domain/template-problem.ts';
import { decodeSvg } from './decode-svg.ts';
import type { Picture } from './picture.ts';
import { readDrawing } from './read-drawing.ts';
import { readRaster } from './read-raster.ts';
import { writeDecoration } from './write-decoration.ts';

/** Why a picture is left out; element, line and problem are of an SVG that is refused. */
export interface PictureRefusal {
  readonly reason: PictureProblem;
  readonly element: string | null;
  readonly problem: TemplateProblem | null;
  readonly line: number | null;
}

/** A picture, or why it is left out. */
export type ReadPicture =
  | { readonly picture: Picture; readonly refusal: null }
  | { readonly picture: null; readonly refusal: PictureRefusal };

/** So large a file a logo may be, in bytes: it lies in every poster. */
export const mostPictureBytes = 2e6;

/**
 * Reads a logo by somebody else: PNG or JPEG, known by their first bytes, or an SVG, which is refused for all that a
 * template is refused for, and written anew.
 */
export function readPicture(bytes: Uint8Array): ReadPicture {
  if (bytes.length > mostPictureBytes) return refuse('too-large');
  const raster = readRaster(bytes);
  if (raster === null) return readSvg(bytes);
  return typeof raster === 'string' ? refuse(raster) : { picture: raster, refusal: null };
}

function readSvg(bytes: Uint8Array): ReadPicture {
  const text = decodeSvg(bytes);
  if (text === null || !/^\uFEFF?\s*</.test(text)) return refuse('not-a-picture');
  const { drawing, problems } = readDrawing(text, { needsPhysicalSize: false });
  if (drawing === null) {
    const [first] = problems;
    if (first?.element === '') return refuse('not-a-picture');
    const { element = null, problem = null, line = null } = first ?? {};
    return { picture: null, refusal: { reason: 'drawing', element, problem, line } };
  }
  const { root, page } = drawing;
  const fragment = writeDecoration(root, page.toMillimetres, 'logo');
  return { picture: { kind: 'drawing', fragment, width: page.width, height: page.height }, refusal: null };
}

const refuse = (reason: PictureProblem): ReadPicture => ({
  picture: null,
  refusal: { reason, element: null, problem: null, line: null },
});
