import { resolve } from 'node:path';
import { readTasks } from '../../catalogue/read-tasks.ts';
import { collectAll } from '../../domain/collect-findings.ts';
import type { TeamId } from '../../domain/ids.ts';
import { loadStatusTexts } from '../../language/load-status-texts.ts';
import type { Messages } from '../../language/messages.ts';
import { text } from '../../report/formats/text.ts';
import { renderStatusDocument } from '../../report/html/render-status-document.ts';
import { leaveOutTeams } from '../../report/leave-out-teams.ts';
import { orderFound } from '../../report/order-found.ts';
import { publishFindings } from '../../report/publish-findings.ts';
import { renderStatus } from '../../report/render-status.ts';
import { statusJson } from '../../report/status-json.ts';
import type { StatusWords } from '../../report/status-words.ts';
import { buildSeries } from '../../series/build-series.ts';
import type { NetworkStatus } from '../../status/network-status.ts';
import { networkStatusOf } from '../../status/network-status-of.ts';
import { CannotRun } from '../cannot-run.ts';
import { type ChosenOutput, chooseOutputs } from '../choose-outputs.ts';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodeFor, projectHasErrors } from '../exit-code-for.ts';
import { findingsOfTeams } from '../findings-of-teams.ts';
import { refuseMissingFolders } from '../format-outputs.ts';
import { makePaint } from '../make-paint.ts';
import { readCatalogueFile } from '../package-files.ts';
import { pickGathering } from '../pick-gathering.ts';
import { pickTeams } from '../pick-teams.ts';
import { publishedOf } from '../read-all-series.ts';
import { type Intake, readInputs } from '../read-inputs.ts';
import { speak } from '../speak.ts';
import { stopForPersons } from '../stop-for-persons.ts';
import { todayOf } from '../today-of.ts';
import { writeWhole } from '../write-files.ts';

const statusFormats = ['table', 'json', 'html'] as const;
type StatusFormat = (typeof statusFormats)[number];

/** `gpf status`: who has delivered what, and what is expected before the next gathering, for those who guide the teams. */
export async function status(context: CommandContext): Promise<ExitCode> {
  const { host, options } = context;
  const outputs = chooseOutputs(options, host.cwd, { ids: statusFormats, ordinary: 'table', json: 'json' });
  await refuseMissingFolders(outputs, host.cwd);
  const intake = await readInputs(context);
  const messages = await speak(context, intake.project);
  const stopped = stopForPersons(intake, context, messages);
  if (stopped !== null) return stopped;
  if (projectHasErrors(intake.findings)) return refuseProject(intake, context, messages);
  refuseInputs(outputs, intake, host.cwd);
  const asked = options.team ? pickTeams(options.team, intake.project) : null;
  const taken = await takeStatus(intake, asked, context);
  const told = { status: taken, intake, messages };
  for (const output of outputs) await write(output, told, context);
  return exitCodeFor(findingsOfTeams(intake.findings, asked), options.failOn);
}

async function takeStatus(
  intake: Intake,
  asked: ReadonlySet<TeamId> | null,
  { host, options }: CommandContext,
): Promise<NetworkStatus> {
  const { measurements, findings, project } = intake;
  const today = todayOf(options, host);
  const gathering = pickGathering(options.gathering, project, today);
  const teams = project.teams.filter(({ id }) => asked?.has(id) ?? true);
  const input = {
    project: { ...project, teams },
    measurements,
    series: buildSeries(measurements, project).series,
    withErrors: leaveOutTeams(project.teams, findings, measurements),
    tasks: readTasks(await readCatalogueFile('tasks')),
  };
  return networkStatusOf(input, { today, gathering });
}

/** With errors in the project file nobody knows which teams there are: its findings say what to mend. */
function refuseProject(intake: Intake, { host, options, version }: CommandContext, messages: Messages): ExitCode {
  const { files, findings } = intake;
  const found = orderFound(collectAll(publishFindings(findings, publishedOf(intake, [], null))), files);
  host.err(text.render({ gpf: version, files, found }, { messages, paint: makePaint(host, options) }));
  return exitCodeFor(findings, options.failOn);
}

function refuseInputs(outputs: readonly ChosenOutput<StatusFormat>[], { paths }: Intake, cwd: string): void {
  const over = outputs.find(({ file }) => file !== null && paths.includes(resolve(cwd, file)));
  if (over?.file) throw new CannotRun({ kind: 'out-is-input', path: over.file });
}

interface Told {
  readonly status: NetworkStatus;
  readonly intake: Intake;
  readonly messages: Messages;
}

async function write(
  { id, file }: ChosenOutput<StatusFormat>,
  told: Told,
  { host, options, version }: CommandContext,
): Promise<void> {
  const { messages } = told;
  const paint = makePaint(host, file === null ? options : { color: 'never' });
  const words = { texts: await loadStatusTexts(messages.id), messages, paint };
  const page = { words, version, isDetailed: options.team !== undefined };
  const content = renderAs[id](told, page);
  if (file === null) host.out(content);
  else await writeWhole(resolve(host.cwd, file), content, file);
}

interface Page {
  readonly words: StatusWords;
  readonly version: string;
  readonly isDetailed: boolean;
}

const nameOf = ({ intake: { project } }: Told): string | null => project.network?.name || null;

const renderAs = {
  table: (told, { words, isDetailed }) => renderStatus(told.status, { name: nameOf(told), isDetailed }, words),
  json: ({ status: taken, intake }, { version }) => statusJson(version, intake.project.network, taken),
  html: (told, { words }) => renderStatusDocument(told.status, told.intake.project.network, words),
} satisfies Record<StatusFormat, (told: Told, page: Page) => string>;
