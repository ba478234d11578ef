import { type Affine, identity, multiply } from './affine.ts';
import { lengthInMillimetres, millimetresPerPixel } from './length-in.ts';
import { attributeOf, type SvgElement } from './parse-svg.ts';

/** The physical page of a drawing, and how its own units become millimetres. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly toMillimetres: Affine;
}

export interface PageOptions {
  /** False: a drawing without a size of its own has that of its `viewBox`, a pixel for a unit, as logos often do. */
  readonly needsPhysicalSize: boolean;
}

/** The page of an SVG element; null where width and height are not physical lengths, and have to be. */
export function pageOf(svg: SvgElement, { needsPhysicalSize }: PageOptions): Page | null {
  const physical = physicalPage(svg);
  if (physical !== null || needsPhysicalSize) return physical;
  const [, , width = 0, height = 0] = numbersOf(attributeOf(svg, 'viewBox'));
  const [wide, high] = [lengthOf(`${width}px`), lengthOf(`${height}px`)];
  if (wide === null || high === null) return null;
  return { width: wide, height: high, toMillimetres: viewBoxTransform(attributeOf(svg, 'viewBox'), wide, high) };
}

function physicalPage(svg: SvgElement): Page | null {
  const [width, height] = [lengthOf(attributeOf(svg, 'width')), lengthOf(attributeOf(svg, 'height'))];
  if (width === null || height === null) return null;
  return { width, height, toMillimetres: viewBoxTransform(attributeOf(svg, 'viewBox'), width, height) };
}

/** A page is at least a pixel and at most 5 m wide. */
const [narrowest, widest] = [millimetresPerPixel, 5000];

function lengthOf(text: string | null): number | null {
  const length = lengthInMillimetres(text);
  return length !== null && length >= narrowest && length <= widest ? length : null;
}

/** As `preserveAspectRatio="xMidYMid meet"`, which is the default: scaled alike both ways, and centered. */
function viewBoxTransform(viewBox: string | null, width: number, height: number): Affine {
  const [x, y, boxWidth, boxHeight] = numbersOf(viewBox);
  if (!isPositive(boxWidth) || !isPositive(boxHeight)) {
    return [millimetresPerPixel, 0, 0, millimetresPerPixel, 0, 0];
  }
  const scale = Math.min(width / boxWidth, height / boxHeight);
  const [left, top] = [(width - boxWidth * scale) / 2, (height - boxHeight * scale) / 2];
  const moved: Affine = [1, 0, 0, 1, -(x ?? 0), -(y ?? 0)];
  return multiply(multiply([1, 0, 0, 1, left, top], [scale, 0, 0, scale, 0, 0]), multiply(identity, moved));
}

const numbersOf = (list: string | null): readonly number[] =>
  (list ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);

const isPositive = (number: number | undefined): number is number => number !== undefined && number > 0;
