import type { ChartDrawing } from './chart-drawing.ts';
import type { CompiledShape } from './compile-shape.ts';
import type { VegaModules } from './load-vega.ts';
import { refusingLoader } from './refusing-loader.ts';
import type { SpecParts } from './split-spec.ts';
import { strictLogger } from './strict-logger.ts';
import { svgFragment } from './svg-fragment.ts';

/** Sums of hundredths are hundredths. */
const rounded = (length: number): number => Math.round(length * 100) / 100;

/** The typings know the scene, not the graph that it is the root of. */
const rootOf = (graph: object): object => (graph as { readonly root: object }).root;

/** Draws one chart: a compiled shape with the data and sizes of a specification. Synchronous from end to end. */
export function drawShape({ runtime }: CompiledShape, parts: SpecParts, vega: VegaModules['vega']): ChartDrawing {
  const { width, height, padding } = parts;
  const logger = strictLogger();
  const loader = refusingLoader(logger.error);
  const view = new vega.View(runtime, { renderer: 'none', logger, loader });
  try {
    view.width(width).height(height).padding(padding);
    for (const { name, value } of parts.params) view.signal(name, value);
    for (const [name, rows] of Object.entries(parts.datasets)) view.data(name, [...rows]);
    view.run();
    logger.raise();
    const whole = {
      width: rounded(width + padding.left + padding.right),
      height: rounded(height + padding.top + padding.bottom),
    };
    const renderer = new vega.SVGStringRenderer(loader);
    renderer.initialize(null, whole.width, whole.height, [padding.left, padding.top]);
    renderer.render(rootOf(view.scenegraph()));
    logger.raise();
    return { ...whole, body: svgFragment(renderer.svg()) };
  } finally {
    view.finalize();
  }
}
