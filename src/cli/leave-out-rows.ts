import type { TeamId } from '../domain/ids.ts';
import type { Table } from '../domain/table.ts';
import { columnIdsOf } from '../input/column-names.ts';
import { teamOfFile } from '../input/team-of-file.ts';
import type { Project } from '../project/project.ts';
import { resolveTeam } from '../project/resolve-team.ts';
import { pickTeams } from './pick-teams.ts';

/**
 * The tables without the rows of some teams, so that nothing in those rows is read any further. A table that belongs to
 * a left out team as a whole is left out. Errors: `CannotRun` where the project has no such team.
 */
export function leaveOutRows(tables: readonly Table[], project: Project, names: readonly string[]): readonly Table[] {
  if (names.length === 0) return tables;
  const leftOut = pickTeams(names, project, teamsIn(tables, project));
  return tables.flatMap((table) => {
    const owner = teamOfFile(project, table.file);
    if (owner !== null && leftOut.has(owner)) return [];
    return [withoutTeams(table, project, leftOut)];
  });
}

/** The teams that the project lists, and those that the tables name. */
function teamsIn(tables: readonly Table[], project: Project): readonly TeamId[] {
  const named = tables.flatMap((table) => {
    const column = table.header.findIndex((name) => columnIdsOf(name).includes('team'));
    const owner = teamOfFile(project, table.file);
    const cells = [...table.rows, ...(table.skippedRows ?? [])].map(({ cells }) => cells[column] ?? '');
    return [owner, ...new Set(cells)].map((name) => (name ? resolveTeam(project, name) : null));
  });
  return [...new Set([...project.teams.map(({ id }) => id), ...named.filter((team) => team !== null)])];
}

function withoutTeams(table: Table, project: Project, leftOut: ReadonlySet<TeamId>): Table {
  const column = table.header.findIndex((name) => columnIdsOf(name).includes('team'));
  if (column < 0) return table;
  const isLeftOut = (name: string | undefined) => {
    const team = name === undefined ? null : resolveTeam(project, name);
    return team !== null && leftOut.has(team);
  };
  const skipped = table.skippedRows ?? [];
  const own = [...table.rows, ...skipped].filter(({ cells }) => isLeftOut(cells[column]));
  const dropped = new Set(own.map(({ row }) => row));
  return {
    ...table,
    rows: table.rows.filter(({ row }) => !dropped.has(row)),
    skippedRows: skipped.filter(({ row }) => !dropped.has(row)),
    findings: table.findings.filter(({ row }) => row === null || !dropped.has(row)),
  };
}
