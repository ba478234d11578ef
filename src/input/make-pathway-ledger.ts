import type { ChecklistField } from '../domain/checklist-column.ts';
import type { TeamId } from '../domain/ids.ts';
import type { PathwayLedger, PathwayTally, RememberedRow } from './checklist-context.ts';

/** A ledger with what stands in it. */
export interface OpenLedger extends PathwayLedger {
  readonly tally: () => PathwayTally;
  /** How many teams have a pathway. */
  readonly teams: () => number;
  readonly sheets: () => readonly ReadonlySet<ChecklistField>[];
  readonly otherTeams: () => ReadonlySet<string>;
}

/** Opens a ledger without anything in it. Capital letters make no other number. */
export function makePathwayLedger(): OpenLedger {
  const numbers = new Map<TeamId, Map<string, RememberedRow>>();
  const tally = { counted: 0, refused: 0, prepared: 0 };
  const sheets: ReadonlySet<ChecklistField>[] = [];
  const otherTeams = new Set<string>();
  return {
    enter: (team, number, row) => {
      const ofTeam = numbers.get(team) ?? new Map<string, RememberedRow>();
      numbers.set(team, ofTeam);
      const key = number.toLowerCase();
      const before = ofTeam.get(key) ?? null;
      if (before === null) ofTeam.set(key, row);
      return before;
    },
    count: (what) => {
      tally[what] += 1;
    },
    sawSheet: (fields) => void sheets.push(fields),
    sawOtherTeam: (name) => void otherTeams.add(name),
    tally: () => ({ ...tally }),
    teams: () => numbers.size,
    sheets: () => [...sheets],
    otherTeams: () => otherTeams,
  };
}
