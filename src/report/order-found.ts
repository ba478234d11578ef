import type { Found } from '../domain/collect-findings.ts';
import { type Finding, type FindingCode, severities } from '../domain/finding.ts';

/** Errors before warnings; within a severity findings stay in the order they came. */
export function orderFound({ listed, tallies }: Found): Found {
  const rank = ({ severity }: Finding): number => severities.indexOf(severity);
  return { listed: listed.toSorted((a, b) => rank(a) - rank(b)), tallies };
}

/** How many findings of each code are counted and not listed, where there are any. */
export function countUnlisted({ listed, tallies }: Found): ReadonlyMap<FindingCode, number> {
  const unlisted = new Map<FindingCode, number>();
  const add = (code: FindingCode, count: number): void => void unlisted.set(code, (unlisted.get(code) ?? 0) + count);
  for (const { code, count } of tallies) add(code, count);
  for (const { code, count } of listed) add(code, -count);
  return new Map([...unlisted].filter(([, count]) => count > 0));
}
