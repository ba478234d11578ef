import type { Finding, FindingCode, Severity } from './finding.ts';
import type { TeamId } from './ids.ts';

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
  readonly add: (finding: Finding) => void;
  readonly found: () => Found;
}

/** So many unequal findings of a code are listed. */
export const mostOfACode = 100;

interface CodeGroups {
  readonly groups: Map<string, { readonly first: Finding; count: number }>;
}

/**
 * Makes a collector. It lists the first hundred unequal findings of each code (all of them where `all` is asked for),
 * and counts every one, so that its memory does not grow with the number of findings.
 */
export function collectFindings(all = false): FindingCollector {
  const byCode = new Map<FindingCode, CodeGroups>();
  const tallies = new Map<string, { tally: FindingTally; count: number }>();
  const count = (finding: Finding): void => {
    const key = `${finding.code}\u0000${finding.file}\u0000${finding.team ?? ''}`;
    const known = tallies.get(key);
    if (known) known.count += finding.count;
    else tallies.set(key, { tally: tallyOf(finding), count: finding.count });
  };
  const list = (finding: Finding): void => {
    const { groups } = groupsOf(byCode, finding.code);
    const key = groupKey(finding);
    const known = groups.get(key);
    if (known) known.count += finding.count;
    else if (all || groups.size < mostOfACode) groups.set(key, { first: finding, count: finding.count });
  };
  return {
    add: (finding) => {
      count(finding);
      list(finding);
    },
    found: () => ({
      listed: [...byCode.values()].flatMap(({ groups }) =>
        [...groups.values()].map(({ first, count: times }): Finding => ({ ...first, count: times })),
      ),
      tallies: [...tallies.values()].map(({ tally, count: times }) => ({ ...tally, count: times })),
    }),
  };
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
  const made: CodeGroups = { groups: new Map() };
  byCode.set(code, made);
  return made;
}

const tallyOf = ({ code, severity, file, team, count }: Finding): FindingTally => ({
  code,
  severity,
  file,
  team,
  count,
});

/** Findings are equal where the same stands in the same column of the same file for the same team. */
const groupKey = ({ code, file, column, team, found, args }: Finding): string =>
  JSON.stringify([code, file, column, team, found, args]);
