import type { TopLevelSpec } from 'vega-lite';
import type { ChartDrawing } from './chart-drawing.ts';
import { type CompiledShape, compileShape } from './compile-shape.ts';
import { drawShape } from './draw-shape.ts';
import { loadVega, type VegaModules } from './load-vega.ts';
import { splitSpec } from './split-spec.ts';

export type { ChartDrawing } from './chart-drawing.ts';

/** The width of one line of text in the chart's font; the unit is that of `size`. */
export type MeasureText = (
  text: string,
  style: { readonly size: number; readonly weight: 400 | 600 | 700; readonly italic: boolean },
) => number;

/** Shapes of charts that are compiled already, by their specification without data. */
export type CompiledShapes = Map<string, CompiledShape>;

/**
 * Draws the charts of one poster, one after the other. This is the only step that is asynchronous, and only while Vega
 * is loaded: the drawing itself runs in one go, so that nothing else can come between.
 *
 * Vega numbers clip paths and gradients from a counter of the whole process, and takes text widths from a setting of the
 * whole process. The counter starts anew with every call, the setting is put back after it: the same specifications give
 * the same bytes whatever was drawn before, and ids are unique within the poster.
 *
 * Compiling costs more than drawing, so each *shape* of chart is compiled once, and data and sizes are set on the view
 * afterwards. Every chart goes this way, alone or not, so its bytes do not depend on its neighbors. A caller that draws
 * several posters can hand in one map for all of them, and keeps what was compiled.
 *
 * Only specifications of `chartSpec`'s kind can be drawn: numeric `width` and `height`, `padding` with four sides, `autosize`
 * `none`, data in `datasets`. No file or address is ever read. Any warning of Vega is an Error: a fault in gpf.
 */
export async function drawCharts(
  specs: readonly TopLevelSpec[],
  measureText: MeasureText,
  compiled: CompiledShapes = new Map(),
): Promise<readonly ChartDrawing[]> {
  if (specs.length === 0) return [];
  const modules = await loadVega();
  const { textMetrics } = modules.vega;
  const ordinaryWidth = textMetrics.width;
  try {
    modules.vega.resetSVGDefIds();
    textMetrics.width = ({ fontSize, fontWeight, fontStyle }, text) =>
      measureText(text, { size: fontSize ?? 11, weight: weightOf(fontWeight), italic: fontStyle === 'italic' });
    return specs.map((spec) => {
      const parts = splitSpec(spec);
      return drawShape(compiledOnce(parts.shape, compiled, modules), parts, modules.vega);
    });
  } finally {
    textMetrics.width = ordinaryWidth;
  }
}

function compiledOnce(shape: TopLevelSpec, compiled: CompiledShapes, modules: VegaModules): CompiledShape {
  const key = JSON.stringify(shape);
  const found = compiled.get(key) ?? compileShape(shape, modules);
  compiled.set(key, found);
  return found;
}

/** The weight that a face exists for. */
function weightOf(fontWeight: string | number | undefined): 400 | 600 | 700 {
  const weight = fontWeight === 'bold' ? 700 : Number(fontWeight ?? 400);
  if (weight >= 650) return 700;
  return weight >= 500 ? 600 : 400;
}
