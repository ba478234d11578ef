import type { Messages } from '../language/messages.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { installCommand } from './install-command.ts';
import { pageFormats } from './page-formats/index.ts';
import type { PageFormatId } from './page-formats/page-format.ts';
import type { ReportLook } from './read-look.ts';

/**
 * Says in one line for each format that a package is missing for what installs it. Whoever named the formats and does not
 * get one hears it by the exit code too; whoever named none has a whole report without it.
 */
export function tellMissingFormats(
  missing: readonly PageFormatId[],
  { isFormatNamed }: Pick<ReportLook, 'isFormatNamed'>,
  { host }: Pick<CommandContext, 'host'>,
  { report }: Pick<Messages, 'report'>,
): ExitCode {
  for (const format of missing) {
    const { takes } = pageFormats[format];
    if (takes) host.err(`${report.missingFormat(format.toUpperCase(), installCommand(takes, host.cwd))}\n`);
  }
  return missing.length > 0 && isFormatNamed ? exitCode.cannotReadOrWrite : exitCode.fine;
}
