import type { TeamId } from '../domain/ids.ts';
import type { Table, TableRow } from '../domain/table.ts';
import { columnIdsOf } from '../input/column-names.ts';
import { findOddLetters } from '../input/find-odd-letters.ts';
import { teamOfFile } from '../input/team-of-file.ts';
import { makeTeamRegister } from '../input/team-register.ts';
import { mayBeWide } from '../input/unpivot-table.ts';
import type { Project } from '../project/project.ts';
import { pickTeams } from './pick-teams.ts';

/**
 * The tables without the rows of some teams, so that nothing in those rows is read any further. A table that belongs to
 * a left out team as a whole is left out. Errors: `CannotRun` where the project has no such team.
 */
export function leaveOutRows(tables: readonly Table[], project: Project, names: readonly string[]): readonly Table[] {
  if (names.length === 0) return tables;
  const teamIn = makeTeamReader(project);
  const leftOut = pickTeams(names, project, teamsIn(tables, project, teamIn));
  return tables.flatMap((table) => {
    const owner = teamOfFile(project, table.file);
    if (owner !== null && leftOut.has(owner)) return [];
    return [withoutTeams(table, leftOut, teamIn)];
  });
}

type TeamReader = (name: string) => TeamId | null;

/** Whom a cell means where rows are read: no row of a left out team may be read, in whatever way it names the team. */
function makeTeamReader(project: Project): TeamReader {
  const register = makeTeamRegister(project);
  return (name) => {
    if (name.trim() === '') return null;
    const known = register.resolve(name);
    if (known !== null) return known.team;
    const repaired = findOddLetters(name)?.utf8Repaired ?? null;
    return repaired === null ? null : register.recognize(repaired);
  };
}

const teamColumnOf = ({ header }: Table): number => header.findIndex((name) => columnIdsOf(name).includes('team'));

const rowsOf = ({ rows, skippedRows }: Table): readonly TableRow[] => [...rows, ...(skippedRows ?? [])];

/** The teams that the project lists, and those that the tables name. */
function teamsIn(tables: readonly Table[], project: Project, teamIn: TeamReader): readonly TeamId[] {
  const named = tables.flatMap((table) => {
    const column = teamColumnOf(table);
    const names = new Set(column < 0 ? [] : rowsOf(table).map(({ cells }) => cells[column] ?? ''));
    return [teamOfFile(project, table.file), ...[...names].map(teamIn)];
  });
  return [...new Set([...project.teams.map(({ id }) => id), ...named.filter((team) => team !== null)])];
}

function withoutTeams(table: Table, leftOut: ReadonlySet<TeamId>, teamIn: TeamReader): Table {
  const column = teamColumnOf(table);
  if (column < 0) return table;
  // In a wide sheet the name of a team may stand once for several rows, as under a merged cell.
  const holdsBelow = mayBeWide(table.header);
  const dropped = new Set<number>();
  let above: TeamId | null = null;
  for (const { cells, row } of rowsOf(table).toSorted((a, b) => a.row - b.row)) {
    const name = cells[column] ?? '';
    if (name.trim() !== '' || !holdsBelow) above = teamIn(name);
    if (above !== null && leftOut.has(above)) dropped.add(row);
  }
  return {
    ...table,
    rows: table.rows.filter(({ row }) => !dropped.has(row)),
    skippedRows: (table.skippedRows ?? []).filter(({ row }) => !dropped.has(row)),
    findings: table.findings.filter(({ row }) => row === null || !dropped.has(row)),
  };
}
