import type { LanguageId } from '../domain/language-id.ts';
import type { CommandContext } from './command-context.ts';

/** What an action of `gpf template` is handed: the word after it, and the language of what is written and told. */
export interface TemplateRequest {
  readonly context: CommandContext;
  readonly word: string | undefined;
  readonly language: LanguageId;
}
