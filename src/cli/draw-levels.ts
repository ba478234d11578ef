import type { Finding } from '../domain/finding.ts';
import type { LanguageId } from '../domain/language-id.ts';
import { type LevelId, levelIds } from '../domain/level-id.ts';
import type { Measurement } from '../domain/measurement.ts';
import { setGatherings } from '../domain/network.ts';
import type { Team } from '../domain/team.ts';
import { loadLevelTexts } from '../language/load-level-texts.ts';
import { loadMessages } from '../language/load-messages.ts';
import { addSigns } from '../poster/add-signs.ts';
import type { LevelInput } from '../poster/levels/level-input.ts';
import { makeNetworkPage } from '../poster/levels/make-network-page.ts';
import { makePartnershipPage } from '../poster/levels/make-partnership-page.ts';
import { makeStrategicPage } from '../poster/levels/make-strategic-page.ts';
import type { PageContent } from '../poster/page-content.ts';
import { type Paper, turnedLike } from '../poster/paper.ts';
import type { Project } from '../project/project.ts';
import { expectFalseAlarms } from '../report/expect-false-alarms.ts';
import type { ReportedSeries } from '../report/reported-series.ts';
import { drawContent } from './draw-content.ts';
import type { DrawingTools } from './drawing-tools.ts';
import { type AnalyzedNetworkSeries, type AnalyzedSeries, readAll } from './read-all-series.ts';
import { readPackageTemplate } from './read-drawing-tools.ts';
import type { ReadSignsOf } from './signs-reader.ts';
import type { NamedPage } from './write-pages.ts';

/** A sheet for a level of the helsefellesskap, named by its level. */
export interface DrawnLevel extends NamedPage {
  readonly level: LevelId;
  readonly title: string;
}

export interface DrawnLevels {
  readonly made: readonly DrawnLevel[];
  readonly findings: readonly Finding[];
}

/** What the sheets are made from: series of all teams, and how often the rules would be wrong about each. */
export interface LevelRun {
  readonly project: Project;
  /** The teams that the report is about, with and without posters. */
  readonly teams: readonly Team[];
  readonly measurements: readonly Measurement[];
  readonly analyzed: readonly AnalyzedSeries[];
  readonly network: readonly AnalyzedNetworkSeries[];
  readonly reported: readonly ReportedSeries[];
  readonly version: string;
  /** That of the report. */
  readonly language: LanguageId;
  readonly readSigns: ReadSignsOf;
  /** The sheet that posters are for; that of each template without it. */
  readonly paper?: Paper;
}

/** What the sheet of each level says; null where there is nothing to make it of. */
const pageOf: Readonly<Record<LevelId, (input: LevelInput) => PageContent | null>> = {
  network: makeNetworkPage,
  strategic: makeStrategicPage,
  partnership: makePartnershipPage,
};

/** Whether a sheet hangs on a wall beside the teams' posters, and has their size; others are read at a table. */
const isPoster: Readonly<Record<LevelId, boolean>> = { network: true, strategic: false, partnership: false };

/** Draws the sheet of every level that there is something to say to. */
export async function drawLevels(run: LevelRun, tools: DrawingTools): Promise<DrawnLevels> {
  const { project, language } = run;
  const [messages, levels] = await Promise.all([loadMessages(language), loadLevelTexts(language)]);
  const input = levelInput(run, { ...messages, levels });
  const { signs, findings: ofSigns } = await run.readSigns(project.network, null);
  const pages = levelIds.flatMap((level) => {
    const page = pageOf[level](input);
    return page ? [{ level, page: addSigns(page, signs, messages.poster) }] : [];
  });
  const made: DrawnLevel[] = [];
  const findings: Finding[] = [...ofSigns];
  for (const { level, page } of pages) {
    const template = await readPackageTemplate(level);
    const paper = run.paper && isPoster[level] ? turnedLike(run.paper, template) : null;
    const options = { messages, gatherings: setGatherings(project.network), ...(paper && { paper }) };
    const drawn = await drawContent(template, page, options, tools);
    made.push({ level, name: level, title: page.documentTitle, page: drawn.page });
    findings.push(...drawn.findings);
  }
  return { made, findings };
}

function levelInput(run: LevelRun, messages: LevelInput['messages'] & Parameters<typeof readAll>[1]): LevelInput {
  const { project, analyzed, network, version } = run;
  const alarms = new Map(run.reported.map(({ series, falseAlarms }) => [series, falseAlarms]));
  return {
    project,
    network: readAll(network, messages),
    teams: readAll(analyzed, messages),
    delivered: { measured: countDelivered(run), teams: run.teams.length },
    messages,
    version,
    file: 'gpf.yaml',
    chance: (shown) => expectFalseAlarms(shown.flatMap(({ series }) => alarms.get(series) ?? [])),
  };
}

/** Teams with at least one number, also those whose rows have errors: they have delivered. */
function countDelivered({ teams, measurements }: LevelRun): number {
  const measured = measurements.filter(({ numerator, value }) => numerator !== null || value !== null);
  const delivered = new Set(measured.map(({ team }) => team));
  return teams.filter(({ id }) => delivered.has(id)).length;
}
