import type { Finding, Severity } from '../domain/finding.ts';
import type { FindingCounts } from '../language/report-texts.ts';

/** How many findings there are of each severity, each counted as often as it occurs, and in how many files. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const of = (severity: Severity) =>
    findings.reduce((sum, finding) => sum + (finding.severity === severity ? finding.count : 0), 0);
  return {
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    files: new Set(findings.map(({ file }) => file)).size,
  };
}
