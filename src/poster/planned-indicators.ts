import type { Indicator } from '../domain/indicator.ts';
import type { PosterInput } from './poster-input.ts';

/** A measuring plan longer than this is no plan. */
const most = 6;

/**
 * What a team has said it will measure, before anything is: its main indicator, those that it has a sheet for, and those
 * that gpf.yaml sets something for.
 */
export function plannedIndicators({ project, team, series }: PosterInput): readonly Indicator[] {
  const wanted = [
    team.poster.mainIndicator,
    ...series.map((one) => one.series.indicator.id),
    ...project.series.filter((rule) => rule.team === team.id).map((rule) => rule.indicator),
  ];
  const known = new Map(project.catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  for (const one of series) known.set(one.series.indicator.id, one.series.indicator);
  const ids = new Set(wanted.filter((id) => id !== null));
  return [...ids].flatMap((id) => known.get(id) ?? []).slice(0, most);
}
