import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Team } from '../domain/team.ts';
import { loadMessages } from '../language/load-messages.ts';
import { readTemplate } from '../poster/read-template.ts';
import type { Project } from '../project/project.ts';
import { readFontSet } from '../typography/read-font-set.ts';
import type { CommandContext } from './command-context.ts';
import { makePoster, type PosterTools } from './make-poster.ts';
import { readFontFiles, readTemplateFile } from './package-files.ts';
import { posterPaths } from './poster-paths.ts';
import { progressTeller } from './progress-teller.ts';
import { type AnalyzedSeries, readAll } from './read-all-series.ts';

/** Posters with the paths they are written to, below the folder of the report. */
export interface DrawnPosters {
  readonly made: readonly { readonly team: TeamId; readonly path: string; readonly svg: string }[];
  readonly findings: readonly Finding[];
}

/** Draws the posters of some teams, each in its team's language, one after the other. */
export async function drawPosters(
  teams: readonly Team[],
  analyzed: readonly AnalyzedSeries[],
  project: Project,
  context: CommandContext,
): Promise<DrawnPosters> {
  if (teams.length === 0) return { made: [], findings: [] };
  const tools = await readTools();
  const paths = posterPaths(project);
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
    const input = { project, team, series, messages, version: context.version, file: 'gpf.yaml', stamp };
    const poster = await makePoster(input, tools);
    made.push({ team: team.id, path: paths.get(team.id) ?? `posters/${team.id}.svg`, svg: poster.svg });
    findings.push(...poster.findings);
  }
  tell(teams.length, () => '');
  return { made, findings };
}

/** The template and the fonts of the package. Our own template with errors is a fault of ours. */
export async function readTools(): Promise<PosterTools> {
  const [svg, fontFiles] = await Promise.all([readTemplateFile('posters/team.svg'), readFontFiles()]);
  const { template, findings } = readTemplate(svg, 'templates/posters/team.svg');
  if (!template) throw new Error(`The team template is refused: ${findings.map(({ code }) => code).join(', ')}`);
  return { template, fontFiles, fontSet: readFontSet(fontFiles), compiled: new Map() };
}
