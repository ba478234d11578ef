import { maskIdentifiers } from '../privacy/mask-identifiers.ts';

/** Names of files must stay as they are, and how a team can be reached, or read about, is meant to be shown. */
const kept: ReadonlySet<string> = new Set(['data', 'file', 'contact', 'address']);

const isKept = (key: string, value: unknown): boolean => kept.has(key) || (key === 'logo' && typeof value === 'string');

/**
 * The data of gpf.yaml with everything covered that may tell who a person is, so that no poster, page or message shows
 * it, wherever it was written. Keys stay.
 *
 * @example maskConfig({ network: { name: 'Ring 99 88 77 66' } }) // => { network: { name: 'Ring ** ** ** **' } }
 */
export function maskConfig(data: unknown): unknown {
  if (typeof data === 'string') return maskIdentifiers(data);
  if (Array.isArray(data)) return data.map(maskConfig);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, isKept(key, value) ? value : maskConfig(value)]),
  );
}
