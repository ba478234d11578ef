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
import { publishFindings } from '../../report/publish-findings.ts';
import { readingsCsv } from '../../report/readings-csv.ts';
import { renderProposals } from '../../report/render-proposals.ts';
import { CannotRun } from '../cannot-run.ts';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodeFor, projectHasErrors } from '../exit-code-for.ts';
import { makePaint } from '../make-paint.ts';
import { pickInternalTeam } from '../pick-internal-team.ts';
import { pickTeams } from '../pick-teams.ts';
import {
  type AnalyzedNetworkSeries,
  type AnalyzedSeries,
  analyzeAll,
  analyzeNetwork,
  publishedOf,
  reportAll,
} from '../read-all-series.ts';
import { type Intake, readInputs } from '../read-inputs.ts';
import { speak } from '../speak.ts';
import { stopForPersons } from '../stop-for-persons.ts';

/** `gpf analyze`: every number and sign of the sound teams, or the phases that are proposed for them, on standard output. */
export async function analyze(context: CommandContext): Promise<ExitCode> {
  const { host, options } = context;
  refuseTogether(options);
  const intake = await readInputs(context);
  const messages = await speak(context, intake.project);
  const stopped = stopForPersons(intake, context, messages);
  if (stopped !== null) return stopped;
  // With errors in the project file nobody knows what is sensitive: the findings are all there is.
  const mayAnalyze = !projectHasErrors(intake.findings);
  const internalTeam = pickInternalTeam(intake, options);
  const asked = options.team ? pickTeams(options.team, intake.project) : null;
  const isAsked = (team: TeamId) => (asked?.has(team) ?? true) && (internalTeam === null || team === internalTeam);
  const leftOut = leaveOutTeams(intake.project.teams, intake.findings, intake.measurements);
  const measurements = intake.measurements.filter(({ team }) => mayAnalyze && !leftOut.has(team) && isAsked(team));
  const { analyzed, findings } = analyzeAll(measurements, intake.project, {
    privacy: internalTeam === null ? 'published' : 'internal',
  });
  // Of some teams alone there is no network.
  const isWhole = asked === null && internalTeam === null && !options.propose;
  const pooled = isWhole ? analyzeNetwork(measurements, intake.project) : { network: [], findings: [] };
  const found = [...intake.findings, ...findings, ...pooled.findings].filter(
    ({ team }) => team === null || isAsked(team),
  );
  const results = {
    analyzed,
    network: pooled.network,
    leftOut,
    findings: publishFindings(found, publishedOf(intake, analyzed, internalTeam)),
    internalTeam,
    intake,
    messages,
  };
  const asText = options.propose && !options.json && options.format !== 'json';
  if (asText && !mayAnalyze) host.err(tellFindings(results, context));
  else host.out(options.propose ? tellProposals(results, context) : tellNumbers(results, context));
  return exitCodeFor(found, options.failOn);
}

function refuseTogether({ propose, format, internal }: CommandContext['options']): void {
  const other = [...(format === 'csv' ? ['--format csv'] : []), ...(internal ? ['--internal'] : [])][0];
  if (propose && other) throw new CannotRun({ kind: 'not-together', options: ['--propose', other] });
}

interface Results {
  readonly analyzed: readonly AnalyzedSeries[];
  /** Of all teams together; none where the numbers are of some. */
  readonly network: readonly AnalyzedNetworkSeries[];
  readonly leftOut: ReadonlySet<TeamId>;
  readonly findings: readonly Finding[];
  /** The team that is shown its own points; null where they are for others. */
  readonly internalTeam: TeamId | null;
  readonly intake: Intake;
  readonly messages: Messages;
}

function tellNumbers(results: Results, { options, version }: CommandContext): string {
  const { analyzed, network, findings, internalTeam, intake, messages } = results;
  const notice = internalTeam === null ? null : messages.poster.internal;
  const readSeries = reportAll([...analyzed, ...network], messages);
  return options.format === 'csv' && !options.json
    ? readingsCsv(readSeries, intake.project, messages, notice)
    : analysisJson(version, readSeries, findings, internalTeam && notice ? { team: internalTeam, notice } : null);
}

/** In place of proposals: what is wrong with the project file. */
function tellFindings({ findings, intake: { files }, messages }: Results, { host, options, version }: CommandContext) {
  const paint = makePaint(host, options);
  return text.render({ gpf: version, files, found: orderFound(collectAll(findings), files) }, { messages, paint });
}

function tellProposals({ analyzed, leftOut, findings, intake, messages }: Results, context: CommandContext): string {
  const { host, options, version } = context;
  const { project } = intake;
  const advice = analyzed.map(({ series }) => proposePhases(series));
  return options.json || options.format === 'json'
    ? proposalsJson(version, advice, project.series, findings)
    : renderProposals(advice, { findings, leftOut }, { project, messages, paint: makePaint(host, options) });
}
