import { showInTerminal } from '../escaping/show-in-terminal.ts';
import type { NetworkStatus, SeriesStatus, TeamStatus } from '../status/network-status.ts';
import { shortCode } from './short-code.ts';
import type { StatusPage, StatusWords } from './status-words.ts';
import { aboutTeam, tellSeries, tellTasks } from './tell-status.ts';
import { wrapShown } from './wrap-shown.ts';

const gap = 2;

/** Team for team: what can be delivered, what a reading lacks, and what is not written. */
export function renderStatusTeams(status: NetworkStatus, page: StatusPage, words: StatusWords): string {
  if (status.teams.length === 0) return '';
  const blocks = status.teams.map((team) => teamBlock(team, status, page, words).join('\n'));
  return [words.paint.strong(words.texts.team.heading), ...blocks].join('\n\n');
}

function teamBlock(one: TeamStatus, status: NetworkStatus, page: StatusPage, words: StatusWords): readonly string[] {
  const { texts, paint } = words;
  const codes = Math.max(0, ...one.series.map(({ indicator }) => shortCode(indicator).length));
  const lines = one.series.flatMap((series) => {
    const clauses = clausesOf(series, status, page, words);
    return besideCode(shortCode(series.indicator).padEnd(codes + gap), clauses);
  });
  const nothing = one.series.length === 0 ? texts.team.noIndicators : texts.team.nothingMissing;
  return [
    ...wrapShown([one.team.name, ...aboutTeam(one, words)].join(' · ')).map((text, index) =>
      index === 0 ? paint.strong(text) : text,
    ),
    ...(lines.length > 0 ? lines : wrapShown(nothing, '  ')),
    ...(one.hasErrors ? wrapShown(texts.team.hasErrors, '  ') : []),
    ...tellTasks(one.tasks, texts, page.isDetailed).flatMap((line) => wrapShown(line, '  ').map(paint.dim)),
  ];
}

/** Of all teams at once only what is lacking is told; of one team also what is there. */
function clausesOf(
  series: SeriesStatus,
  { today }: NetworkStatus,
  { isDetailed }: StatusPage,
  { texts, messages }: StatusWords,
): readonly string[] {
  const { delivered, patientGroup, points, hasPhases } = series;
  const span =
    isDetailed && delivered
      ? [`${texts.team.deliveredSpan(delivered.from, delivered.through)}, ${texts.team.points(points, hasPhases)}`]
      : [];
  const clauses = [...span, ...tellSeries(series, today, texts)];
  if (patientGroup === null) return clauses;
  return clauses.map((clause, index) => (index === 0 ? `${messages.patientGroups[patientGroup]}: ${clause}` : clause));
}

/** The code stands before the first line. */
function besideCode(code: string, clauses: readonly string[]): readonly string[] {
  const indent = ' '.repeat(gap + code.length);
  return clauses
    .flatMap((clause) => wrapShown(clause, indent))
    .map((line, index) => (index === 0 ? `  ${showInTerminal(code)}${line.slice(indent.length)}` : line));
}
