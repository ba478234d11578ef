import { analysisJson } from '../../report/analysis-json.ts';
import { leaveOutTeams } from '../../report/leave-out-teams.ts';
import { readingsCsv } from '../../report/readings-csv.ts';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodeFor, projectHasErrors } from '../exit-code-for.ts';
import { analyzeAll, readAll } from '../read-all-series.ts';
import { readInputs } from '../read-inputs.ts';
import { speak } from '../speak.ts';
import { stopForIdentityNumbers } from '../stop-for-identity-numbers.ts';

/** `gpf analyze`: every number and sign of the sound teams, on standard output. */
export async function analyze(context: CommandContext): Promise<ExitCode> {
  const { host, options, version } = context;
  const intake = await readInputs(context);
  const messages = await speak(context, intake.project);
  const stopped = stopForIdentityNumbers(intake, context, messages);
  if (stopped !== null) return stopped;
  // With errors in the project file nobody knows what is sensitive: the findings are all there is.
  const mayAnalyze = !projectHasErrors(intake.findings);
  const leftOut = leaveOutTeams(intake.project.teams, intake.findings, intake.measurements);
  const { analyzed, findings } = analyzeAll(
    intake.measurements.filter(({ team }) => mayAnalyze && !leftOut.has(team)),
    intake.project,
  );
  const all = [...intake.findings, ...findings];
  const readSeries = readAll(analyzed, messages);
  const asCsv = options.format === 'csv' && !options.json;
  host.out(asCsv ? readingsCsv(readSeries, intake.project.teams, messages.id) : analysisJson(version, readSeries, all));
  return exitCodeFor(all, options.failOn);
}
