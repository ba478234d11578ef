import type { Finding } from '../domain/finding.ts';
import type { Team } from '../domain/team.ts';
import { plainInCi } from '../escaping/ci-command.ts';
import { showInTerminal } from '../escaping/show-in-terminal.ts';
import type { Messages } from '../language/messages.ts';
import type { ReadCounts } from '../language/report-texts.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import type { Statement } from '../reading/reading.ts';
import type { Paint } from './paint.ts';
import { renderTrouble } from './render-trouble.ts';
import { wrapWords } from './wrap-words.ts';

/** What `report` has done: the pieces of its summary, in the order of the alphabet where there are several teams. */
export interface ReportOutcome {
  readonly read: ReadCounts;
  readonly teams: readonly TeamOutcome[];
  /** Teams that got no poster because of errors. */
  readonly leftOut: readonly Team[];
  /** As they may be published (`publishFindings`). */
  readonly findings: readonly Finding[];
  readonly posters: number;
  /** Of the network and the levels of the helsefellesskap. */
  readonly sheets: number;
  /** The formats that posters and sheets were written in, as they are named for `--format`. */
  readonly formats: readonly string[];
  /** The folder as the user named it. */
  readonly folder: string;
}

export interface TeamOutcome {
  readonly team: Team;
  /** Readings in the language of the terminal. */
  readonly series: readonly ReadSeries[];
}

const widest = 100;
const nameWidth = 36;

/** The summary of a report: what was read, what each team's series say, what must be mended, and what was made. */
export function renderSummary(outcome: ReportOutcome, messages: Messages, paint: Paint): string {
  const { report } = messages;
  const formats = outcome.formats.map((format) => format.toUpperCase());
  const made = outcome.posters > 0 ? report.made({ ...outcome, formats }, `${outcome.folder}/`) : report.madeNothing;
  const blocks = [
    report.read(outcome.read),
    outcome.teams.flatMap((one) => renderTeam(one, messages, paint)).join('\n'),
    renderTrouble(outcome, messages, paint),
    paint.strong(showInTerminal(made)),
  ];
  return plainInCi(`${blocks.filter((block) => block !== '').join('\n\n')}\n`);
}

function renderTeam({ team, series }: TeamOutcome, messages: Messages, paint: Paint): readonly string[] {
  const head = paint.strong(showInTerminal(team.name));
  if (series.length === 0) return [head, `  ${paint.dim(`· ${messages.report.noSeries}`)}`];
  return [head, ...series.flatMap((one) => renderSeries(one, messages, paint))];
}

/** The mark, the indicator and its reading in two columns, both wrapped. */
function renderSeries({ series, reading }: ReadSeries, messages: Messages, paint: Paint): readonly string[] {
  const group = series.patientGroup === null ? '' : ` (${messages.patientGroups[series.patientGroup]})`;
  const names = wrapWords(showInTerminal(series.indicator.name[messages.id] + group), nameWidth - 2);
  const texts = wrapWords(showInTerminal(reading.summary), widest - nameWidth - 4);
  const right = reading.goalSummary === '' ? texts : [...texts, showInTerminal(reading.goalSummary)];
  const mark = markOf(reading.statement);
  const rows = Math.max(names.length, right.length);
  return Array.from({ length: rows }, (_, row) => {
    const first = row === 0 ? mark : ' ';
    const left = `  ${first === better || first === sign ? paint.sign(first) : first} ${(names[row] ?? '').padEnd(nameWidth)}`;
    return `${left}${right[row] ?? ''}`.trimEnd();
  });
}

/** A sign for the better stands out; another sign is one too, without an arrow that would praise or blame. */
function markOf(statement: Statement): string {
  const isBetter = 'better' in statement && statement.better === true;
  return marks[statement.kind] === sign && isBetter ? better : marks[statement.kind];
}

const better = '▲';
const sign = '◆';

const marks: Readonly<Record<Statement['kind'], string>> = {
  'no-data': '…',
  'hidden-by-outcome': ':',
  'in-progress': '…',
  'level-only': '…',
  'few-useful': '·',
  'mostly-on-line': '·',
  'no-sure-change': '·',
  'sign-of-change': sign,
  'between-phases': sign,
};
