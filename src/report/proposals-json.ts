import type { PhaseAdvice } from '../advice/propose-phases.ts';
import type { Finding } from '../domain/finding.ts';
import type { SeriesRule } from '../project/project.ts';
import { phaseLines } from './phase-lines.ts';

/**
 * Proposals for programs: `{ gpf, proposals, findings }`, one entry for each series whether it has a proposal or not. The
 * findings are those that may be published (`publishFindings`).
 */
export function proposalsJson(
  gpf: string,
  advice: readonly PhaseAdvice[],
  rules: readonly SeriesRule[],
  findings: readonly Finding[],
): string {
  const proposals = advice.map((one) => ({
    team: one.series.team,
    indicator: one.series.indicator.id,
    patientGroup: one.series.patientGroup,
    step: one.series.step,
    chart: one.series.chart,
    silent: one.silent,
    proposed: one.proposals,
    refused: one.refused,
    yaml: one.proposals.length === 0 ? null : phaseLines(one, rules),
  }));
  const shown = findings.map(({ smallNumber: _, ...finding }) => finding);
  return `${JSON.stringify({ gpf, proposals, findings: shown }, null, 2)}\n`;
}
