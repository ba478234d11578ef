import { resolveIndicator } from '../catalogue/resolve-indicator.ts';
import type { IndicatorId } from '../domain/ids.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { AskAll, ReadData } from './read-data.ts';
import { seriesFinding } from './series-finding.ts';

/**
 * Indicators that are measured and that the project, which names what it measures, does not name: under `indicators`, in
 * a series, as somebody's main indicator, or for the sheets of the partnership. Once for each team, at its first row.
 */
export const findUnplannedIndicators: AskAll = (data) => {
  const planned = plannedIn(data);
  if (planned.size === 0) return [];
  const first = new Map<string, Measurement>();
  for (const measurement of data.measurements) {
    const key = `${measurement.team}\u0000${measurement.indicator}`;
    if (!planned.has(measurement.indicator) && !first.has(key)) first.set(key, measurement);
  }
  return [...first.values()].map((one) => seriesFinding('indicator-not-in-plan', { ...one, patientGroup: null }, {}));
};

function plannedIn({ project, texts }: ReadData): ReadonlySet<IndicatorId> {
  const inSheets = texts.filter(({ field }) => field === 'main-indicator');
  const named = [
    ...(project.ownIndicators ?? []),
    ...project.series.map(({ indicator }) => indicator),
    ...project.teams.map(({ poster }) => poster.mainIndicator),
    ...inSheets.map(({ text }) => resolveIndicator(project.catalogue, text)?.id ?? null),
    ...(project.partnership?.indicators ?? []),
    ...(project.strategic?.indicators ?? []),
    project.network?.mainIndicator ?? null,
  ];
  return new Set(named.filter((id) => id !== null));
}
