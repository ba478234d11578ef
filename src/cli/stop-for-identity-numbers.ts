import type { Finding } from '../domain/finding.ts';
import { showInTerminal } from '../escaping/show-in-terminal.ts';
import type { Messages } from '../language/messages.ts';
import { wrapWords } from '../report/wrap-words.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { Intake } from './read-inputs.ts';

/**
 * Says where an identity number stands, without the number, and ends the run before anything is written. Null where
 * there is none.
 */
export function stopForIdentityNumbers(
  { identityNumbers }: Intake,
  { host }: CommandContext,
  messages: Messages,
): ExitCode | null {
  const [first, ...others] = identityNumbers;
  if (!first) return null;
  const { report } = messages;
  const text = wrapWords(report.identityNumber(showInTerminal(first.file), placeOf(first, messages)), 100);
  const more = others.length > 0 ? [report.morePlaces(others.length)] : [];
  const hint = first.team === null ? [] : [report.leaveOutHint(first.team)];
  host.err(`${[...text, ...more, ...hint].join('\n')}\n`);
  return exitCode.dataHasErrors;
}

function placeOf({ cell, column, line }: Finding, { report }: Messages): string {
  const header = column === null ? null : showInTerminal(column);
  if (cell !== null) return report.cell(cell, header);
  return line === null ? report.fileName : report.line(line);
}
