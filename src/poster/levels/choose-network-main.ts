import type { IndicatorId } from '../../domain/ids.ts';
import type { ReadSeries } from '../../reading/read-series.ts';
import { isDrawable } from './is-drawable.ts';

/** What the network's sheet is about, and who measures it. */
export interface NetworkMain {
  /** The teams' series of the same indicator, for the same patients. */
  readonly ofTeams: readonly ReadSeries[];
  /** The same added up; null where too few teams have measured it. */
  readonly pooled: ReadSeries | null;
}

/** How much of the pathway was followed (at least three of four checklists): what the programme was judged by. */
const adherence = 'E2-06';

/** So many teams are added up; fewer would be told from each other. */
const leastTeams = 3;

/**
 * The indicator that the network's sheet shows: the one that is asked for, else adherence where enough teams measure it,
 * else the one that most teams measure, and of equals the one that stands first. Null before anything is measured.
 */
export function chooseNetworkMain(
  teams: readonly ReadSeries[],
  network: readonly ReadSeries[],
  wanted: IndicatorId | null,
): NetworkMain | null {
  const groups = groupByWhat(teams.filter(({ reading }) => reading.statement.kind !== 'no-data'));
  const byTeams = groups.toSorted((a, b) => b.length - a.length);
  const chosen =
    byTeams.find(([one]) => one?.series.indicator.id === wanted) ??
    byTeams.find((group) => group.length >= leastTeams && group[0]?.series.indicator.code === adherence) ??
    byTeams[0];
  const first = chosen?.[0];
  if (!chosen || !first) return null;
  const pooled = network.find(({ series }) => series.indicator.id === first.series.indicator.id) ?? null;
  return { ofTeams: chosen, pooled: pooled && isDrawable(pooled) ? pooled : null };
}

/** The indicator and the patients that a series is about. */
const whatOf = ({ series: { indicator, patientGroup } }: ReadSeries): string =>
  JSON.stringify([indicator.id, patientGroup]);

/** Series of one indicator for the same patients, of each team one; all patients before a group of them. */
function groupByWhat(series: readonly ReadSeries[]): readonly (readonly ReadSeries[])[] {
  const groups = new Map<string, ReadSeries[]>();
  for (const one of series) groups.set(whatOf(one), [...(groups.get(whatOf(one)) ?? []), one]);
  const isOfAll = ([one]: readonly ReadSeries[]): boolean => one?.series.patientGroup === null;
  return [...groups.values()].toSorted((a, b) => Number(isOfAll(b)) - Number(isOfAll(a)));
}
