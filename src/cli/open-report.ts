import { showInTerminal } from '../escaping/show-in-terminal.ts';
import { loadWatchTexts } from '../language/load-watch-texts.ts';
import type { Messages } from '../language/messages.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import type { CommandContext } from './command-context.ts';

/** The first page of a report, and how the user named it. */
export interface ReportIndex {
  readonly path: string;
  readonly shown: string;
}

/** Shows a report in the browser. Where nobody sits before a browser it says where the report is, and nothing is wrong. */
export async function openReport(
  { path, shown }: ReportIndex,
  { host }: Pick<CommandContext, 'host'>,
  { id }: Pick<Messages, 'id'>,
): Promise<void> {
  const isOpened = !host.env['CI'] && (await host.openFile(path));
  if (isOpened) return;
  const { notOpened } = await loadWatchTexts(id);
  host.err(`${showInTerminal(maskIdentifiers(notOpened(shown)))}\n`);
}
