import type { CalendarDate } from '../domain/calendar-date.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Gathering } from '../domain/network.ts';
import type { Team } from '../domain/team.ts';
import type { TeamTask } from '../domain/team-task.ts';
import type { Project } from '../project/project.ts';
import type { TeamSeries } from '../series/series.ts';
import { awaitedIndicators } from './awaited-indicators.ts';
import { awaitedSeries, judgeSeries, type StatusDays } from './judge-series.ts';
import type { NetworkStatus, SeriesStatus, TeamStatus } from './network-status.ts';
import { lookTowards } from './status-gathering.ts';
import { taskSignsOf } from './task-signs-of.ts';

/** What a status is made of. */
export interface StatusInput {
  readonly project: Project;
  readonly measurements: readonly Measurement[];
  /** As they may be published: what is hidden is not counted as a point. */
  readonly series: readonly TeamSeries[];
  readonly withErrors: ReadonlySet<TeamId>;
  readonly tasks: readonly TeamTask[];
}

/** When a status is taken, and which gathering it looks towards; null where there is none. */
export interface StatusMoment {
  readonly today: CalendarDate;
  readonly gathering: Gathering | null;
}

/** Who has delivered what through when, what is lacking, and what is asked for before a gathering. Nobody is ranked. */
export function networkStatusOf(input: StatusInput, { today, gathering }: StatusMoment): NetworkStatus {
  const towards = gathering && lookTowards(gathering, today);
  const days = { today, due: towards?.due ?? today };
  const teams = inAlphabet(input.project.teams).map((team) => teamStatus(team, input, days));
  const shown = new Set(teams.flatMap(({ series }) => series.map(({ indicator }) => indicator)));
  return { today, gathering: towards, indicators: [...shown].sort(byCode), teams };
}

const inAlphabet = (teams: readonly Team[]): readonly Team[] =>
  teams.toSorted((a, b) => a.name.localeCompare(b.name, 'nb') || (a.id < b.id ? -1 : 1));

/** Those without a code come last, by their ids. */
function byCode(a: Indicator, b: Indicator): number {
  if (a.code !== null && b.code !== null) return a.code < b.code ? -1 : 1;
  return Number(a.code === null) - Number(b.code === null) || (a.id < b.id ? -1 : 1);
}

function teamStatus(team: Team, input: StatusInput, days: StatusDays): TeamStatus {
  const { project, measurements, tasks, withErrors } = input;
  const own = input.series.filter((series) => series.team === team.id);
  const judged = own.map((series) => {
    const { indicator, patientGroup } = series;
    const rows = measurements.filter(
      (row) => row.team === team.id && row.indicator === indicator.id && row.patientGroup === patientGroup,
    );
    return judgeSeries(series, rows, days);
  });
  const awaited = awaitedOf(team, project, judged);
  const hasMeasured = judged.some(({ delivered }) => delivered !== null);
  return {
    team,
    language: team.language ?? project.language,
    hasErrors: withErrors.has(team.id),
    series: [...judged, ...awaited].sort(bySeries),
    tasks: taskSignsOf(tasks, team, hasMeasured),
  };
}

/** What the team has said that it will measure, and has no row of. */
function awaitedOf(team: Team, project: Project, judged: readonly SeriesStatus[]): readonly SeriesStatus[] {
  const awaited = awaitedIndicators(project, team);
  const known = new Set(judged.map(({ indicator }) => indicator.id));
  return project.catalogue.indicators.filter(({ id }) => awaited.has(id) && !known.has(id)).map(awaitedSeries);
}

const bySeries = (a: SeriesStatus, b: SeriesStatus): number =>
  a.indicator === b.indicator
    ? (a.patientGroup ?? '').localeCompare(b.patientGroup ?? '', 'en')
    : byCode(a.indicator, b.indicator);
