import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { TableRow } from '../domain/table.ts';

/** Tells findings with the team of their row, which may come before its finding or behind it. */
export interface FindingTeller {
  readonly tell: (finding: Finding, row: TableRow | null) => void;
  /** A finding of the layout; it waits for its row, or for the header where that is not known yet. */
  readonly hold: (finding: Finding, headerIsKnown: boolean) => void;
  /** Another row is there (null: the header, or the end): what waits is told, with the row where it is its own. */
  readonly arrive: (row: TableRow | null) => void;
  /** No more rows come: what waited for the name of its team is told. */
  readonly end: () => void;
}

/** Whose a row is. */
export interface RowOwner {
  /** The team of a row, or of the file (null). */
  readonly of: (row: TableRow | null) => TeamId | null;
  /** What a row calls its team, where that is no team yet and may become one further down; null elsewhere. */
  readonly nameToCome: (row: TableRow) => string | null;
  readonly recognize: (name: string) => TeamId | null;
}

/** So many findings wait at most for rows further down to say who is meant; more are told at once. */
const mostLate = 1000;

/** Makes a teller, so that it does not matter whether a row comes before or behind the first sound one of its team. */
export function makeFindingTeller(finding: (finding: Finding) => void, owner: RowOwner): FindingTeller {
  let waiting: readonly Finding[] = [];
  let last: TableRow | null = null;
  const late: { readonly finding: Finding; readonly name: string }[] = [];
  const tell = (one: Finding, row: TableRow | null): void => {
    const team = one.team ?? owner.of(row);
    const name = team === null && row !== null && late.length < mostLate ? owner.nameToCome(row) : null;
    if (name !== null) late.push({ finding: one, name });
    else finding(team === one.team ? one : { ...one, team });
  };
  return {
    tell,
    hold: (one, headerIsKnown) => {
      if (last !== null && one.row === last.row) tell(one, last);
      else if (!headerIsKnown || one.row !== null) waiting = [...waiting, one];
      else tell(one, null);
    },
    arrive: (row) => {
      last = row;
      if (waiting.length === 0) return;
      const told = waiting;
      waiting = [];
      for (const one of told) tell(one, one.row === row?.row ? row : null);
    },
    end: () => {
      for (const { finding: one, name } of late.splice(0)) finding({ ...one, team: owner.recognize(name) });
    },
  };
}
