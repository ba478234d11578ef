import type { FindingTally } from '../domain/collect-findings.ts';
import type { Severity } from '../domain/finding.ts';
import type { FindingCounts } from '../language/report-texts.ts';

/** How many findings there are of each severity, each counted as often as it occurs, and in how many files. */
export function countFindings(findings: readonly Pick<FindingTally, 'severity' | 'file' | 'count'>[]): FindingCounts {
  const of = (severity: Severity) =>
    findings.reduce((sum, finding) => sum + (finding.severity === severity ? finding.count : 0), 0);
  return {
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    files: new Set(findings.map(({ file }) => file)).size,
  };
}
