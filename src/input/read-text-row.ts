import { resolveIndicator } from '../catalogue/resolve-indicator.ts';
import { suggestIndicator } from '../catalogue/suggest-indicator.ts';
import type { Finding } from '../domain/finding.ts';
import type { PosterField, TeamText } from '../domain/team-sheet.ts';
import { parseDate, parseDeadline } from '../project/parse-date.ts';
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
  if (field === null || problem !== null) return { text: null, findings: problem ? [{ ...problem, team }] : [] };
  return { text: { team, field, text, place: row.place('text') }, findings: [] };
}

function unknownField(row: SheetRow): Finding {
  const name = row.text('field');
  if (name === '') return row.finding('missing-value', 'field', { column: 'field' });
  return row.finding('unknown-poster-field', 'field', { suggestion: suggestPosterField(name) });
}

/** What a field with a meaning of its own cannot be: a day that is none, an indicator that nobody knows. */
function problemOf(field: PosterField, row: SheetRow, context: ReadingContext): Finding | null {
  const text = row.text('text');
  const { catalogue } = context.project;
  switch (field) {
    case 'aim-by':
      return readPeriod(text).ok && parseDeadline(text) ? null : row.finding('period-not-understood', 'text', {});
    case 'consent-date':
    case 'consent-until':
      return readDate(text).ok && parseDate(text) ? null : row.finding('date-not-understood', 'text', {});
    case 'main-indicator': {
      if (resolveIndicator(catalogue, text)) return null;
      return row.finding('unknown-indicator', 'text', { suggestion: suggestIndicator(catalogue, text) });
    }
    default:
      return null;
  }
}
