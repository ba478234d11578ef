import type { Network } from '../domain/network.ts';
import type { MissingPeriods } from '../status/missing-periods.ts';
import type { NetworkStatus, SeriesStatus, TeamStatus } from '../status/network-status.ts';
import type { PointsToCome } from '../status/points-to-come.ts';
import { gatheringsInOrder } from '../status/status-gathering.ts';

/**
 * The answer of `gpf status --json`: teams in the order of the alphabet, periods as their keys, days as dates, unknown as
 * null. It names teams that have not delivered, and so is for those who guide them.
 */
export function statusJson(version: string, network: Network | null, status: NetworkStatus): string {
  const { today, gathering, indicators, teams } = status;
  const told = {
    gpf: version,
    audience: 'advisers',
    network: network && { kind: network.kind, name: network.name, start: network.start },
    today,
    gatherings: gatheringsInOrder(network).map(({ name, date, isPlanned }) => ({
      name,
      date,
      isPlanned: isPlanned ?? false,
    })),
    gathering,
    indicators: indicators.map(({ id, code, name, followUpDays }) => ({ id, code, name, followUpDays })),
    teams: teams.map(teamJson),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

const teamJson = ({ team, language, hasErrors, series, tasks }: TeamStatus) => ({
  id: team.id,
  name: team.name,
  kind: team.kind,
  language,
  partners: team.partners,
  wheel: team.wheel,
  hasErrors,
  series: series.map(seriesJson),
  tasks: tasks.map(({ task, written, notWritten }) => ({ id: task.id, written, notWritten })),
});

const seriesJson = ({ indicator, patientGroup, step, delivered, lacking, missing, ...counts }: SeriesStatus) => ({
  indicator: indicator.id,
  patientGroup,
  step,
  delivered: delivered && { from: delivered.from.key, through: delivered.through.key },
  points: counts.points,
  hasPhases: counts.hasPhases,
  hidden: counts.hidden,
  hiddenByOutcome: counts.hiddenByOutcome,
  lacking: { level: lackJson(lacking.level), change: lackJson(lacking.change) },
  missing: { now: spanJson(missing.now), later: spanJson(missing.later) },
});

const lackJson = (lack: PointsToCome | null) =>
  lack && {
    least: lack.least,
    more: lack.more,
    period: lack.when?.period.key ?? null,
    completeFrom: lack.when?.completeFrom ?? null,
  };

const spanJson = (span: MissingPeriods['now']) => span && { ...span, from: span.from.key, through: span.through.key };
