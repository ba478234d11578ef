import { resolve } from 'node:path';
import { collectFindings, type FindingCollector, type Found } from '../../domain/collect-findings.ts';
import { loadExplanations } from '../../language/load-explanations.ts';
import type { Messages } from '../../language/messages.ts';
import { maskFinding } from '../../privacy/mask-finding.ts';
import type { Format, ValidationResult } from '../../report/format.ts';
import { formats } from '../../report/formats/index.ts';
import { renderFindingLine, renderSummaryLine } from '../../report/formats/jsonl.ts';
import { orderFound } from '../../report/order-found.ts';
import { CannotRun } from '../cannot-run.ts';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodeFor } from '../exit-code-for.ts';
import { type FormatOutput, formatOutputs, refuseMissingFolders } from '../format-outputs.ts';
import { makePaint } from '../make-paint.ts';
import { analyzeAll } from '../read-all-series.ts';
import { type Intake, readInputs } from '../read-inputs.ts';
import { speak } from '../speak.ts';
import { tellGitHubSummary } from '../tell-github-summary.ts';
import { writeWhole } from '../write-files.ts';

/** What forty teams measure in ten years of months with ten indicators; longer files are checked row by row. */
const keptAtMost = 50_000;

/** `gpf validate`: checks the inputs and writes what was found, in as many formats as were asked for. */
export async function validate(context: CommandContext): Promise<ExitCode> {
  const { host, options, version } = context;
  const outputs = formatOutputs(options, host.cwd);
  await refuseMissingFolders(outputs, host.cwd);
  const streams = outputs.some(({ id, file }) => id === 'jsonl' && file === null);
  const collector = collectFindings(options.all ?? false);
  const openCollector = async (project: Intake['project']): Promise<FindingCollector> =>
    streams ? writingLines(collector, await speak(context, project), context) : collector;
  const intake = await readInputs(context, { openCollector, keep: keptAtMost });
  const messages = await speak(context, intake.project);
  const told = await openCollector(intake.project);
  for (const finding of findingsOfSeries(intake)) told.add(finding);
  const result = { gpf: version, files: intake.files, found: orderFound(masked(collector.found()), intake.files) };
  refuseInputs(outputs, intake, host.cwd);
  for (const output of outputs) {
    if (streams && output.file === null) host.out(renderSummaryLine(result));
    else await write(output, { result, messages }, context);
  }
  await tellGitHubSummary(result, messages, context);
  return exitCodeFor(result.found.listed, options.failOn);
}

/** Whatever a check forgot, nothing that is told shows who a person is. */
const masked = ({ listed, tallies }: Found): Found => ({ listed: listed.map(maskFinding), tallies });

/** Before anything is written: no list of findings may take the place of what was read. */
function refuseInputs(outputs: readonly FormatOutput[], { paths }: Intake, cwd: string): void {
  const over = outputs.find(({ file }) => file !== null && paths.includes(resolve(cwd, file)));
  if (over?.file) throw new CannotRun({ kind: 'out-is-input', path: over.file });
}

/** A collector that also writes each finding that is listed, at once and on a line of its own. */
const writingLines = (
  { add, found }: FindingCollector,
  messages: Messages,
  { host }: CommandContext,
): FindingCollector => ({
  add: (finding) => {
    const isListed = add(finding);
    if (isListed) host.out(renderFindingLine(maskFinding(finding), messages));
    return isListed;
  },
  found,
});

interface Results {
  readonly result: ValidationResult;
  readonly messages: Messages;
}

async function write(
  { id, file }: FormatOutput,
  { result, messages }: Results,
  { host, options }: CommandContext,
): Promise<void> {
  const format: Format = formats.find((one) => one.id === id) ?? formats[0];
  const paint = makePaint(host, file === null ? options : { color: 'never' });
  const explained = format.explains ? { explanations: (await loadExplanations(messages.id)).findingExplanations } : {};
  const failing = options.failOn ? { failOn: options.failOn } : {};
  const text = format.render(result, { messages, paint, ...explained, ...failing });
  if (file === null) return host.out(text);
  await writeWhole(resolve(host.cwd, file), text, file);
}

/** What is only seen once rows have become series; nothing of it is looked for while a person can be told. */
const findingsOfSeries = ({ identityNumbers, isWhole, measurements, project }: Intake) =>
  identityNumbers.length > 0 || !isWhole ? [] : analyzeAll(measurements, project).findings;
