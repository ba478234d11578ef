import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { TableRow } from '../domain/table.ts';
import type { ReadingContext } from './reading-context.ts';

/**
 * Gives findings about rows the team that the row names, also where the row could not be read: only where its cell holds
 * a team that is known already, so that a cell out of place never becomes one. In a file without a team column all
 * findings are its team's.
 */
export function nameTeams(findings: readonly Finding[], context: ReadingContext): readonly Finding[] {
  const { table, columns, teamOfFile } = context;
  const rows = new Map([...table.rows, ...(table.skippedRows ?? [])].map((row) => [row.row, row]));
  const column = columns.get('team');
  const teamOf = (row: TableRow | undefined): TeamId | null => {
    const text = column === undefined ? '' : (row?.cells[column] ?? '').trim();
    return text === '' ? null : context.teams.recognize(text);
  };
  return findings.map((finding) => {
    const isBelow = finding.row !== null && finding.row > table.headerRow;
    const team = finding.team ?? teamOfFile ?? (isBelow ? teamOf(rows.get(finding.row ?? 0)) : null);
    return { ...finding, team };
  });
}
