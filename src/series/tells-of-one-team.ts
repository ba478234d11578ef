import type { KnownPart, KnownTeam } from './known-parts.ts';

/**
 * Whether somebody who subtracts what is shown of each team from the sums of a panel learns anything more about one team,
 * or about two: then each of them learns it of the other.
 *
 * Points are added and subtracted, each some number of times. For a team to drop out, all points that make up what is
 * shown of it must be taken equally often, and those of which nothing is shown not at all. What ties points together in
 * this way falls into groups, and whatever can be learned of the teams that do not drop out is their sum over a whole
 * group that nothing forbids. So for every two teams, each group that the others leave must be made of what is shown of
 * these two already.
 */
export function tellsOfOneTeam(teams: readonly KnownTeam[]): boolean {
  const unsure = teams.filter(({ parts }) => parts.some(({ known, isAdded }) => isAdded && known !== 'whole'));
  return unsure.some((one, index) =>
    unsure.slice(index).some((other) => {
      const others = unsure.filter((team) => team !== one && team !== other);
      const groups = groupPeriods(others);
      return [one, other].some((team) => isTold(team, groups));
    }),
  );
}

/** Names of things that belong together, each to the name that stands for its group. */
interface Groups {
  readonly nameOf: (name: string) => string;
}

/** The group of the points that may not be taken at all, since something is in them that nobody knows. */
const forbidden = 'forbidden';

const periodName = ({ part: { period } }: KnownPart): string => `period ${period.key}`;

/** Ties together the periods whose points can only be taken together, if these teams are to drop out. */
function groupPeriods(teams: readonly KnownTeam[]): Groups {
  const above = new Map<string, string>();
  const nameOf = (name: string): string => {
    let top = name;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    return top;
  };
  const tie = (one: string, other: string): void => {
    const [top, otherTop] = [nameOf(one), nameOf(other)];
    if (top !== otherTop) above.set(top, otherTop);
  };
  for (const { team, parts } of teams.filter(({ team: { isKnownByGroups } }) => !isKnownByGroups)) {
    for (const part of parts.filter(({ isAdded, known }) => isAdded && known !== 'whole')) {
      if (part.known === 'never') tie(periodName(part), forbidden);
      else if (part.known !== 'whole') tie(periodName(part), `${team.team} ${part.known.within}`);
    }
  }
  return { nameOf };
}

/** Whether a group that may be taken holds a part of this team without all that is shown together with it. */
function isTold({ parts }: KnownTeam, { nameOf }: Groups): boolean {
  const groupOf = (part: KnownPart) => nameOf(periodName(part));
  const taken = parts.filter((part) => part.isAdded && groupOf(part) !== nameOf(forbidden));
  return taken.some((one) => {
    const { known } = one;
    if (known === 'whole' || known === 'never') return known === 'never';
    const together = parts.filter((part) => typeof part.known === 'object' && part.known.within === known.within);
    return together.some((part) => !part.isAdded || groupOf(part) !== groupOf(one));
  });
}
