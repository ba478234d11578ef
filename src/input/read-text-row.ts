import { resolveIndicator } from '../catalogue/resolve-indicator.ts';
import { suggestIndicator } from '../catalogue/suggest-indicator.ts';
import type { Finding } from '../domain/finding.ts';
import type { PosterField, TeamText } from '../domain/team-sheet.ts';
import { parseDate, parseDeadline } from '../project/parse-date.ts';
import { dateFinding } from './date-finding.ts';
import { readDate } from './read-date.ts';
import { readPeriod } from './read-period.ts';
import { readTeam } from './read-team.ts';
import type { ReadingContext } from './reading-context.ts';
import { resolvePosterField, suggestPosterField } from './resolve-poster-field.ts';
import type { SheetRow } from './sheet-row.ts';

export interface ReadTextRow {
  readonly text: TeamText | null;
  readonly findings: readonly Finding[];
}

/** Reads a row of `plakat.csv`. An empty text is a part that the team has not written yet, and no fault. */
export function readTextRow(row: SheetRow, context: ReadingContext): ReadTextRow {
  const text = row.text('text');
  if (text === '') return { text: null, findings: [] };
  const { team, findings } = readTeam(row, context);
  if (team === null) return { text: null, findings };
  const field = resolvePosterField(row.text('field'));
  const problem = field === null ? unknownField(row) : problemOf(field, row, context);
  const named = problem === null ? findings : [...findings, { ...problem, team }];
  if (field === null || problem !== null) return { text: null, findings: named };
  return { text: { team, field, text, place: row.place('text') }, findings: named };
}

function unknownField(row: SheetRow): Finding {
  const name = row.text('field');
  if (name === '') return row.finding('missing-value', 'field', { column: 'field' });
  return row.finding('unknown-poster-field', 'field', { suggestion: suggestPosterField(name), within: null });
}

/** What a field with a meaning of its own cannot be: a day that is none, an indicator that nobody knows. */
function problemOf(field: PosterField, row: SheetRow, context: ReadingContext): Finding | null {
  const text = row.text('text');
  const { catalogue } = context.project;
  switch (field) {
    case 'aim-by':
      return deadlineProblem(row);
    case 'consent-date':
    case 'consent-until':
      return dayProblem(row);
    case 'main-indicator': {
      if (resolveIndicator(catalogue, text)) return null;
      return row.finding('unknown-indicator', 'text', { suggestion: suggestIndicator(catalogue, text) });
    }
    default:
      return null;
  }
}

function deadlineProblem(row: SheetRow): Finding | null {
  const period = readPeriod(row.text('text'));
  if (!period.ok && period.problem.code === 'excel-serial-date') return dateFinding(period.problem, row, 'text');
  return period.ok && parseDeadline(row.text('text'))
    ? null
    : row.finding('period-not-understood', 'text', { reason: null });
}

function dayProblem(row: SheetRow): Finding | null {
  const date = readDate(row.text('text'));
  if (!date.ok) return dateFinding(date.problem, row, 'text');
  return parseDate(row.text('text')) ? null : row.finding('date-not-understood', 'text', {});
}
