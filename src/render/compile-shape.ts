import type { TopLevelSpec } from 'vega-lite';
import type { Runtime, VegaModules } from './load-vega.ts';
import { strictLogger } from './strict-logger.ts';

/** A shape of chart, ready for data: what Vega runs. */
export interface CompiledShape {
  readonly runtime: Runtime;
}

/** Compiles a specification without data. Error: anything that Vega-Lite or Vega's parser warns of. */
export function compileShape(shape: TopLevelSpec, { vega, compile }: VegaModules): CompiledShape {
  const logger = strictLogger();
  const { spec } = compile(shape, { logger });
  logger.raise();
  const runtime = vega.parse(spec);
  return { runtime };
}
