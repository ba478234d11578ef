import type { KnownNetwork } from '../domain/known-network.ts';
import { languageIds } from '../domain/language-id.ts';
import { foldName } from './fold-name.ts';
import { indexNames, type NameIndex, nearestName } from './nearest-name.ts';

/** A network that was named, or the one that was probably meant. */
export type FoundNetwork =
  | { readonly network: KnownNetwork }
  | { readonly network: null; readonly suggestion: string | null };

/**
 * The network that a text names by id or by name in any language; else the id of the one that is nearest.
 *
 * @example findNetwork([], 'telemark') // => { network: null, suggestion: null }
 */
export function findNetwork(networks: readonly KnownNetwork[], text: string): FoundNetwork {
  const index = indexOf(networks);
  const named = index.get(foldName(text));
  if (named) return { network: named.value };
  return { network: null, suggestion: nearestName(text, index)?.value.id ?? null };
}

const indexOf = (networks: readonly KnownNetwork[]): NameIndex<KnownNetwork> =>
  indexNames(
    networks.flatMap((network) =>
      [network.id, ...languageIds.map((language) => network.name[language])].map((name) => [name, network] as const),
    ),
  );
