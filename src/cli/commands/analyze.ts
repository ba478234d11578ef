import { proposePhases } from '../../advice/propose-phases.ts';
import { collectAll } from '../../domain/collect-findings.ts';
import type { Finding } from '../../domain/finding.ts';
import type { TeamId } from '../../domain/ids.ts';
import type { Messages } from '../../language/messages.ts';
import { analysisJson } from '../../report/analysis-json.ts';
import { text } from '../../report/formats/text.ts';
import { leaveOutTeams } from '../../report/leave-out-teams.ts';
import { orderFound } from '../../report/order-found.ts';
import { proposalsJson } from '../../report/proposals-json.ts';
import { readingsCsv } from '../../report/readings-csv.ts';
import { renderProposals } from '../../report/render-proposals.ts';
import { CannotRun } from '../cannot-run.ts';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodeFor, projectHasErrors } from '../exit-code-for.ts';
import { makePaint } from '../make-paint.ts';
import { type AnalyzedSeries, analyzeAll, reportAll } from '../read-all-series.ts';
import { type Intake, readInputs } from '../read-inputs.ts';
import { speak } from '../speak.ts';
import { stopForIdentityNumbers } from '../stop-for-identity-numbers.ts';

/** `gpf analyze`: every number and sign of the sound teams, or the phases that are proposed for them, on standard output. */
export async function analyze(context: CommandContext): Promise<ExitCode> {
  const { host, options } = context;
  if (options.propose && options.format === 'csv') {
    throw new CannotRun({ kind: 'not-together', options: ['--propose', '--format csv'] });
  }
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
  const results = { analyzed, leftOut, findings: [...intake.findings, ...findings], intake, messages };
  const asText = options.propose && !options.json && options.format !== 'json';
  if (asText && !mayAnalyze) host.err(tellFindings(results, context));
  else host.out(options.propose ? tellProposals(results, context) : tellNumbers(results, context));
  return exitCodeFor(results.findings, options.failOn);
}

interface Results {
  readonly analyzed: readonly AnalyzedSeries[];
  readonly leftOut: ReadonlySet<TeamId>;
  readonly findings: readonly Finding[];
  readonly intake: Intake;
  readonly messages: Messages;
}

function tellNumbers({ analyzed, findings, intake, messages }: Results, { options, version }: CommandContext): string {
  const readSeries = reportAll(analyzed, messages);
  return options.format === 'csv' && !options.json
    ? readingsCsv(readSeries, intake.project.teams, messages)
    : analysisJson(version, readSeries, findings);
}

/** In place of proposals: what is wrong with the project file. */
function tellFindings({ intake: { files, findings }, messages }: Results, { host, options, version }: CommandContext) {
  const paint = makePaint(host, options);
  return text.render({ gpf: version, files, found: orderFound(collectAll(findings)) }, { messages, paint });
}

function tellProposals({ analyzed, leftOut, findings, intake, messages }: Results, context: CommandContext): string {
  const { host, options, version } = context;
  const { project } = intake;
  const advice = analyzed.map(({ series }) => proposePhases(series));
  return options.json || options.format === 'json'
    ? proposalsJson(version, advice, project.series, findings)
    : renderProposals(advice, { findings, leftOut }, { project, messages, paint: makePaint(host, options) });
}
