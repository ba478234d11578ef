import { foldName } from '../catalogue/fold-name.ts';
import type { Finding } from '../domain/finding.ts';
import type { TableRow } from '../domain/table.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { placeInSource } from './place-in-source.ts';
import type { HeadedSource } from './row-source.ts';

/** Names that stand twice in a header, each with the place of the first one. */
export function findDuplicateHeaders(source: HeadedSource, headerRow: TableRow): readonly Finding[] {
  const firsts = new Map<string, number>();
  return source.header.flatMap((text, column) => {
    const name = foldName(text);
    const first = firsts.get(name);
    if (name === '') return [];
    if (first === undefined) {
      firsts.set(name, column);
      return [];
    }
    const args = { column: null, other: null };
    const details = { found: text, related: placeInSource(source, headerRow, first) };
    return [makeMaskedFinding('duplicate-column', placeInSource(source, headerRow, column), args, details)];
  });
}
