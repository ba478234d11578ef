import type { Catalogue } from '../domain/catalogue.ts';
import { indexIndicators } from './index-indicators.ts';
import { nearestName } from './nearest-name.ts';

/**
 * What was probably meant by a text that names no indicator: the id, code, alias or name that is nearest, as it is
 * spelled there. Null where nothing is near or where two indicators are equally near.
 */
export function suggestIndicator(catalogue: Catalogue, text: string): string | null {
  return nearestName(text, indexIndicators(catalogue))?.spelling ?? null;
}
