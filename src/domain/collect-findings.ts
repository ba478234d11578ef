import type { Finding, FindingCode, FoundPlace, Severity } from './finding.ts';
import type { TeamId } from './ids.ts';
import { stopsEverything } from './stops-everything.ts';

/** How many findings of a code there are in a file for a team: exact also where not every one is listed. */
export interface FindingTally {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly file: string;
  /** Null where no team can be told. */
  readonly team: TeamId | null;
  readonly count: number;
}

/** What was found: enough of each kind to mend it by, and exact counts of all. */
export interface Found {
  /** Equal findings of a column stand once, at their first place, with how often they occur. In the order they came. */
  readonly listed: readonly Finding[];
  readonly tallies: readonly FindingTally[];
}

/** Takes findings one by one, however many there are, and keeps no more than it must. */
export interface FindingCollector {
  /** True where it is a finding that the list did not have. */
  readonly add: (finding: Finding) => boolean;
  readonly found: () => Found;
}

/** So many unequal findings of a code are listed. */
export const mostOfACode = 100;

interface FindingGroup {
  readonly first: Finding;
  count: number;
  readonly alsoAt: FoundPlace[];
}

interface CodeGroups {
  readonly groups: Map<string, FindingGroup>;
  /** Whose findings are listed, and what stood there: most others differ in it, which is quickly seen. */
  readonly foundOf: Map<TeamId | null, Set<string | null>>;
}

/**
 * Makes a collector. It lists the first hundred unequal findings of each code (all of them where `all` is asked for),
 * and counts every one, so that its memory does not grow with the number of findings.
 */
export function collectFindings(all = false): FindingCollector {
  const byCode = new Map<FindingCode, CodeGroups>();
  const tallies = new Map<string, { tally: FindingTally; count: number }>();
  let last: { tally: FindingTally; count: number } | null = null;
  const count = (finding: Finding): void => {
    if (last === null || !isOf(last.tally, finding)) last = tallyFor(tallies, finding);
    last.count += finding.count;
  };
  const list = (finding: Finding): boolean => {
    const { groups, foundOf } = groupsOf(byCode, finding.code);
    const isFull = !all && groups.size >= mostOfACode;
    if (isFull && foundOf.get(finding.team)?.has(finding.found) !== true) return false;
    const key = groupKey(finding);
    const known = groups.get(key);
    if (known) join(known, finding, all);
    if (known || isFull) return false;
    foundOf.set(finding.team, (foundOf.get(finding.team) ?? new Set()).add(finding.found));
    groups.set(key, { first: finding, count: finding.count, alsoAt: [...finding.alsoAt] });
    return true;
  };
  return {
    add: (finding) => {
      count(finding);
      return list(finding);
    },
    found: () => ({
      listed: [...byCode.values()].flatMap(({ groups }) =>
        [...groups.values()].map(
          ({ first, count: times, alsoAt }): Finding => ({
            ...first,
            count: times,
            alsoAt: alsoAt.toSorted((a, b) => a.row - b.row),
          }),
        ),
      ),
      tallies: [...tallies.values()].map(({ tally, count: times }) => ({ ...tally, count: times })),
    }),
  };
}

/** So many further places of a finding are kept, where not all are asked for: a person mends them one by one. */
const mostPlaces = 100;

function join(group: FindingGroup, { row, cell, count, alsoAt }: Finding, all: boolean): void {
  group.count += count;
  const room = all ? Number.POSITIVE_INFINITY : mostPlaces - group.alsoAt.length;
  const places = row === null ? alsoAt : [{ row, cell }, ...alsoAt];
  group.alsoAt.push(...places.slice(0, room));
}

/** The same for findings that are all there already. */
export function collectAll(findings: readonly Finding[], all = false): Found {
  const collector = collectFindings(all);
  for (const finding of findings) collector.add(finding);
  return collector.found();
}

function groupsOf(byCode: Map<FindingCode, CodeGroups>, code: FindingCode): CodeGroups {
  const known = byCode.get(code);
  if (known) return known;
  const made: CodeGroups = { groups: new Map(), foundOf: new Map() };
  byCode.set(code, made);
  return made;
}

/** Findings come in the order of rows, so that most belong to the tally of the one before. */
const isOf = (tally: FindingTally, { code, file, team }: Finding): boolean =>
  tally.code === code && tally.team === team && tally.file === file;

function tallyFor(tallies: Map<string, { tally: FindingTally; count: number }>, finding: Finding) {
  const key = `${finding.code}\u0000${finding.file}\u0000${finding.team ?? ''}`;
  const known = tallies.get(key);
  if (known) return known;
  const made = { tally: tallyOf(finding), count: 0 };
  tallies.set(key, made);
  return made;
}

const tallyOf = ({ code, severity, file, team, count }: Finding): FindingTally => ({
  code,
  severity,
  file,
  team,
  count,
});

/**
 * Findings are equal where the same stands in the same column of the same file for the same team. What tells who a person
 * is is covered and so looks the same everywhere: there every place is told. What is hidden when it is published is never
 * put together with what is not.
 */
const groupKey = (finding: Finding): string => {
  const { code, file, column, team, found, args, smallNumber, cell } = finding;
  return JSON.stringify([
    code,
    file,
    column,
    team,
    found,
    args,
    smallNumber,
    ...(stopsEverything(finding) ? [cell] : []),
  ]);
};
