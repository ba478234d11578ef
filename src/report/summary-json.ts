import { countFindings } from './count-findings.ts';
import type { ReportOutcome } from './render-summary.ts';

/** The summary of a report for programs. */
export function summaryJson(outcome: ReportOutcome, gpf: string): string {
  const { read, teams, leftOut, findings, posters, sheets, formats, folder } = outcome;
  const value = {
    gpf,
    read,
    teams: teams.map(({ team, series }) => ({
      team: team.id,
      series: series.map(({ series: { indicator, patientGroup }, analysis, reading }) => ({
        indicator: indicator.id,
        patientGroup,
        statement: reading.statement.kind,
        variation: analysis.variation,
        summary: reading.summary,
      })),
    })),
    leftOut: leftOut.map(({ id }) => id),
    findings: countFindings(findings),
    posters,
    sheets,
    formats,
    folder,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
