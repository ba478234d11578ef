import type { Finding } from '../domain/finding.ts';

const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * A name for a finding that stays when rows are inserted above it: made of what was found and in which column of which
 * file, never of the row. FNV-1a, 64 bits (draft-eastlake-fnv); findings that are alike in all of this share it.
 */
export function fingerprint({ code, file, column, team, found, args }: Finding): string {
  let hash = offsetBasis;
  for (const byte of new TextEncoder().encode(JSON.stringify([code, file, column, team, found, args]))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  }
  return hash.toString(16).padStart(16, '0');
}
