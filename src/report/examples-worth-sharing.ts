import type { Team } from '../domain/team.ts';
import { escapeMarkdown } from '../escaping/escape-markdown.ts';
import type { Messages } from '../language/messages.ts';
import type { SharingTexts } from '../language/sharing-texts.ts';
import { seriesName } from '../poster/series-name.ts';
import type { Project } from '../project/project.ts';
import { leastForChange } from '../reading/least-points.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import { expectFalseAlarms } from './expect-false-alarms.ts';
import type { ReportedSeries } from './reported-series.ts';

/** By this line a file is known to be ours. */
export const sharingMark = '<!-- gpf: examples-worth-sharing -->';

/** What the examples are found in. */
export interface SharingInput {
  readonly project: Pick<Project, 'network'>;
  /** Those that are reported, in the order of the alphabet. */
  readonly teams: readonly Team[];
  /** As they are published, and read in the language of the page. */
  readonly reported: readonly ReportedSeries[];
}

/**
 * Good local examples as Markdown, for a newsletter or an evaluation: teams that agreed to be shown on the web, with what
 * they changed, what their measurements say, and what they learned in their own words. What patients said is not among
 * it. Null where no team that agreed has anything to tell.
 */
export function examplesWorthSharing(
  { project, teams, reported }: SharingInput,
  messages: Messages,
  texts: SharingTexts,
): string | null {
  const examples = teams
    .filter(({ share }) => share.web)
    .map((team) => exampleOf(team, reported))
    .filter(({ team, series }) => series.length > 0 || team.changes.length > 0 || team.poster.learned.length > 0);
  if (examples.length === 0) return null;
  const improved = examples.filter(({ isImproved }) => isImproved);
  const tried = examples.filter(({ isImproved }) => !isImproved);
  const words = { messages, texts };
  const blocks = [
    sharingMark,
    `# ${texts.title}`,
    ...nameOf(project, messages),
    texts.consent,
    ...chanceOf(examples, messages),
    `## ${texts.improved}`,
    texts.improvedLead(leastForChange),
    ...(improved.length === 0 ? [texts.nobodyImproved] : improved.flatMap((one) => renderExample(one, words))),
    ...(tried.length === 0 ? [] : [`## ${texts.tried}`, texts.triedLead]),
    ...tried.flatMap((one) => renderExample(one, words)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

interface Example {
  readonly team: Team;
  readonly isImproved: boolean;
  /** Those with a lasting improvement, else all that anything is shown of. */
  readonly series: readonly ReportedSeries[];
}

function exampleOf(team: Team, reported: readonly ReportedSeries[]): Example {
  const shown = reported.filter(({ series, reading }) => series.team === team.id && isShown(reading.statement.kind));
  const lasting = shown.filter(hasLastingImprovement);
  return { team, isImproved: lasting.length > 0, series: lasting.length > 0 ? lasting : shown };
}

const isShown = (kind: ReadSeries['reading']['statement']['kind']): boolean =>
  kind !== 'no-data' && kind !== 'hidden-by-outcome';

/**
 * Whether an improvement has lasted: the newest phase of at least 12 points differs from the one before to the better,
 * nothing in it points the other way, and the goal is met and held where there is one.
 */
export function hasLastingImprovement({ reading: { statement, goal } }: Pick<ReadSeries, 'reading'>): boolean {
  if (statement.kind !== 'between-phases' || statement.better !== true) return false;
  const staysBetter = statement.withinPhase === null || statement.withinPhase.better === true;
  return staysBetter && (goal === null || goal.met === 'met-and-held');
}

function nameOf({ network }: SharingInput['project'], { poster }: Messages): readonly string[] {
  if (network === null) return [];
  const invented = network.invented ? `. **${poster.invented}**` : '';
  return [`${escapeMarkdown(network.name)}${invented}`];
}

/** Of many charts some show a change by chance, and these would be the ones that are shared. */
function chanceOf(examples: readonly Example[], { report }: Messages): readonly string[] {
  const expected = expectFalseAlarms(examples.flatMap(({ series }) => series.map(({ falseAlarms }) => falseAlarms)));
  return expected === null ? [] : [report.gallery.byChance(expected.charts, expected.expected)];
}

interface Words {
  readonly messages: Messages;
  readonly texts: SharingTexts;
}

function renderExample({ team, series }: Example, { messages, texts }: Words): readonly string[] {
  const { headings } = messages.poster;
  const { title, learned, usersChanged } = team.poster;
  const changes = team.changes.map(({ date, text }) => `- ${messages.formats.date(date)}: ${inline(text)}`);
  return [
    `### ${inline(team.name)}`,
    ...(title === null ? [] : [inline(title)]),
    ...(series.length === 0 ? [] : [series.map((one) => renderSeries(one, messages)).join('\n')]),
    `**${headings.changes}**`,
    changes.length === 0 ? texts.noChanges : changes.join('\n'),
    ...(learned.length === 0 ? [] : [`**${headings.learned}**`, learned.map((text) => `- ${inline(text)}`).join('\n')]),
    ...(usersChanged === null ? [] : [`**${headings.usersChanged}**`, inline(usersChanged)]),
  ];
}

function renderSeries({ series, reading }: ReportedSeries, messages: Messages): string {
  const { code } = series.indicator;
  const name = `${seriesName(series, messages)}${code === null ? '' : ` (${code})`}`;
  const said = [reading.headline, reading.sentence, reading.uncertainty, ...reading.notes].filter(
    (text) => text !== '',
  );
  return `- ${inline(name)}: ${inline(said.join(' '))}`;
}

/** On one line, and without what would begin a list or a rule at its start. */
const inline = (text: string): string =>
  escapeMarkdown(text.replace(/\s+/g, ' ').trim()).replace(/^(\d{1,9}|)([.)+=-])/, '$1\\$2');
