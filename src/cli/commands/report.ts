import { dirname, join, relative, resolve } from 'node:path';
import { collectAll } from '../../domain/collect-findings.ts';
import type { Finding } from '../../domain/finding.ts';
import type { TeamId } from '../../domain/ids.ts';
import type { Team } from '../../domain/team.ts';
import { fileNameFor } from '../../escaping/file-name-for.ts';
import type { Messages } from '../../language/messages.ts';
import { maskIdentifiers } from '../../privacy/mask-identifiers.ts';
import type { Project } from '../../project/project.ts';
import { resolveTeam } from '../../project/resolve-team.ts';
import { analysisJson } from '../../report/analysis-json.ts';
import { countRead } from '../../report/count-read.ts';
import { json } from '../../report/formats/json.ts';
import { text } from '../../report/formats/text.ts';
import { renderGallery } from '../../report/html/render-gallery.ts';
import { leaveOutTeams } from '../../report/leave-out-teams.ts';
import { orderFound } from '../../report/order-found.ts';
import { noPaint } from '../../report/paint.ts';
import { publishFindings } from '../../report/publish-findings.ts';
import { readingsCsv } from '../../report/readings-csv.ts';
import { type ReportOutcome, renderSummary } from '../../report/render-summary.ts';
import type { ReportedSeries } from '../../report/reported-series.ts';
import { summaryJson } from '../../report/summary-json.ts';
import { CannotRun } from '../cannot-run.ts';
import type { CommandContext } from '../command-context.ts';
import { type DrawnLevels, drawLevels, levelPaths } from '../draw-levels.ts';
import { type DrawnPosters, drawPosters } from '../draw-posters.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodeFor, projectHasErrors } from '../exit-code-for.ts';
import { findingsOfTeams } from '../findings-of-teams.ts';
import { makePaint } from '../make-paint.ts';
import { makeSharingPage, sharingPath } from '../make-sharing-page.ts';
import { makeStatusPage } from '../make-status-page.ts';
import { pickInternalTeam } from '../pick-internal-team.ts';
import { pickTeams } from '../pick-teams.ts';
import { posterPaths } from '../poster-paths.ts';
import {
  type AnalyzedNetworkSeries,
  type AnalyzedSeries,
  analyzeAll,
  analyzeNetwork,
  publishedOf,
  readAll,
  reportAll,
} from '../read-all-series.ts';
import { type Intake, readInputs } from '../read-inputs.ts';
import { publicFolder, refuseOtherReport } from '../refuse-other-report.ts';
import { removeOwnFile } from '../remove-own-file.ts';
import { speak } from '../speak.ts';
import { stopForPersons } from '../stop-for-persons.ts';
import { type OutputFile, probeFolder, writeFiles } from '../write-files.ts';

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
  await probeFolder(folder.path, pageFiles, folder.shown);
  const run = analyzeTeams(intake, internalTeam, context);
  const posters = await drawPosters(run.shown, run.analyzed, intake.project, context);
  const reported = reportAll([...run.analyzed, ...run.network], messages);
  const levels = await drawLevelsOf(run, reported, { intake, internalTeam, messages, context });
  const drawn = [...posters.findings, ...levels.findings];
  const found = ofTeams([...intake.findings, ...run.findings, ...drawn], run, context);
  const findings = publishFindings(found, publishedOf(intake, run.analyzed, internalTeam));
  const besides = await pagesBeside(run, reported, { intake, internalTeam, messages, context });
  const pages = { ...run, posters, levels, reported, findings, internalTeam, intake, messages, ...besides };
  const files = outputFiles(pages, context);
  await writeFiles(folder.path, files, folder.shown);
  if (!options.team) await removeStale(folder.path, files, intake.project);
  const outcome: ReportOutcome = {
    read: countRead(intake.files.length, intake.measurements, messages.formats),
    teams: run.shown.map((team) => ({ team, series: readAll(ofTeam(run.analyzed, team), messages) })),
    leftOut: run.leftOut,
    findings,
    posters: posters.made.length,
    sheets: levels.made.length,
    folder: folder.shown,
  };
  if (options.json) host.out(summaryJson(outcome, context.version));
  else if (!options.quiet) host.out(renderSummary(outcome, messages, makePaint(host, options)));
  return exitCodeFor(found, options.failOn);
}

/** The sheets of the levels, from all teams or not at all: what is of some teams, or internal, is no network. */
async function drawLevelsOf(
  { shown, leftOut, analyzed, network }: AnalyzedTeams,
  reported: readonly ReportedSeries[],
  { intake, internalTeam, messages, context }: Besides,
): Promise<DrawnLevels> {
  if (context.options.team || internalTeam !== null) return { made: [], findings: [] };
  const { project, measurements } = intake;
  const teams = [...shown, ...leftOut];
  const said = { version: context.version, language: messages.id };
  return drawLevels({ project, teams, measurements, analyzed, network, reported, ...said });
}

type Besides = Pick<Pages, 'intake' | 'internalTeam' | 'messages'> & { readonly context: CommandContext };

interface PagesBeside {
  readonly statusPage: OutputFile | null;
  /** Null where no team has agreed to be shown on the web. */
  readonly sharingPage: OutputFile | null;
}

