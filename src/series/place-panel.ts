import type { TeamId } from '../domain/ids.ts';
import type { Period } from '../domain/period.ts';
import { comparePeriods, periodsBetween, shiftPeriod } from '../domain/period-arithmetic.ts';
import type { TeamPart, TeamParts } from './team-parts.ts';

/** One period of a panel: who is in it, and whose numbers its point is made of. */
export interface PanelPeriod {
  readonly period: Period;
  /** The teams in the panel, whether they have delivered for this period or not. */
  readonly members: ReadonlySet<TeamId>;
  /** None where fewer than `leastTeams` have measured. */
  readonly parts: readonly TeamPart[];
}

/** Which parts of a period are added together. */
export type ChooseParts = (parts: readonly TeamPart[]) => readonly TeamPart[];

/** With two, each could subtract its own and see the other's. */
export const leastTeams = 3;

/** So many of the newest periods a team may lack before it is held to have left: fewer are a late delivery. */
const mostLate = 2;

/**
 * The periods of a panel, from the first to the last of which at least three teams have measured. A team is in it from its
 * first delivery to the newest period, whatever it lacks between; one that lacks three or more of the newest periods has
 * left after its last delivery. A team of which nothing is ever added is not in it. `choose` holds back what may not be added.
 */
export function placePanel(teams: readonly TeamParts[], choose: ChooseParts): readonly PanelPeriod[] {
  const pointed = partsByPeriod(teams).flatMap(({ period, parts }) => {
    const chosen = choose(parts);
    return chosen.length < leastTeams ? [] : [{ period, parts: chosen }];
  });
  const [first, last] = [pointed[0], pointed.at(-1)];
  if (!first || !last) return [];
  const added = new Set(pointed.flatMap(({ parts }) => parts.map(({ team }) => team)));
  const stays = teams.filter(({ team }) => added.has(team)).map((team) => stayOf(team, last.period));
  const byKey = new Map(pointed.map(({ period, parts }) => [period.key, parts]));
  return periodsBetween(first.period, last.period).map((period) => ({
    period,
    members: new Set(stays.filter((stay) => isIn(stay, period)).map(({ team }) => team)),
    parts: byKey.get(period.key) ?? [],
  }));
}

interface PartsOfPeriod {
  readonly period: Period;
  readonly parts: readonly TeamPart[];
}

/** In time order. A period that everybody leaves out keeps its sum; else those who leave it out bring nothing to it. */
export function partsByPeriod(teams: readonly TeamParts[]): readonly PartsOfPeriod[] {
  const periods = new Map<string, { readonly period: Period; readonly parts: TeamPart[] }>();
  for (const part of teams.flatMap(({ parts }) => parts)) {
    const others = periods.get(part.period.key);
    if (others) others.parts.push(part);
    else periods.set(part.period.key, { period: part.period, parts: [part] });
  }
  return [...periods.values()]
    .toSorted((one, other) => comparePeriods(one.period, other.period))
    .map(({ period, parts }) => {
      const included = parts.filter(({ isExcluded }) => !isExcluded);
      return { period, parts: included.length > 0 ? included : parts };
    });
}

interface Stay {
  readonly team: TeamId;
  readonly from: Period | null;
  /** Null: it has not left. */
  readonly to: Period | null;
}

function stayOf({ team: { team }, delivered }: TeamParts, newest: Period): Stay {
  const [from, to] = [delivered[0], delivered.at(-1)];
  if (!from || !to) return { team, from: null, to: null };
  const hasLeft = comparePeriods(shiftPeriod(to, mostLate), newest) < 0;
  return { team, from, to: hasLeft ? to : null };
}

const isIn = ({ from, to }: Stay, period: Period): boolean =>
  from !== null && comparePeriods(from, period) <= 0 && (to === null || comparePeriods(period, to) <= 0);
