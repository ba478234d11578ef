import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { ReportedSeries } from './reported-series.ts';

/** Whose own numbers an internal page shows, and what it says of itself: "Internt – skal ikke deles". */
export interface InternalMark {
  readonly team: TeamId;
  readonly notice: string;
}

/**
 * Every number and sign behind the readings, for programs: `{ gpf, series, findings }`, and `internal` where it is. A
 * series of several teams has `team: null` and its `panel`: how many teams and patients. The
 * findings are those that may be published (`publishFindings`).
 */
export function analysisJson(
  gpf: string,
  reported: readonly ReportedSeries[],
  findings: readonly Finding[],
  internal: InternalMark | null = null,
): string {
  const series = reported.map(({ series: { team, indicator, patientGroup, step, privacy, panel }, ...found }) => ({
    team,
    ...(panel && { panel }),
    indicator: indicator.id,
    patientGroup,
    step,
    privacy,
    analysis: found.analysis,
    falseAlarms: found.falseAlarms,
    reading: found.reading,
  }));
  const shown = findings.map(({ smallNumber: _, ...finding }) => finding);
  return `${JSON.stringify({ gpf, ...(internal && { internal }), series, findings: shown }, null, 2)}\n`;
}
