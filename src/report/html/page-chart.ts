/** A chart of the page, and where its points stand. */
export interface PageChart {
  /** In the units of `body`, which is SVG without its root element. */
  readonly width: number;
  readonly height: number;
  readonly body: string;
  /** One for each point of the series, in their order; `y` is null where the chart shows no value. */
  readonly places: readonly { readonly x: number; readonly y: number | null }[];
}