/** What is internal is of one team alone, and nobody needs to know how far the others have come; examples are of all. */
async function pagesBeside(
  { shown }: AnalyzedTeams,
  reported: readonly ReportedSeries[],
  told: Besides,
): Promise<PagesBeside> {
  const { intake, internalTeam, messages, context } = told;
  if (internalTeam !== null) return { statusPage: null, sharingPage: null };
  const statusPage = await makeStatusPage(intake, messages);
  if (context.options.team) return { statusPage, sharingPage: null };
  return { statusPage, sharingPage: await makeSharingPage({ ...intake, teams: shown, reported }, messages) };
}

async function removeStale(
  folder: string,
  made: readonly { readonly path: string }[],
  project: Project,
): Promise<void> {
  const fresh = new Set(made.map(({ path }) => path));
  const stale = [...posterPaths(project).values(), ...Object.values(levelPaths), sharingPath].filter(
    (path) => !fresh.has(path),
  );
  await Promise.all(stale.map((path) => removeOwnFile(join(folder, path))));
}

/** With `--team` and `--leave-out`, nothing is said of the others. */
function ofTeams(
  findings: readonly Finding[],
  { shown, leftOut }: AnalyzedTeams,
  { options }: CommandContext,
): readonly Finding[] {
  const isAboutAll = !options.team && !options.leaveOut;
  return findingsOfTeams(findings, isAboutAll ? null : new Set([...shown, ...leftOut].map(({ id }) => id)));
}

const pageFiles = ['index.html', 'status.html', sharingPath, 'readings.csv', 'analysis.json', 'findings.json'] as const;

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

interface AnalyzedTeams {
  /** Teams that get a poster, in the order of the alphabet. */
  readonly shown: readonly Team[];
  readonly leftOut: readonly Team[];
  readonly analyzed: readonly AnalyzedSeries[];
  /** Of all teams together; none where the report is of some. */
  readonly network: readonly AnalyzedNetworkSeries[];
  readonly findings: readonly Finding[];
}

function analyzeTeams(
  { project, measurements, findings }: Intake,
  internalTeam: TeamId | null,
  { options }: CommandContext,
): AnalyzedTeams {
  const named = options.team ? pickTeams(options.team, project) : null;
  const wanted = internalTeam === null ? named : new Set([internalTeam]);
  const privacy = internalTeam === null ? 'published' : 'internal';
  // Looked up when their rows were dropped; by now nothing but the project file may know them.
  const unwanted = new Set((options.leaveOut ?? []).map((name) => resolveTeam(project, name)));
  const teams = inAlphabet(project).filter(({ id }) => !unwanted.has(id) && (wanted?.has(id) ?? true));
  const withErrors = leaveOutTeams(project.teams, findings, measurements);
  const shown = teams.filter(({ id }) => !withErrors.has(id));
  const rows = measurements.filter(({ team }) => shown.some(({ id }) => id === team));
  const own = analyzeAll(rows, project, { privacy });
  const together = wanted === null ? analyzeNetwork(rows, project) : { network: [], findings: [] };
  return {
    shown,
    leftOut: teams.filter(({ id }) => withErrors.has(id)),
    analyzed: own.analyzed,
    network: together.network,
    findings: [...own.findings, ...together.findings],
  };
}

const inAlphabet = ({ teams }: Project): readonly Team[] =>
  [...teams].sort((a, b) => a.name.localeCompare(b.name, 'nb') || (a.id < b.id ? -1 : 1));

const ofTeam = (analyzed: readonly AnalyzedSeries[], team: Team): readonly AnalyzedSeries[] =>
  analyzed.filter(({ series }) => series.team === team.id);

interface Pages extends AnalyzedTeams, PagesBeside {
  readonly posters: DrawnPosters;
  readonly levels: DrawnLevels;
  readonly reported: readonly ReportedSeries[];
  readonly internalTeam: TeamId | null;
  readonly findings: readonly Finding[];
  readonly intake: Intake;
  readonly messages: Messages;
}

/** All that is written, whole in memory before the first file is touched. */
function outputFiles(pages: Pages, { version }: CommandContext): readonly OutputFile[] {
  const { posters, levels, reported, findings, internalTeam, intake, messages } = pages;
  const notice = internalTeam === null ? null : messages.poster.internal;
  const internal = internalTeam && notice ? { team: internalTeam, notice } : null;
  const { project, files } = intake;
  const teams = pages.shown.map((team) => ({
    team,
    language: team.language ?? project.language,
    poster: posters.made.find((poster) => poster.team === team.id)?.path ?? '',
    series: reported.filter(({ series }) => series.team === team.id),
  }));
  return [
    ...[...posters.made, ...levels.made].map(({ path, svg }) => ({ path, content: svg })),
    { path: 'readings.csv', content: readingsCsv(reported, project, messages, notice) },
    { path: 'analysis.json', content: analysisJson(version, reported, findings, internal) },
    {
      path: 'findings.json',
      content: json.render(
        { gpf: version, files, found: orderFound(collectAll(findings, true), files) },
        { messages, paint: noPaint },
      ),
    },
    ...[pages.statusPage, pages.sharingPage].filter((page) => page !== null),
    {
      path: 'index.html',
      content: renderGallery(
        {
          network: project.network,
          teams,
          findings,
          isInternal: internal !== null,
          levels: levels.made,
          statusPage: pages.statusPage?.path ?? null,
          effectGoals: project.catalogue.effectGoals,
        },
        messages,
      ),
    },
  ];
}
