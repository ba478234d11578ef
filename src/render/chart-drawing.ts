/** A drawn chart: `body` is SVG without its root element, to be put into a `<g>`; it fills `width` by `height` from 0, 0. */
export interface ChartDrawing {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}
