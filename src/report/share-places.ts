import type { Finding, FindingCode } from '../domain/finding.ts';

/**
 * The findings that get one of so many places, in their order. Every code gets a place before any gets its second, so
 * that one mistake made in every row does not hide all the others.
 */
export function sharePlaces(findings: readonly Finding[], places: number): readonly Finding[] {
  const byCode = new Map<FindingCode, number>();
  const ranked = findings.map((finding, index) => {
    const turn = byCode.get(finding.code) ?? 0;
    byCode.set(finding.code, turn + 1);
    return { finding, index, turn };
  });
  const chosen = ranked.toSorted((a, b) => a.turn - b.turn || a.index - b.index).slice(0, places);
  return chosen.toSorted((a, b) => a.index - b.index).map(({ finding }) => finding);
}
