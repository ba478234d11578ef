import type { Catalogue } from '../domain/catalogue.ts';
import type { Indicator } from '../domain/indicator.ts';
import { foldName } from './fold-name.ts';
import { indexIndicators } from './index-indicators.ts';

const longest = 300;

/**
 * The indicator that a text names by id, code, alias or name in any language, without regard to case, accents, spaces,
 * `_` and `-`; null where it names none. Errors: none.
 */
export function resolveIndicator(catalogue: Catalogue, text: string): Indicator | null {
  if (text.length > longest) return null;
  return indexIndicators(catalogue).get(foldName(text))?.value ?? null;
}
