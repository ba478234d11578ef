import type { Catalogue } from '../domain/catalogue.ts';
import type { Indicator } from '../domain/indicator.ts';
import { languageIds } from '../domain/language-id.ts';
import { indexNames, type NameIndex } from './nearest-name.ts';

const indexes = new WeakMap<Catalogue, NameIndex<Indicator>>();

/** Everything that an indicator may be called: ids first, then codes, aliases, and names in every language. */
export function indexIndicators(catalogue: Catalogue): NameIndex<Indicator> {
  const known = indexes.get(catalogue);
  if (known) return known;
  const index = indexNames(namesInOrder(catalogue.indicators));
  indexes.set(catalogue, index);
  return index;
}

function* namesInOrder(indicators: readonly Indicator[]): Iterable<readonly [string, Indicator]> {
  for (const indicator of indicators) yield [indicator.id, indicator];
  for (const indicator of indicators) if (indicator.code !== null) yield [indicator.code, indicator];
  for (const indicator of indicators) for (const alias of indicator.aliases) yield [alias, indicator];
  for (const indicator of indicators) for (const language of languageIds) yield [indicator.name[language], indicator];
}
