import type { Finding } from '../domain/finding.ts';
import { publishFinding } from './publish-finding.ts';
import type { ReportedSeries } from './reported-series.ts';

/** Every number and sign behind the readings, for programs: `{ gpf, series, findings }`. */
export function analysisJson(gpf: string, reported: readonly ReportedSeries[], findings: readonly Finding[]): string {
  const series = reported.map(({ series: { team, indicator, patientGroup, step, privacy }, ...found }) => ({
    team,
    indicator: indicator.id,
    patientGroup,
    step,
    privacy,
    analysis: found.analysis,
    falseAlarms: found.falseAlarms,
    reading: found.reading,
  }));
  const shown = findings.map(publishFinding).map(({ smallNumber: _, ...finding }) => finding);
  return `${JSON.stringify({ gpf, series, findings: shown }, null, 2)}\n`;
}
