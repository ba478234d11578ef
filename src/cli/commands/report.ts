import { dirname, join, relative, resolve } from 'node:path';
import { collectAll } from '../../domain/collect-findings.ts';
import type { TeamId } from '../../domain/ids.ts';
import { levelIds } from '../../domain/level-id.ts';
import { fileNameFor } from '../../escaping/file-name-for.ts';
import type { Messages } from '../../language/messages.ts';
import { maskIdentifiers } from '../../privacy/mask-identifiers.ts';
import type { Project } from '../../project/project.ts';
import { countRead } from '../../report/count-read.ts';
import { text } from '../../report/formats/text.ts';
import { orderFound } from '../../report/order-found.ts';
import { publishFindings } from '../../report/publish-findings.ts';
import { type ReportOutcome, renderSummary } from '../../report/render-summary.ts';
import { summaryJson } from '../../report/summary-json.ts';
import { CannotRun } from '../cannot-run.ts';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodeFor, projectHasErrors } from '../exit-code-for.ts';
import { makePaint } from '../make-paint.ts';
import { filesOfEveryReport, type MadeReport, makeReport } from '../make-report.ts';
import { sharingPath } from '../make-sharing-page.ts';
import { pageFormatIds } from '../page-formats/page-format.ts';
import { pickInternalTeam } from '../pick-internal-team.ts';
import { posterNames } from '../poster-names.ts';
import { publishedOf, readAll } from '../read-all-series.ts';
import { readDrawingTools } from '../read-drawing-tools.ts';
import { type Intake, readInputs } from '../read-inputs.ts';
import { readLook } from '../read-look.ts';
import { publicFolder, refuseOtherReport } from '../refuse-other-report.ts';
import { removeOwnFile } from '../remove-own-file.ts';
import { speak } from '../speak.ts';
import { stopForPersons } from '../stop-for-persons.ts';
import { probeFolder, writeFiles } from '../write-files.ts';

/** `gpf report`: a poster for each sound team, a page to look through, and the readings and findings behind them. */
export async function report(context: CommandContext): Promise<ExitCode> {
  const { host, options } = context;
  const intake = await readInputs(context);
  const messages = await speak(context, intake.project);
  const stopped = stopForPersons(intake, context, messages);
  if (stopped !== null) return stopped;
  if (projectHasErrors(intake.findings)) return refuseProject(intake, context, messages);
  const internalTeam = pickInternalTeam(intake, options);
  const folder = outputFolder(context, intake, internalTeam);
  await refuseOtherReport({ cwd: host.cwd, ...folder, team: internalTeam });
  await probeFolder(folder.path, filesOfEveryReport, folder.shown);
  const look = await readLook();
  const tools = await readDrawingTools();
  const made = await makeReport({ intake, internalTeam, messages, look, tools, context });
  await writeFiles(folder.path, made.files, folder.shown);
  if (!options.team) await removeStale(folder.path, made.files, intake.project);
  const outcome = outcomeOf(made, intake, folder.shown, messages);
  if (options.json) host.out(summaryJson(outcome, context.version));
  else if (!options.quiet) host.out(renderSummary(outcome, messages, makePaint(host, options)));
  return exitCodeFor(made.found, options.failOn);
}

function outcomeOf(made: MadeReport, intake: Intake, folder: string, messages: Messages): ReportOutcome {
  const seriesOf = (id: TeamId) => made.analyzed.filter(({ series }) => series.team === id);
  return {
    read: countRead(intake.files.length, intake.measurements, messages.formats),
    teams: made.shown.map((team) => ({ team, series: readAll(seriesOf(team.id), messages) })),
    leftOut: made.leftOut,
    findings: made.published,
    posters: made.posters.made.length,
    sheets: made.levels.made.length,
    folder,
  };
}

/** Pages that an earlier report made of teams and levels that this one has nothing to say of. */
async function removeStale(
  folder: string,
  made: readonly { readonly path: string }[],
  project: Project,
): Promise<void> {
  const fresh = new Set(made.map(({ path }) => path));
  const pages = [...posterNames(project).values(), ...levelIds];
  const all = [...pages.flatMap((name) => pageFormatIds.map((format) => `${name}.${format}`)), sharingPath];
  await Promise.all(all.filter((path) => !fresh.has(path)).map((path) => removeOwnFile(join(folder, path))));
}

/** The project file decides every poster: with errors in it nothing is made, and its findings say what to mend. */
function refuseProject(intake: Intake, { host, options, version }: CommandContext, messages: Messages) {
  const { files, findings } = intake;
  const paint = makePaint(host, options);
  const found = orderFound(collectAll(publishFindings(findings, publishedOf(intake, [], null))), files);
  host.err(text.render({ gpf: version, files, found }, { messages, paint }));
  return exitCodeFor(findings, options.failOn);
}

/** What is internal has a folder for each team, beside the one that others are shown. */
function outputFolder({ host, options }: CommandContext, { paths }: Intake, internalTeam: TeamId | null) {
  const own = internalTeam === null ? publicFolder : `${publicFolder}-internal/${fileNameFor([internalTeam]).join()}`;
  const shown = options.out ?? own;
  const path = resolve(host.cwd, shown);
  if (paths.some((input) => relative(path, dirname(input)) === ''))
    throw new CannotRun({ kind: 'out-is-input', path: shown });
  return { path, shown: maskIdentifiers(shown.replace(/[/\\]{1,9}$/, '')) };
}
