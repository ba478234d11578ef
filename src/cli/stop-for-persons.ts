import type { Finding } from '../domain/finding.ts';
import { type StoppingCode, stopsEverything } from '../domain/stops-everything.ts';
import { showInTerminal } from '../escaping/show-in-terminal.ts';
import type { Messages } from '../language/messages.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { wrapWords } from '../report/wrap-words.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { Intake } from './read-inputs.ts';

/**
 * Says where something stands that tells who a person is, without repeating it, and ends the run before anything is
 * written. Null where there is nothing of the kind. `goOn`: whether the command can leave a team out.
 */
export function stopForPersons(
  { identityNumbers }: Pick<Intake, 'identityNumbers'>,
  { host }: Pick<CommandContext, 'host'>,
  messages: Messages,
  goOn: 'without-team' | 'never' = 'without-team',
): ExitCode | null {
  const [first, ...others] = identityNumbers.filter(stopsEverything);
  if (!first) return null;
  const { report } = messages;
  const text = wrapWords(tellStop(first, messages), 100);
  const more = others.length > 0 ? [report.morePlaces(others.length)] : [];
  const hint = first.team === null || goOn === 'never' ? [] : [report.leaveOutHint(maskIdentifiers(first.team))];
  host.err(`${[...text, ...more, ...hint, `gpf explain ${first.code}`].join('\n')}\n`);
  return exitCode.dataHasErrors;
}

function tellStop(finding: Finding & { readonly code: StoppingCode }, messages: Messages): string {
  const { code, cell, line } = finding;
  const file = showInTerminal(finding.file);
  // A name has no cell to be emptied.
  if (code !== 'person-column' && cell === null && line === null) return messages.report.stoppedByName[code](file);
  return messages.report.stopped[code](file, placeOf(finding, messages));
}

function placeOf({ cell, column, line }: Finding, { report }: Messages): string {
  const header = column === null ? null : showInTerminal(column);
  if (cell !== null) return report.cell(cell, header);
  return line === null ? report.fileName : report.line(line);
}
