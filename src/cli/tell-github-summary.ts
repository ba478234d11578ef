import { appendFile } from 'node:fs/promises';
import type { Messages } from '../language/messages.ts';
import type { ValidationResult } from '../report/format.ts';
import { markdown } from '../report/formats/markdown.ts';
import { noPaint } from '../report/paint.ts';
import type { CommandContext } from './command-context.ts';

/**
 * In a workflow of GitHub that asked for annotations: the whole list on the page of the run, since only ten annotations
 * of a kind are shown there. That the page cannot be written is no reason to fail.
 */
export async function tellGitHubSummary(
  result: ValidationResult,
  messages: Messages,
  { host, options }: CommandContext,
): Promise<void> {
  const page = host.env['GITHUB_STEP_SUMMARY'];
  if (page === undefined || page === '' || ![options.format ?? []].flat().includes('github')) return;
  await appendFile(page, markdown.render(result, { messages, paint: noPaint })).catch(() => undefined);
}
