import { collectAll } from '../domain/collect-findings.ts';
import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Team } from '../domain/team.ts';
import type { Messages } from '../language/messages.ts';
import { analysisJson } from '../report/analysis-json.ts';
import { json } from '../report/formats/json.ts';
import { renderGallery } from '../report/html/render-gallery.ts';
import { orderFound } from '../report/order-found.ts';
import { noPaint } from '../report/paint.ts';
import { publishFindings } from '../report/publish-findings.ts';
import { readingsCsv } from '../report/readings-csv.ts';
import type { ReportedSeries } from '../report/reported-series.ts';
import { type AnalyzedTeams, analyzeTeams } from './analyze-teams.ts';
import type { CommandContext } from './command-context.ts';
import { type DrawnLevels, drawLevels } from './draw-levels.ts';
import type { DrawingTools } from './draw-page.ts';
import { type DrawnPosters, drawPosters } from './draw-posters.ts';
import { findingsOfTeams } from './findings-of-teams.ts';
import { makeSharingPage, sharingPath } from './make-sharing-page.ts';
import { makeStatusPage } from './make-status-page.ts';
import { publishedOf, reportAll } from './read-all-series.ts';
import type { Intake } from './read-inputs.ts';
import type { ReportLook } from './read-look.ts';
import type { OutputFile } from './write-files.ts';
import { writePages } from './write-pages.ts';

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
}

/** A report, whole in memory before the first file is touched. */
export interface MadeReport extends AnalyzedTeams {
  readonly files: readonly OutputFile[];
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
  const posterRun = { teams: teams.shown, analyzed: teams.analyzed, project: intake.project };
  const posters = await drawPosters(posterRun, look, tools, context);
  const reported = reportAll([...teams.analyzed, ...teams.network], messages);
  const levels = await drawLevelsOf(teams, reported, run);
  const drawn = [...posters.findings, ...levels.findings];
  const found = ofTeams([...intake.findings, ...teams.findings, ...drawn], teams, context);
  const published = publishFindings(found, publishedOf(intake, teams.analyzed, internalTeam));
  const made = { ...teams, posters, levels, found, published };
  const pages = await writePages([...posters.made, ...levels.made], look.formats, tools);
  const besides = await pagesBeside(teams, reported, run);
  return { ...made, files: [...pages, ...filesBeside({ ...made, reported, besides }, run)] };
}

/** The sheets of the levels, from all teams or not at all: what is of some teams, or internal, is no network. */
async function drawLevelsOf(
  { shown, leftOut, analyzed, network }: AnalyzedTeams,
  reported: readonly ReportedSeries[],
  { intake, internalTeam, messages, tools, context }: ReportRun,
): Promise<DrawnLevels> {
  if (context.options.team || internalTeam !== null) return { made: [], findings: [] };
  const { project, measurements } = intake;
  const teams = [...shown, ...leftOut];
  const said = { version: context.version, language: messages.id };
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
  readonly statusPage: OutputFile | null;
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

interface Told extends Omit<MadeReport, 'files'> {
  readonly reported: readonly ReportedSeries[];
  readonly besides: PagesBeside;
}

/** What is written besides the pages: the numbers and findings behind them, and the page to look through. */
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
    { path: 'index.html', content: galleryOf(told, internal !== null, { intake, messages }) },
  ];
}

function galleryOf(
  { shown, posters, levels, reported, published, besides }: Told,
  isInternal: boolean,
  { intake: { project }, messages }: Pick<ReportRun, 'intake' | 'messages'>,
): string {
  const galleryTeam = (team: Team) => ({
    team,
    language: team.language ?? project.language,
    poster: `${posters.made.find((poster) => poster.team === team.id)?.name ?? ''}.svg`,
    series: reported.filter(({ series }) => series.team === team.id),
  });
  const gallery = {
    network: project.network,
    teams: shown.map(galleryTeam),
    findings: published,
    isInternal,
    levels: levels.made.map(({ title, name }) => ({ title, path: `${name}.svg` })),
    statusPage: besides.statusPage?.path ?? null,
    effectGoals: project.catalogue.effectGoals,
  };
  return renderGallery(gallery, messages);
}
