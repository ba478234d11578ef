import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Team } from '../domain/team.ts';
import { loadMessages } from '../language/load-messages.ts';
import type { Project } from '../project/project.ts';
import type { CommandContext } from './command-context.ts';
import type { DrawingTools } from './drawing-tools.ts';
import { makePoster } from './make-poster.ts';
import type { PosterFrame } from './poster-frame.ts';
import { posterNames } from './poster-names.ts';
import { progressTeller } from './progress-teller.ts';
import { type AnalyzedSeries, readAll } from './read-all-series.ts';
import type { ReadSignsOf } from './signs-reader.ts';
import type { NamedPage } from './write-pages.ts';

/** Posters, and where they are written below the folder of the report. */
export interface DrawnPosters {
  readonly made: readonly (NamedPage & { readonly team: TeamId })[];
  readonly findings: readonly Finding[];
}

export interface PosterRun {
  /** Those that get a poster. */
  readonly teams: readonly Team[];
  readonly analyzed: readonly AnalyzedSeries[];
  readonly project: Project;
  readonly readSigns: ReadSignsOf;
}

/** Draws the posters of some teams, each in its team's language, one after the other. */
export async function drawPosters(
  { teams, analyzed, project, readSigns }: PosterRun,
  frame: PosterFrame,
  tools: DrawingTools,
  context: CommandContext,
): Promise<DrawnPosters> {
  const names = posterNames(project);
  const tell = progressTeller(context, teams.length);
  const made: DrawnPosters['made'][number][] = [];
  const findings: Finding[] = [];
  for (const [index, team] of teams.entries()) {
    const messages = await loadMessages(team.language ?? project.language);
    tell(index, messages.report.drawing);
    const series = readAll(
      analyzed.filter((one) => one.series.team === team.id),
      messages,
    );
    const stamp = context.options.internal ? messages.poster.internal : null;
    const { signs, findings: ofSigns } = await readSigns(project.network, team);
    const input = { project, team, series, messages, version: context.version, file: 'gpf.yaml', stamp, signs };
    const poster = await makePoster(input, frame, tools);
    made.push({ team: team.id, name: names.get(team.id) ?? `posters/${team.id}`, page: poster.page });
    findings.push(...ofSigns, ...poster.findings);
  }
  tell(teams.length, () => '');
  return { made, findings };
}
