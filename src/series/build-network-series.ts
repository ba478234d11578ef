import type { Finding } from '../domain/finding.ts';
import type { IndicatorId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Project } from '../project/project.ts';
import { buildSeries } from './build-series.ts';
import { finishNetworkSeries } from './finish-network-series.ts';
import { mergingOf } from './merging-of.ts';
import { mostAtOnce } from './most-at-once.ts';
import { leastTeams } from './place-panel.ts';
import { poolTeams } from './pool-teams.ts';
import type { NetworkSeries } from './series.ts';
import { type BuiltTwice, collectTeamPoints } from './team-points.ts';

/** The series of several teams together, and what a person should know of how they came about. */
export interface BuiltNetworkSeries {
  readonly series: readonly NetworkSeries[];
  readonly findings: readonly Finding[];
}

/** Which of a project's series are built for all teams together. */
export interface NetworkOptions {
  /** By default every indicator that is measured. */
  readonly indicators?: readonly IndicatorId[];
}

/**
 * One series for each indicator that at least three teams have measured at the same time: their counts added up (means
 * weighted by their patients), for all patients, in time order. Where a team joins or leaves, a phase begins with which
 * nothing before it is compared. It tells nothing that `buildSeries` hides of a team, also beside what that shows of all
 * teams. Rows of teams that are left out of a report do not belong in `measurements`. Order: as the rows came.
 *
 * @example buildNetworkSeries([], {} as Project).series // => []
 */
export function buildNetworkSeries(
  measurements: readonly Measurement[],
  project: Project,
  { indicators }: NetworkOptions = {},
): BuiltNetworkSeries {
  if (new Set(measurements.map(({ team }) => team)).size < leastTeams) return { series: [], findings: [] };
  const built: BuiltTwice = {
    own: buildSeries(measurements, project, { privacy: 'internal' }),
    published: buildSeries(measurements, project),
  };
  const measured = new Set(built.own.series.map(({ indicator }) => indicator));
  const wanted = [...measured].filter(({ id }) => indicators?.includes(id) ?? true);
  const each = wanted.map((indicator) => buildOne(indicator, built, project));
  return { series: each.flatMap(({ series }) => series), findings: each.flatMap(({ findings }) => findings) };
}

function buildOne(indicator: Indicator, built: BuiltTwice, project: Project): BuiltNetworkSeries {
  const all = built.own.series.filter((series) => series.indicator === indicator);
  const teams = collectTeamPoints(built, indicator.id);
  const file = all[0]?.file ?? '';
  const { minDenominator } = project.privacy;
  const rule = { ...mergingOf({ indicator, chart: 'run' }), sensitive: indicator.sensitive, minDenominator };
  const atOnce = mostAtOnce(teams, rule);
  if (atOnce < leastTeams) {
    const args = { teams: atOnce, least: leastTeams };
    return { series: [], findings: [makeFinding('too-few-teams', wholeFile(file), args, { found: indicator.id })] };
  }
  const measured = new Set(all.map(({ team }) => team)).size;
  const series = finishNetworkSeries({ indicator, file, measured, pooled: poolTeams(teams, rule) }, project);
  return { series: [series], findings: [] };
}
