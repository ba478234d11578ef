import { type LanguageId, languageIds } from '../domain/language-id.ts';
import { loadMessages } from '../language/load-messages.ts';
import type { Messages } from '../language/messages.ts';
import type { Project } from '../project/project.ts';
import type { CommandContext } from './command-context.ts';

/** The words for what goes to the terminal and into the report: `--lang`, else GPF_LANG, else the project's language. */
export function speak({ options, host }: CommandContext, project: Project): Promise<Messages> {
  const named: string | undefined = options.lang ?? host.env['GPF_LANG'];
  const language: LanguageId | undefined = languageIds.find((id) => id === named);
  return loadMessages(language ?? project.language);
}
