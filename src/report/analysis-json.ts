import type { Finding } from '../domain/finding.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import { publishFinding } from './publish-finding.ts';

/** Every number and sign behind the readings, for programs: `{ gpf, series, findings }`. */
export function analysisJson(gpf: string, readSeries: readonly ReadSeries[], findings: readonly Finding[]): string {
  const series = readSeries.map(({ series: { team, indicator, patientGroup, step, privacy }, analysis, reading }) => ({
    team,
    indicator: indicator.id,
    patientGroup,
    step,
    privacy,
    analysis,
    reading,
  }));
  const shown = findings.map(publishFinding).map(({ smallNumber: _, ...finding }) => finding);
  return `${JSON.stringify({ gpf, series, findings: shown }, null, 2)}\n`;
}
