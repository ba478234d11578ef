import { type Affine, identity, multiply } from './affine.ts';
import { attributeOf, type SvgElement } from './parse-svg.ts';

/** The physical page of a drawing, and how its own units become millimetres. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly toMillimetres: Affine;
}

/** CSS Values 3, section 5.2: an inch is 96 pixels. A number without unit is a pixel. */
const millimetresPer: Readonly<Record<string, number>> = {
  mm: 1,
  cm: 10,
  q: 0.25,
  in: 25.4,
  pt: 25.4 / 72,
  pc: 25.4 / 6,
  px: 25.4 / 96,
  '': 25.4 / 96,
};

/** The page of an SVG element; null where width and height are not physical lengths. */
export function pageOf(svg: SvgElement): Page | null {
  const [width, height] = [lengthOf(attributeOf(svg, 'width')), lengthOf(attributeOf(svg, 'height'))];
  if (width === null || height === null) return null;
  return { width, height, toMillimetres: viewBoxTransform(attributeOf(svg, 'viewBox'), width, height) };
}

function lengthOf(text: string | null): number | null {
  const match = /^\s*\+?(\d+\.?\d*|\.\d+)\s*([a-zA-Z]*)\s*$/.exec(text ?? '');
  const unit = match?.[2]?.toLowerCase() ?? '';
  const factor = Object.hasOwn(millimetresPer, unit) ? millimetresPer[unit] : undefined;
  const length = Number(match?.[1] ?? Number.NaN) * (factor ?? Number.NaN);
  return Number.isFinite(length) && length > 0 ? length : null;
}

/** As `preserveAspectRatio="xMidYMid meet"`, which is the default: scaled alike both ways, and centered. */
function viewBoxTransform(viewBox: string | null, width: number, height: number): Affine {
  const [x, y, boxWidth, boxHeight] = (viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (!isPositive(boxWidth) || !isPositive(boxHeight)) {
    const pixel = millimetresPer['px'] ?? 1;
    return [pixel, 0, 0, pixel, 0, 0];
  }
  const scale = Math.min(width / boxWidth, height / boxHeight);
  const [left, top] = [(width - boxWidth * scale) / 2, (height - boxHeight * scale) / 2];
  const moved: Affine = [1, 0, 0, 1, -(x ?? 0), -(y ?? 0)];
  return multiply(multiply([1, 0, 0, 1, left, top], [scale, 0, 0, scale, 0, 0]), multiply(identity, moved));
}

const isPositive = (number: number | undefined): number is number => number !== undefined && number > 0;
