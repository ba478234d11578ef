import { dirname, resolve } from 'node:path';
import type { TeamId } from '../../domain/ids.ts';
import { showInTerminal } from '../../escaping/show-in-terminal.ts';
import { loadMessages } from '../../language/load-messages.ts';
import { loadPictureTexts } from '../../language/load-picture-texts.ts';
import type { Messages } from '../../language/messages.ts';
import { maskIdentifiers } from '../../privacy/mask-identifiers.ts';
import { leaveOutTeams } from '../../report/leave-out-teams.ts';
import { wrapWords } from '../../report/wrap-words.ts';
import { analyzeTeams } from '../analyze-teams.ts';
import { type ChosenPicture, choosePicture } from '../choose-picture.ts';
import type { CommandContext } from '../command-context.ts';
import { type ChartRun, drawChartPage, inPixels, writeChartSpec } from '../draw-chart-page.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { exitCodeFor, projectHasErrors } from '../exit-code-for.ts';
import { findingsOfTeams } from '../findings-of-teams.ts';
import { pickOneTeam, pickSeries } from '../pick-series.ts';
import { type AnalyzedSeries, readAll } from '../read-all-series.ts';
import { readDrawingTools } from '../read-drawing-tools.ts';
import { type Intake, readInputs } from '../read-inputs.ts';
import { refuseForFindings } from '../refuse-for-findings.ts';
import { refuseOtherReport } from '../refuse-other-report.ts';
import { refuseOut } from '../refuse-out.ts';
import { speak } from '../speak.ts';
import { stopForPersons } from '../stop-for-persons.ts';
import { writeAs } from '../write-as.ts';
import { writeWhole } from '../write-files.ts';

/** `gpf chart`: one chart of one team, as `gpf report` would show it. */
export async function chart(context: CommandContext): Promise<ExitCode> {
  const { options } = context;
  const picture = choosePicture(context);
  const intake = await readInputs(context);
  const messages = await speak(context, intake.project);
  const stopped = stopForPersons(intake, context, messages, 'never');
  if (stopped !== null) return stopped;
  if (projectHasErrors(intake.findings)) return refuseForFindings(intake.findings, intake, context, messages);
  await refuseOut(context, intake.paths);
  const team = pickOneTeam(intake, options);
  await refuseFolder(picture, options.internal ? team : null, context);
  if (leaveOutTeams(intake.project.teams, intake.findings, intake.measurements).has(team)) {
    const errors = intake.findings.filter(({ severity }) => severity === 'error');
    return refuseForFindings(findingsOfTeams(errors, new Set([team])), intake, context, messages);
  }
  const run = await chooseSeries(intake, team, context);
  if (isEmpty(run)) return tellEmpty(run, context, messages);
  await write(await draw(run, picture, context), picture, context, messages);
  return exitCodeFor(findingsOfTeams(intake.findings, new Set([team])), options.failOn);
}

/** What is for a team alone is never put beside what others are shown, nor the other way round. */
async function refuseFolder({ file }: ChosenPicture, team: TeamId | null, { host }: CommandContext): Promise<void> {
  if (file === null) return;
  await refuseOtherReport({ cwd: host.cwd, path: dirname(resolve(host.cwd, file)), shown: file, team });
}

interface ChosenSeries extends ChartRun {
  /** Before anybody was told of it. */
  readonly picked: AnalyzedSeries;
}

/** The series that is meant, with its reading in the language of its team, unless another one is asked for. */
async function chooseSeries(intake: Intake, id: TeamId, context: CommandContext): Promise<ChosenSeries> {
  const { options, version } = context;
  const { project } = intake;
  const internalTeam = options.internal ? id : null;
  const { shown, analyzed } = analyzeTeams(intake, internalTeam, { ...context, options: { ...options, team: [id] } });
  const team = shown.find((one) => one.id === id);
  const messages = await loadMessages(options.lang ?? team?.language ?? project.language);
  const picked = pickSeries(analyzed, { project, team: id }, options);
  const [series] = readAll([picked], messages);
  if (!team || !series) throw new Error(`The team ${id} was there, and is gone.`);
  const stamp = internalTeam === null ? null : messages.poster.internal;
  return { project, team, messages, version, file: 'gpf.yaml', stamp, shown: series, picked };
}

/** As on posters: nothing was measured, or nothing of it may be shown. */
const isEmpty = ({ shown: { reading } }: ChartRun): boolean =>
  reading.statement.kind === 'no-data' || reading.statement.kind === 'hidden-by-outcome';

async function tellEmpty(
  { team, shown, picked }: ChosenSeries,
  { host }: CommandContext,
  messages: Messages,
): Promise<ExitCode> {
  const { nothingToDraw } = await loadPictureTexts(messages.id);
  const [told = shown] = readAll([picked], messages);
  const said = nothingToDraw(team.name, shown.series.indicator.name[messages.id], told.reading.headline);
  host.err(`${wrapWords(showInTerminal(maskIdentifiers(said)), 100).join('\n')}\n`);
  return exitCode.dataHasErrors;
}

async function draw(run: ChartRun, picture: ChosenPicture, { host }: CommandContext): Promise<string | Uint8Array> {
  const tools = await readDrawingTools();
  if (picture.format === 'spec') return writeChartSpec(run, picture, tools);
  const page = await drawChartPage(run, picture, tools);
  if (picture.format === 'svg') return inPixels(page.svg, picture);
  return writeAs(page, { format: picture.format, pixels: { kind: 'across', number: picture.width } }, tools, host);
}

async function write(
  content: string | Uint8Array,
  { file }: ChosenPicture,
  { host, options }: CommandContext,
  messages: Messages,
): Promise<void> {
  if (file === null) return typeof content === 'string' ? host.out(content) : host.outBytes(content);
  await writeWhole(resolve(host.cwd, file), content, file);
  if (options.quiet) return;
  const { wrote } = await loadPictureTexts(messages.id);
  host.err(`${showInTerminal(maskIdentifiers(wrote(file)))}\n`);
}
