import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import { stopsEverything } from '../domain/stops-everything.ts';
import { findIdentifiers } from '../privacy/find-identifiers.ts';
import { suggestTeam } from '../project/suggest-team.ts';
import { findOddLetters } from './find-odd-letters.ts';
import type { ReadingContext } from './reading-context.ts';
import type { SheetRow } from './sheet-row.ts';
import type { TeamRemark } from './team-register.ts';

export interface ReadTeam {
  readonly team: TeamId | null;
  /** The unit of the team whose row it is; null where it is the whole team's. */
  readonly unit: string | null;
  readonly findings: readonly Finding[];
}

const nobody = (findings: readonly Finding[]): ReadTeam => ({ team: null, unit: null, findings });

/**
 * Whose row it is: a team's, or that of one of its units. An unknown team is a finding without a team, so that it takes out nobody; an empty cell is one too,
 * but there the row may be anybody's. What was odd about a name that was understood is told beside the team. Of a name with
 * spoiled letters the team is known, and the row is none of its measurements. Nothing
 * that tells who a person is ever becomes a team; an identity number in the cell is named elsewhere.
 */
export function readTeam(row: SheetRow, context: ReadingContext): ReadTeam {
  if (!context.columns.has('team')) {
    return { team: context.teamOfFile, unit: context.unitOfFile ?? null, findings: [] };
  }
  const text = row.text('team');
  if (text === '') return nobody([row.finding('missing-value', 'team', { column: 'team' })]);
  const persons = findIdentifiers(text);
  if (persons.some(({ kind }) => stopsEverything({ code: kind }))) return nobody([]);
  if (persons.length > 0) return nobody([row.finding('unknown-team', 'team', { suggestion: null })]);
  const known = context.teams.resolve(text);
  if (known !== null) {
    const { team, unit = null, remarks } = known;
    return { team, unit, findings: remarks.map((remark) => ({ ...remarkFinding(remark, row), team })) };
  }
  const unknown = row.finding('unknown-team', 'team', { suggestion: suggestTeam(context.project, text) });
  return { team: teamBehindLetters(text, context), unit: null, findings: [unknown] };
}

/** Whose name it was before its letters were read wrong (`SÃ¸rvik`): the rest of the row is told as theirs. */
function teamBehindLetters(text: string, { teams }: ReadingContext): TeamId | null {
  const repaired = findOddLetters(text)?.utf8Repaired ?? null;
  return repaired === null ? null : teams.recognize(repaired);
}

function remarkFinding(remark: TeamRemark, row: SheetRow): Finding {
  switch (remark.code) {
    case 'renamed-municipality':
      return row.finding(remark.code, 'team', remark.args);
    case 'lookalike-name':
      return row.finding(remark.code, 'team', remark.args);
    case 'test-team':
      return row.finding(remark.code, 'team', remark.args);
    case 'lost-leading-zero':
      return row.finding(remark.code, 'team', remark.args);
  }
}
