import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import { findIdentityNumbers } from '../privacy/find-identity-numbers.ts';
import { suggestTeam } from '../project/suggest-team.ts';
import type { ReadingContext } from './reading-context.ts';
import type { SheetRow } from './sheet-row.ts';

export interface ReadTeam {
  readonly team: TeamId | null;
  readonly findings: readonly Finding[];
}

const nobody = (findings: readonly Finding[]): ReadTeam => ({ team: null, findings });

/**
 * Whose row it is. An unknown team is a finding without a team, so that it takes out nobody; an empty cell is one too,
 * but there the row may be anybody's. An identity number in the cell is named elsewhere and never becomes a team.
 */
export function readTeam(row: SheetRow, context: ReadingContext): ReadTeam {
  if (!context.columns.has('team')) return { team: context.teamOfFile, findings: [] };
  const text = row.text('team');
  if (text === '') return nobody([row.finding('missing-value', 'team', { column: 'team' })]);
  if (findIdentityNumbers(text).length > 0) return nobody([]);
  const team = context.teams.resolve(text);
  if (team !== null) return { team, findings: [] };
  return nobody([row.finding('unknown-team', 'team', { suggestion: suggestTeam(context.project, text) })]);
}
