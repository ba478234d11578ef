import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Period } from '../domain/period.ts';
import { comparePeriods, lastDay } from '../domain/period-arithmetic.ts';
import type { AskAll } from './read-data.ts';
import { seriesFinding } from './series-finding.ts';

/** In a smaller project "the others" would be one team. */
const leastTeams = 3;

/** What the teams have of one indicator in one kind of period. */
interface Delivered {
  /** The row with the newest period of each team. */
  readonly newest: Map<TeamId, Measurement>;
  /** The teams that have a row for a period. */
  readonly teams: Map<string, { readonly period: Period; readonly teams: Set<TeamId> }>;
}

/**
 * Teams that lack the newest period which is over and which at least half of the teams with this indicator have. A row that
 * says "not measured" is there too. It never says how many the others are.
 */
export const findMissingPeriods: AskAll = ({ project, measurements, today }) => {
  const teams = new Set([...project.teams.map(({ id }) => id), ...measurements.map(({ team }) => team)]);
  if (today === null || teams.size < leastTeams) return [];
  return [...gather(measurements).values()].flatMap((delivered) => missingIn(delivered, today));
};

function gather(measurements: readonly Measurement[]): ReadonlyMap<string, Delivered> {
  const all = new Map<string, Delivered>();
  for (const measurement of measurements) {
    const { indicator, period, team } = measurement;
    if (period.kind === 'day' || period.kind === 'number') continue;
    const key = `${indicator}\u0000${period.kind}`;
    const { newest, teams } = all.get(key) ?? open(all, key);
    const before = newest.get(team);
    if (!before || comparePeriods(before.period, period) < 0) newest.set(team, measurement);
    const have = teams.get(period.key);
    if (have) have.teams.add(team);
    else teams.set(period.key, { period, teams: new Set([team]) });
  }
  return all;
}

function open(all: Map<string, Delivered>, key: string): Delivered {
  const made: Delivered = { newest: new Map(), teams: new Map() };
  all.set(key, made);
  return made;
}

function missingIn({ newest, teams }: Delivered, today: CalendarDate): readonly Finding[] {
  const delivered = [...teams.values()].filter(
    ({ period, teams: have }) => (lastDay(period) ?? today) < today && have.size * 2 >= newest.size && have.size > 1,
  );
  const last = delivered.toSorted((a, b) => comparePeriods(b.period, a.period))[0]?.period;
  if (last === undefined) return [];
  const late = [...newest.values()].filter(({ period }) => comparePeriods(period, last) < 0);
  return late.map((row) => seriesFinding('team-missing-period', { ...row, patientGroup: null }, { period: last }));
}
