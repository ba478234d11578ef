import type { Page } from 'playwright-core';

/** A box in the units of the page, millimeters on a poster. */
export interface SceneBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A color with its share of what is behind it, channels from 0 to 255. */
export type Paint = readonly [red: number, green: number, blue: number, alpha: number];

/** One element as it is drawn. */
export interface SceneElement {
  readonly tag: string;
  /** The slot that it fills, such as `gpf.main-chart`; empty for decoration. */
  readonly slot: string;
  readonly text: string;
  readonly isDecoration: boolean;
  /** A text: from over a ring on a capital to under a comma. */
  readonly box: SceneBox;
  readonly fill: Paint | null;
  readonly stroke: Paint | null;
  /** How much of its own box a shape fills: a circle 0.785, a diamond 0.5. */
  readonly filledShare: number;
  /** What it stands on, each color once: opaque. */
  readonly behind: readonly Paint[];
}

export interface Scene {
  readonly page: SceneBox;
  readonly elements: readonly SceneElement[];
}

/** What the first picture of a page shows, in the order it is painted. */
export const readScene = (page: Page): Promise<Scene> => page.evaluate(readInPage);

/** Runs in the browser: knows nothing of what stands outside it. */
function readInPage(): Scene {
  const root = document.querySelector('svg');
  if (!root) throw new Error('There is no picture.');
  const toUnits = (root.getScreenCTM() ?? new DOMMatrix()).inverse();
  const unpainted = 'defs, clipPath, mask, symbol, marker, pattern, metadata';
  const drawn = [
    ...root.querySelectorAll<SVGGraphicsElement>('text, path, line, rect, circle, ellipse, polygon, polyline'),
  ]
    .filter((element) => !element.closest(unpainted) && getComputedStyle(element).visibility !== 'hidden')
    .map(look);
  const view = root.viewBox.baseVal;
  const page = { x: view.x, y: view.y, width: view.width, height: view.height };
  return { page, elements: drawn.map((element, index) => tell(element, drawn.slice(0, index))) };

  type Color = [number, number, number, number];
  type Looked = ReturnType<typeof look>;

  function parsePaint(paint: string, share: number): Color | null {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (paint.match(/[\d.]+/g) ?? []).map(Number);
    return paint === 'none' || alpha * share === 0 ? null : [red, green, blue, alpha * share];
  }

  function look(element: SVGGraphicsElement) {
    const style = getComputedStyle(element);
    let opacity = 1;
    for (let at: Element | null = element; at && at !== root; at = at.parentElement)
      opacity *= Number(getComputedStyle(at).opacity);
    const isLine = element.tagName === 'line';
    const fill = isLine ? null : parsePaint(style.fill, opacity * Number(style.fillOpacity));
    const hasStroke = Number.parseFloat(style.strokeWidth) > 0;
    const stroke = hasStroke ? parsePaint(style.stroke, opacity * Number(style.strokeOpacity)) : null;
    const matrix = element.getScreenCTM() ?? new DOMMatrix();
    const own = inkOf(element, Number.parseFloat(style.fontSize));
    return { element, fill, stroke, matrix, inverse: matrix.inverse(), own, bounds: boundsOf(own, matrix) };
  }

  function inkOf(element: SVGGraphicsElement, size: number) {
    const { x, y, width, height } = element.getBBox();
    if (!(element instanceof SVGTextContentElement)) return { x, y, width, height };
    const baseline = element.getNumberOfChars() > 0 ? element.getStartPositionOfChar(0).y : y;
    return { x, y: baseline - 0.75 * size, width, height: 0.97 * size };
  }

  function boundsOf(
    { x, y, width, height }: { x: number; y: number; width: number; height: number },
    matrix: DOMMatrix,
  ) {
    const corners = [x, x + width].flatMap((across) =>
      [y, y + height].map((down) => new DOMPoint(across, down).matrixTransform(matrix)),
    );
    const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  }

  /** Points of an element on the screen: of a shape along its outline, of a text all over it. */
  function pointsOf({ element, matrix, own }: Looked): DOMPoint[] {
    const points = element instanceof SVGGeometryElement ? alongOutline(element) : allOver(own);
    return points.map((point) => DOMPoint.fromPoint(point).matrixTransform(matrix));
  }

  function alongOutline(element: SVGGeometryElement): DOMPoint[] {
    const [length, count] = [element.getTotalLength(), 24];
    return Array.from({ length: count }, (_, index) => element.getPointAtLength(((index + 0.5) / count) * length));
  }

  function allOver({ x, y, width, height }: SceneBox): DOMPoint[] {
    const across = Array.from({ length: 16 }, (_, index) => x + ((index + 0.5) / 16) * width);
    return [0.3, 0.5, 0.7].flatMap((down) => across.map((at) => new DOMPoint(at, y + down * height)));
  }

  function isIn({ x, y }: DOMPoint, { bounds, element, inverse }: Looked, part: 'fill' | 'stroke'): boolean {
    if (!(element instanceof SVGGeometryElement)) return false;
    const spare = part === 'stroke' ? 20 : 0;
    if (x < bounds.left - spare || x > bounds.right + spare) return false;
    if (y < bounds.top - spare || y > bounds.bottom + spare) return false;
    const point = new DOMPoint(x, y).matrixTransform(inverse);
    return part === 'fill' ? element.isPointInFill(point) : element.isPointInStroke(point);
  }

  function over(below: Color, paint: Color): Color {
    const mix = (index: 0 | 1 | 2) => below[index] + (paint[index] - below[index]) * paint[3];
    return [mix(0), mix(1), mix(2), 1];
  }

  /** A shape stands on what reaches all around it, and on the pale ground of a chart; a text on all that it touches. */
  function behindOf(one: Looked, before: readonly Looked[]): Color[] {
    const points = pointsOf(one);
    const isText = one.element.tagName === 'text';
    const reaches = (other: Looked) => points.every((point) => isIn(point, other, 'fill'));
    const grounds = isText ? before : before.filter((other) => other.fill && (isPale(other.fill) || reaches(other)));
    const colors = points.map((point) =>
      grounds.flatMap((ground) => paintsAt(point, ground, isText)).reduce(over, [255, 255, 255, 1]),
    );
    return [...new Map(colors.map((color) => [color.join(), color])).values()];
  }

  function paintsAt(point: DOMPoint, one: Looked, withStroke: boolean): Color[] {
    const fill = one.fill && isIn(point, one, 'fill') ? [one.fill] : [];
    const stroke = withStroke && one.stroke && isIn(point, one, 'stroke') ? [one.stroke] : [];
    return [...fill, ...stroke];
  }

  function isPale([red, green, blue]: Color): boolean {
    return Math.min(red, green, blue) > 200;
  }

  function filledShareOf({ element, own }: Looked): number {
    if (!(element instanceof SVGGeometryElement) || own.width === 0 || own.height === 0) return 0;
    const steps = Array.from({ length: 16 }, (_, index) => (index + 0.5) / 16);
    const points = steps.flatMap((right) =>
      steps.map((down) => new DOMPoint(own.x + right * own.width, own.y + down * own.height)),
    );
    return points.filter((point) => element.isPointInFill(point)).length / points.length;
  }

  function tell(one: Looked, before: readonly Looked[]): SceneElement {
    const { element, fill, stroke, bounds } = one;
    const corner = new DOMPoint(bounds.left, bounds.top).matrixTransform(toUnits);
    const end = new DOMPoint(bounds.right, bounds.bottom).matrixTransform(toUnits);
    return {
      tag: element.tagName,
      slot: element.closest('[id^="gpf."]')?.id ?? '',
      text: element.tagName === 'text' ? (element.textContent ?? '') : '',
      isDecoration: element.closest('g[font-family]') === null,
      box: { x: corner.x, y: corner.y, width: end.x - corner.x, height: end.y - corner.y },
      fill,
      stroke,
      filledShare: filledShareOf(one),
      behind: behindOf(one, before),
    };
  }
}
