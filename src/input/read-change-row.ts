import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Finding } from '../domain/finding.ts';
import type { TeamChange } from '../domain/team-sheet.ts';
import { dateFinding } from './date-finding.ts';
import { readDate } from './read-date.ts';
import { readTeam } from './read-team.ts';
import type { ReadingContext } from './reading-context.ts';
import type { SheetRow } from './sheet-row.ts';

export interface ReadChangeRow {
  readonly change: TeamChange | null;
  readonly findings: readonly Finding[];
}

/** Reads a row of `tiltak.csv`: what a team began to do differently, and from which day. */
export function readChangeRow(row: SheetRow, context: ReadingContext): ReadChangeRow {
  const { team, findings } = readTeam(row, context);
  if (team === null) return { change: null, findings };
  const { date, problem } = readDay(row);
  const text = row.text('change');
  const missing = text === '' ? [row.finding('missing-value', 'change', { column: 'change' })] : [];
  const named = [...findings, ...(problem ? [problem] : []), ...missing].map((finding) => ({ ...finding, team }));
  if (date === null || text === '') return { change: null, findings: named };
  return { change: { team, change: { date, text }, place: row.place('date') }, findings: named };
}

function readDay(row: SheetRow): { date: CalendarDate | null; problem: Finding | null } {
  const text = row.text('date');
  if (text === '') return { date: null, problem: row.finding('missing-value', 'date', { column: 'date' }) };
  const outcome = readDate(text);
  if (outcome.ok) return { date: outcome.value, problem: null };
  return { date: null, problem: dateFinding(outcome.problem, row, 'date') };
}
