import type { Finding } from '../domain/finding.ts';

const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * A name for a finding that stays when rows are inserted above it: made of what was found and in which column of which
 * file, never of the row. FNV-1a, 64 bits (draft-eastlake-fnv); findings that are alike in all of this share it.
 */
export const fingerprint = ({ code, file, column, team, found, args }: Finding): string =>
  hash(JSON.stringify([code, file, column, team, found, withoutRows(args)]));

/**
 * The same for findings of one list, each its own: of those that are alike, the second, third and so on are numbered in
 * their order. (Published findings can be alike, since their small numbers are taken out.)
 */
export function withFingerprints(
  findings: readonly Finding[],
): readonly { readonly finding: Finding; readonly fingerprint: string }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const own = fingerprint(finding);
    const before = seen.get(own) ?? 0;
    seen.set(own, before + 1);
    return { finding, fingerprint: before === 0 ? own : hash(`${own} ${before + 1}`) };
  });
}

function hash(text: string): string {
  let sum = offsetBasis;
  for (const byte of new TextEncoder().encode(text)) sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * prime);
  return sum.toString(16).padStart(16, '0');
}

/** Cells that arguments name (`A2:A5`) keep their columns and lose their rows. */
const withoutRows = (args: Finding['args']): object =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? columnsOfRange(value) : value]),
  );

const columnsOfRange = (text: string): string =>
  /^[A-Z]{1,3}\d+:[A-Z]{1,3}\d+$/.test(text) ? text.replace(/\d+/g, '') : text;
