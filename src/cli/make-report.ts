import { collectAll } from '../domain/collect-findings.ts';
import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Messages } from '../language/messages.ts';
import { analysisJson } from '../report/analysis-json.ts';
import { json } from '../report/formats/json.ts';
import { orderFound } from '../report/order-found.ts';
import { noPaint } from '../report/paint.ts';
import { publishFindings } from '../report/publish-findings.ts';
import { readingsCsv } from '../report/readings-csv.ts';
import type { ReportedSeries } from '../report/reported-series.ts';
import { type AnalyzedTeams, analyzeTeams } from './analyze-teams.ts';
import type { CommandContext } from './command-context.ts';
import { type DrawnLevels, drawLevels } from './draw-levels.ts';
import { type DrawnPosters, drawPosters } from './draw-posters.ts';
import type { DrawingTools } from './drawing-tools.ts';
import { findingsOfTeams } from './findings-of-teams.ts';
import { makeIndexPage } from './make-index-page.ts';
import { makeSharingPage, sharingPath } from './make-sharing-page.ts';
import { type MadeStatusPage, makeStatusPage } from './make-status-page.ts';
import { publishedOf, reportAll } from './read-all-series.ts';
import type { Intake } from './read-inputs.ts';
import type { ReportLook } from './read-look.ts';
import { type ReadSignsOf, signsReader } from './signs-reader.ts';
import type { OutputFile } from './write-files.ts';
import { type WrittenPages, writePages } from './write-pages.ts';

/** What a report is made of, and how. */
export interface ReportRun {
  readonly intake: Intake;
  /** The team that sees all of its own points; null for what others are shown. */
  readonly internalTeam: TeamId | null;
  /** In the language of the report. */
  readonly messages: Messages;
  readonly look: ReportLook;
  readonly tools: DrawingTools;
  readonly context: CommandContext;
  /** Who takes the posters as soon as they are drawn; nobody where all is written together. */
  readonly posters?: (files: readonly OutputFile[]) => Promise<void>;
}

/** A report, whole in memory before the first file is touched. */
export interface MadeReport extends AnalyzedTeams {
  readonly files: readonly OutputFile[];
  /** What of these is posters and sheets, and in which formats. */
  readonly pages: WrittenPages;
  readonly posters: DrawnPosters;
  readonly levels: DrawnLevels;
  /** All findings of the teams that the report is about. */
  readonly found: readonly Finding[];
  /** The same as they may be published. */
  readonly published: readonly Finding[];
}

/** Posters, sheets, pages and tables of one run. */
export async function makeReport(run: ReportRun): Promise<MadeReport> {
  const { intake, internalTeam, messages, look, tools, context } = run;
  const teams = analyzeTeams(intake, internalTeam, context);
  const readSigns = signsReader(intake.config);
  const posterRun = { teams: teams.shown, analyzed: teams.analyzed, project: intake.project, readSigns };
  const posters = await drawPosters(posterRun, look, tools, context);
  await run.posters?.(picturesOf(posters, look));
  const reported = reportAll([...teams.analyzed, ...teams.network], messages);
  const levels = await drawLevelsOf(teams, reported, run, readSigns);
  const drawn = [...posters.findings, ...levels.findings];
  const found = ofTeams([...intake.findings, ...teams.findings, ...drawn], teams, context);
  const published = publishFindings(found, publishedOf(intake, teams.analyzed, internalTeam));
  const made = { ...teams, posters, levels, found, published };
  const pages = await writePages([...posters.made, ...levels.made], look, tools);
  const besides = await pagesBeside(teams, reported, run);
  const files = [...pages.files, ...filesBeside({ ...made, reported, besides }, run)];
  return { ...made, pages, files: [...files, await indexPageOf({ ...made, reported, besides }, files, run)] };
}

/** The posters as they are seen on a screen. */
const picturesOf = ({ made }: DrawnPosters, { formats }: ReportLook): readonly OutputFile[] =>
  formats.includes('svg') ? made.map(({ name, page }) => ({ path: `${name}.svg`, content: page.svg })) : [];

/** The sheets of the levels, from all teams or not at all: what is of some teams, or internal, is no network. */
async function drawLevelsOf(
  { shown, leftOut, analyzed, network }: AnalyzedTeams,
  reported: readonly ReportedSeries[],
  { intake, internalTeam, messages, look, tools, context }: ReportRun,
  readSigns: ReadSignsOf,
): Promise<DrawnLevels> {
  if (context.options.team || internalTeam !== null) return { made: [], findings: [] };
  const { project, measurements } = intake;
  const teams = [...shown, ...leftOut];
  const said = { version: context.version, language: messages.id, readSigns, ...(look.paper && { paper: look.paper }) };
  return drawLevels({ project, teams, measurements, analyzed, network, reported, ...said }, tools);
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

interface PagesBeside {
  readonly statusPage: MadeStatusPage | null;
  /** Null where no team has agreed to be shown on the web. */
  readonly sharingPage: OutputFile | null;
}

/** What is internal is of one team alone, and nobody needs to know how far the others have come; examples are of all. */
async function pagesBeside(
  { shown }: AnalyzedTeams,
  reported: readonly ReportedSeries[],
  { intake, internalTeam, messages, context }: ReportRun,
): Promise<PagesBeside> {
  if (internalTeam !== null) return { statusPage: null, sharingPage: null };
  const statusPage = await makeStatusPage(intake, messages);
  if (context.options.team) return { statusPage, sharingPage: null };
  return { statusPage, sharingPage: await makeSharingPage({ ...intake, teams: shown, reported }, messages) };
}

/** Files that are there after every report, whatever its formats: looked for before the work, as another program may hold them. */
export const filesOfEveryReport = [
  'index.html',
  'status.html',
  sharingPath,
  'readings.csv',
  'analysis.json',
  'findings.json',
] as const;

interface Told extends Omit<MadeReport, 'files' | 'pages'> {
  readonly reported: readonly ReportedSeries[];
  readonly besides: PagesBeside;
}

/** What is written besides the pages: the numbers and findings behind them. */
function filesBeside(told: Told, { intake, internalTeam, messages, context }: ReportRun): readonly OutputFile[] {
  const { reported, published, besides } = told;
  const notice = internalTeam === null ? null : messages.poster.internal;
  const internal = internalTeam && notice ? { team: internalTeam, notice } : null;
  const { project, files } = intake;
  const found = orderFound(collectAll(published, true), files);
  const findings = json.render({ gpf: context.version, files, found }, { messages, paint: noPaint });
  return [
    { path: 'readings.csv', content: readingsCsv(reported, project, messages, notice) },
    { path: 'analysis.json', content: analysisJson(context.version, reported, published, internal) },
    { path: 'findings.json', content: findings },
    ...[besides.statusPage, besides.sharingPage].filter((page) => page !== null),
  ];
}

/** The page to look through, which links to everything else. */
function indexPageOf(
  { shown, posters, levels, reported, published, besides }: Told,
  files: readonly OutputFile[],
  { intake: { project }, internalTeam, messages, tools, context }: ReportRun,
): Promise<OutputFile> {
  const run = {
    project,
    teams: shown,
    posters,
    levels,
    reported,
    findings: published,
    statusPage: besides.statusPage,
    isInternal: internalTeam !== null,
    written: files.map(({ path }) => path),
    version: context.version,
  };
  return makeIndexPage(run, messages, tools);
}
