import type { IndicatorId } from '../domain/ids.ts';
import type { Team } from '../domain/team.ts';
import type { Project } from '../project/project.ts';

/** What a team has said in gpf.yaml that it will measure: its main indicator, and those that are set up for it. */
export function awaitedIndicators({ series }: Project, team: Team): ReadonlySet<IndicatorId> {
  const own = series.filter((rule) => rule.team === team.id).map(({ indicator }) => indicator);
  return new Set([team.poster.mainIndicator, ...own].filter((id) => id !== null));
}
