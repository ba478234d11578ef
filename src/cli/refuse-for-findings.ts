import { collectAll } from '../domain/collect-findings.ts';
import type { Finding } from '../domain/finding.ts';
import type { Messages } from '../language/messages.ts';
import { text } from '../report/formats/text.ts';
import { orderFound } from '../report/order-found.ts';
import { publishFindings } from '../report/publish-findings.ts';
import type { CommandContext } from './command-context.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCodeFor } from './exit-code-for.ts';
import { makePaint } from './make-paint.ts';
import { publishedOf } from './read-all-series.ts';
import type { Intake } from './read-inputs.ts';

/** Nothing is made: the findings on standard error say what to mend. */
export function refuseForFindings(
  findings: readonly Finding[],
  intake: Pick<Intake, 'files' | 'measurements'>,
  { host, options, version }: CommandContext,
  messages: Messages,
): ExitCode {
  const { files } = intake;
  const found = orderFound(collectAll(publishFindings(findings, publishedOf(intake, [], null))), files);
  host.err(text.render({ gpf: version, files, found }, { messages, paint: makePaint(host, options) }));
  return exitCodeFor(findings, options.failOn);
}
