import type { Runtime } from 'vega';

/** What Vega measures a text with. */
interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
  readonly fontStyle?: string;
}

/** The part of Vega that its typings leave out. */
interface Untyped {
  readonly textMetrics: { width: (item: TextItem, text: string) => number; readonly canvas: (use: boolean) => void };
  readonly SVGStringRenderer: new (
    loader: object,
  ) => {
    initialize(element: null, width: number, height: number, origin: readonly [number, number]): void;
    render(scene: object): void;
    svg(): string;
  };
}

/** The parts of Vega and Vega-Lite that are used, as they are used. */
export interface VegaModules {
  readonly vega: Pick<typeof import('vega'), 'parse' | 'View' | 'resetSVGDefIds'> & Untyped;
  readonly compile: typeof import('vega-lite').compile;
}

export type { Runtime };

/** Loads both when the first chart is drawn: nothing else of gpf needs to wait for them. */
export async function loadVega(): Promise<VegaModules> {
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  return { vega: vega as unknown as VegaModules['vega'], compile };
}
