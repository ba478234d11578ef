import type { Found } from '../domain/collect-findings.ts';
import { type Finding, type FindingCode, severities } from '../domain/finding.ts';

/** Errors before warnings; within a severity by file, in the order of the files that were read, and by row. */
export function orderFound({ listed, tallies }: Found, files: readonly { readonly file: string }[] = []): Found {
  const names = new Set([...files, ...tallies].map(({ file }) => file));
  const order = new Map([...names].map((file, index) => [file, index]));
  const keys = (finding: Finding): readonly number[] => [
    severities.indexOf(finding.severity),
    order.get(finding.file) ?? names.size,
    finding.row ?? 0,
  ];
  return { listed: listed.toSorted((a, b) => compareKeys(keys(a), keys(b))), tallies };
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((key, index) => key !== b[index]);
  return differs === -1 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}

/** How many findings of each code are counted and not listed, where there are any. */
export function countUnlisted({ listed, tallies }: Found): ReadonlyMap<FindingCode, number> {
  const unlisted = new Map<FindingCode, number>();
  const add = (code: FindingCode, count: number): void => void unlisted.set(code, (unlisted.get(code) ?? 0) + count);
  for (const { code, count } of tallies) add(code, count);
  for (const { code, count } of listed) add(code, -count);
  return new Map([...unlisted].filter(([, count]) => count > 0));
}
