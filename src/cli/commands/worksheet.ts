import { resolve } from 'node:path';
import { collectAll } from '../../domain/collect-findings.ts';
import type { TeamId } from '../../domain/ids.ts';
import type { Gathering } from '../../domain/network.ts';
import { setGatherings } from '../../domain/network.ts';
import type { Team } from '../../domain/team.ts';
import { fileNameFor } from '../../escaping/file-name-for.ts';
import { loadMessages } from '../../language/load-messages.ts';
import { loadPlanTexts } from '../../language/load-plan-texts.ts';
import { loadWorksheetTexts } from '../../language/load-worksheet-texts.ts';
import type { Messages } from '../../language/messages.ts';
import { chooseSeries } from '../../poster/choose-series.ts';
import { newestDay } from '../../poster/newest-data.ts';
import { text } from '../../report/formats/text.ts';
import { renderWorksheet } from '../../report/html/render-worksheet.ts';
import { leaveOutTeams } from '../../report/leave-out-teams.ts';
import { orderFound } from '../../report/order-found.ts';
import { publishFindings } from '../../report/publish-findings.ts';
import { nextGathering } from '../../status/status-gathering.ts';
import { makeWorksheet } from '../../worksheet/make-worksheet.ts';
import { timeAhead } from '../../worksheet/time-ahead.ts';
import type { CommandContext } from '../command-context.ts';
import { drawChartPicture } from '../draw-chart-picture.ts';
import type { DrawingTools } from '../drawing-tools.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodeFor, projectHasErrors } from '../exit-code-for.ts';
import { findingsOfTeams } from '../findings-of-teams.ts';
import { makePaint } from '../make-paint.ts';
import { pickGathering } from '../pick-gathering.ts';
import { pickTeams } from '../pick-teams.ts';
import { progressTeller } from '../progress-teller.ts';
import { type AnalyzedSeries, analyzeAll, publishedOf, readAll } from '../read-all-series.ts';
import { readDrawingTools } from '../read-drawing-tools.ts';
import { type Intake, readInputs } from '../read-inputs.ts';
import { speak } from '../speak.ts';
import { stopForPersons } from '../stop-for-persons.ts';
import { todayOf } from '../today-of.ts';
import { type OutputFile, probeFolder, writeFiles } from '../write-files.ts';

const ordinaryFolder = 'worksheets';

/** `gpf worksheet`: a page for each team to weigh its own work by, and to set new goals and steps on. */
export async function worksheet(context: CommandContext): Promise<ExitCode> {
  const { host, options } = context;
  const intake = await readInputs(context);
  const messages = await speak(context, intake.project);
  const stopped = stopForPersons(intake, context, messages);
  if (stopped !== null) return stopped;
  if (projectHasErrors(intake.findings)) return refuseProject(intake, context, messages);
  const shown = options.out ?? ordinaryFolder;
  const folder = resolve(host.cwd, shown);
  const asked = options.team ? pickTeams(options.team, intake.project) : null;
  const { sound, leftOut } = chooseTeams(intake, asked);
  const files = await makeWorksheets(sound, intake, context);
  if (files.length > 0) {
    await probeFolder(folder, [], shown);
    await writeFiles(folder, files, shown);
  }
  if (!options.quiet) host.out(await summary(files.length, leftOut, shown, messages));
  return exitCodeFor(findingsOfTeams(intake.findings, asked), options.failOn);
}

/** With errors in the project file nobody knows which teams there are: its findings say what to mend. */
function refuseProject(intake: Intake, { host, options, version }: CommandContext, messages: Messages): ExitCode {
  const { files, findings } = intake;
  const found = orderFound(collectAll(publishFindings(findings, publishedOf(intake, [], null))), files);
  host.err(text.render({ gpf: version, files, found }, { messages, paint: makePaint(host, options) }));
  return exitCodeFor(findings, options.failOn);
}

interface ChosenTeams {
  readonly sound: readonly Team[];
  /** Their data have errors. */
  readonly leftOut: readonly Team[];
}

function chooseTeams({ project, findings, measurements }: Intake, asked: ReadonlySet<TeamId> | null): ChosenTeams {
  const withErrors = leaveOutTeams(project.teams, findings, measurements);
  const teams = project.teams
    .filter(({ id }) => asked?.has(id) ?? true)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  return {
    sound: teams.filter(({ id }) => !withErrors.has(id)),
    leftOut: teams.filter(({ id }) => withErrors.has(id)),
  };
}

/** One after the other, each in its team's language: the chances of a team take a second or two. */
async function makeWorksheets(
  teams: readonly Team[],
  { project, measurements }: Intake,
  context: CommandContext,
): Promise<readonly OutputFile[]> {
  if (teams.length === 0) return [];
  const { analyzed } = analyzeAll(measurements, project, { privacy: 'published' });
  const tools = await readDrawingTools();
  const names = fileNameFor(project.teams.map(({ id }) => id));
  const tell = progressTeller(context, teams.length);
  const files: OutputFile[] = [];
  for (const [index, team] of teams.entries()) {
    const messages = await loadMessages(team.language ?? project.language);
    const texts = await loadWorksheetTexts(messages.id);
    tell(index, texts.progress);
    const own = analyzed.filter(({ series }) => series.team === team.id);
    const content = await makePage(team, own, { project, messages, texts, tools, context });
    files.push({ path: `${names[project.teams.indexOf(team)] ?? team.id}.html`, content });
  }
  tell(teams.length, () => '');
  return files;
}

interface PageContext {
  readonly project: Intake['project'];
  readonly messages: Messages;
  readonly texts: Awaited<ReturnType<typeof loadWorksheetTexts>>;
  readonly tools: DrawingTools;
  readonly context: CommandContext;
}

async function makePage(team: Team, own: readonly AnalyzedSeries[], page: PageContext): Promise<string> {
  const { project, messages, texts, tools, context } = page;
  const series = readAll(own, messages);
  const { main } = chooseSeries(series, team.poster.mainIndicator);
  const today = todayOf(context.options, context.host);
  const gathering = gatheringOf(context, project, newestDay(series));
  const made = makeWorksheet({ project, team, series, main, time: timeAhead(project.network, gathering, today) });
  const gatherings = setGatherings(project.network);
  const chart = main && (await drawChartPicture({ readSeries: main, messages, gatherings }, tools));
  return renderWorksheet(made, chart, { texts, plan: await loadPlanTexts(messages.id), messages });
}

/** The one that is asked for, else the next from today; where all are past, the first after the newest measurement. */
function gatheringOf(
  { host, options }: CommandContext,
  project: Intake['project'],
  newest: ReturnType<typeof newestDay>,
): Gathering | null {
  const next = pickGathering(options.gathering, project, todayOf(options, host));
  return next ?? (newest && nextGathering(project.network, newest));
}

async function summary(made: number, leftOut: readonly Team[], folder: string, messages: Messages): Promise<string> {
  const texts = await loadWorksheetTexts(messages.id);
  const lines = [
    ...(leftOut.length === 0 ? [] : [texts.leftOut(leftOut.map(({ name }) => name))]),
    made === 0 ? texts.madeNothing : texts.made(made, folder),
  ];
  return `${lines.join('\n')}\n`;
}
