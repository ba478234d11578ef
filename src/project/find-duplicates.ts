import { foldName } from '../catalogue/fold-name.ts';
import type { ConfigFault, ConfigPath } from './config-fault.ts';

/** A name in gpf.yaml, and what it names; without a path where it stands in the catalogue. */
export interface Claim {
  readonly spelling: string;
  readonly owner: string;
  readonly path: ConfigPath | null;
}

/** Names that two owners claim, so that a cell with such a name could mean either: a fault at the second of them. */
export function findDuplicates(claims: readonly Claim[]): readonly ConfigFault[] {
  const owners = new Map<string, string>();
  return claims.flatMap(({ spelling, owner, path }): readonly ConfigFault[] => {
    const folded = foldName(spelling);
    const first = owners.get(folded) ?? owner;
    owners.set(folded, first);
    if (first === owner || path === null) return [];
    return [{ kind: 'invalid', path, problem: { kind: 'duplicate-id', id: spelling } }];
  });
}
