import { dirname, join, relative, resolve } from 'node:path';
import type { TeamId } from '../../domain/ids.ts';
import { levelIds } from '../../domain/level-id.ts';
import { fileNameFor } from '../../escaping/file-name-for.ts';
import type { Messages } from '../../language/messages.ts';
import type { ReadTemplate } from '../../poster/read-template.ts';
import { maskIdentifiers } from '../../privacy/mask-identifiers.ts';
import type { Project } from '../../project/project.ts';
import { countRead } from '../../report/count-read.ts';
import { type ReportOutcome, renderSummary } from '../../report/render-summary.ts';
import { summaryJson } from '../../report/summary-json.ts';
import { CannotRun } from '../cannot-run.ts';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodeFor, projectHasErrors } from '../exit-code-for.ts';
import { type KeptBetween, keepNothing } from '../kept-between.ts';
import { makePaint } from '../make-paint.ts';
import { filesOfEveryReport, type MadeReport, makeReport } from '../make-report.ts';
import { sharingPath } from '../make-sharing-page.ts';
import { openReport } from '../open-report.ts';
import { pickInternalTeam } from '../pick-internal-team.ts';
import { posterNames } from '../poster-names.ts';
import { readAll } from '../read-all-series.ts';
import { type Intake, readInputs } from '../read-inputs.ts';
import { readLook } from '../read-look.ts';
import { readNamedTemplate } from '../read-named-template.ts';
import { refuseForFindings } from '../refuse-for-findings.ts';
import { publicFolder, refuseOtherReport } from '../refuse-other-report.ts';
import { removeOwnFile } from '../remove-own-file.ts';
import type { ReportEnd } from '../report-end.ts';
import { speak } from '../speak.ts';
import { stopForPersons } from '../stop-for-persons.ts';
import { tellMissingFormats } from '../tell-missing-formats.ts';
import { probeFolder } from '../write-files.ts';
import { filesOfPage } from '../write-pages.ts';

/** `gpf report`: a poster for each sound team, a page to look through, and the readings and findings behind them. */
export async function report(context: CommandContext): Promise<ExitCode> {
  const { options } = context;
  if (options.watch) return (await import('../watch-report.ts')).watchReport(context, reportOnce);
  const { exitCode, written, messages } = await reportOnce(context, keepNothing);
  if (options.open && written) await openReport(written.index, context, messages);
  return exitCode;
}

async function reportOnce(context: CommandContext, kept: KeptBetween): Promise<ReportEnd> {
  const { host, options } = context;
  const named = await readNamed(context);
  const look = await readLook(context, named?.template ?? null);
  const intake = await readInputs(context);
  const messages = await speak(context, intake.project);
  const refusedWith = (exitCode: ExitCode): ReportEnd => ({ exitCode, written: null, intake, messages });
  const stopped = stopForPersons(intake, context, messages);
  if (stopped !== null) return refusedWith(stopped);
  const refused = [...intake.findings, ...(named?.findings ?? [])];
  if (projectHasErrors(refused)) return refusedWith(refuseForFindings(refused, intake, context, messages));
  const internalTeam = pickInternalTeam(intake, options);
  const folder = outputFolder(context, intake, internalTeam);
  await refuseOtherReport({ cwd: host.cwd, ...folder, team: internalTeam });
  await probeFolder(folder.path, filesOfEveryReport, folder.shown);
  const tools = await kept.tools();
  const write = (files: MadeReport['files']): Promise<void> => kept.write(folder.path, files, folder.shown);
  const posters = kept.isFirst() ? {} : { posters: write };
  const made = await makeReport({ intake, internalTeam, messages, look, tools, context, ...posters });
  await write(made.files);
  if (!options.team) await removeStale(folder.path, made.files, intake.project);
  if (kept.isFirst()) tellOutcome(outcomeOf(made, intake, folder.shown, messages), context, messages);
  const lacking = kept.isFirst() ? tellMissingFormats(made.pages.missing, look, context, messages) : 0;
  const exitCode = Math.max(lacking, exitCodeFor(made.found, options.failOn)) as ExitCode;
  const index = { path: join(folder.path, 'index.html'), shown: `${folder.shown}/index.html` };
  return { exitCode, written: { index, made }, intake, messages };
}

function tellOutcome(outcome: ReportOutcome, { host, options, version }: CommandContext, messages: Messages): void {
  if (options.json) host.out(summaryJson(outcome, version));
  else if (!options.quiet) host.out(renderSummary(outcome, messages, makePaint(host, options)));
}

/** The template of `--template`; null where the option is not given. */
const readNamed = async (context: CommandContext): Promise<ReadTemplate | null> =>
  context.options.template === undefined ? null : readNamedTemplate(context.options.template, context);

function outcomeOf(made: MadeReport, intake: Intake, folder: string, messages: Messages): ReportOutcome {
  const seriesOf = (id: TeamId) => made.analyzed.filter(({ series }) => series.team === id);
  return {
    read: countRead(intake.files.length, intake.measurements, messages.formats),
    teams: made.shown.map((team) => ({ team, series: readAll(seriesOf(team.id), messages) })),
    leftOut: made.leftOut,
    findings: made.published,
    posters: made.posters.made.length,
    sheets: made.levels.made.length,
    formats: made.pages.formats,
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
  const all = [...pages.flatMap(filesOfPage), sharingPath];
  await Promise.all(all.filter((path) => !fresh.has(path)).map((path) => removeOwnFile(join(folder, path))));
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
