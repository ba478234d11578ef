import { type Finding, type FindingCode, type Severity, severities } from '../domain/finding.ts';

/** Findings as they are listed, and how many were left out of the list because there were more than enough of a kind. */
export interface GroupedFindings {
  readonly findings: readonly Finding[];
  readonly leftOut: ReadonlyMap<FindingCode, number>;
}

const mostOfACode = 100;

/**
 * Brings equal findings of one column together, with exact counts, the first place standing for all. Errors come before
 * warnings, files and rows keep their order. At most 100 of a code are listed unless `all` is asked for.
 */
export function groupFindings(findings: readonly Finding[], all = false): GroupedFindings {
  const groups = new Map<string, Finding>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.code, finding.file, finding.column, finding.team, finding.found, finding.args]);
    const first = groups.get(key);
    groups.set(key, first ? { ...first, count: first.count + finding.count } : finding);
  }
  const sorted = [...groups.values()].sort((a, b) => rank(a.severity) - rank(b.severity));
  return all ? { findings: sorted, leftOut: new Map() } : capEachCode(sorted);
}

const rank = (severity: Severity): number => severities.indexOf(severity);

function capEachCode(findings: readonly Finding[]): GroupedFindings {
  const seen = new Map<FindingCode, number>();
  const listed = findings.filter(({ code }) => {
    const number = (seen.get(code) ?? 0) + 1;
    seen.set(code, number);
    return number <= mostOfACode;
  });
  const leftOut = [...seen]
    .filter(([, number]) => number > mostOfACode)
    .map(([code, n]) => [code, n - mostOfACode] as const);
  return { findings: listed, leftOut: new Map(leftOut) };
}
