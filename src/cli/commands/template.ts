import { languageIds } from '../../domain/language-id.ts';
import { CannotRun } from '../cannot-run.ts';
import { checkTemplateFile } from '../check-template-file.ts';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode } from '../exit-code.ts';
import { nearestWord } from '../nearest-word.ts';
import { previewTemplate } from '../preview-template.ts';
import { startTemplate } from '../start-template.ts';
import type { TemplateRequest } from '../template-request.ts';

const actions = {
  new: startTemplate,
  check: checkTemplateFile,
  preview: previewTemplate,
} as const satisfies Readonly<Record<string, (request: TemplateRequest) => Promise<ExitCode>>>;

const choices = Object.keys(actions);
const isAction = (word: string): word is keyof typeof actions => choices.includes(word);

/** `gpf template`: begins, checks and previews a template for posters. Errors: `CannotRun` for any other word. */
export async function template(context: CommandContext): Promise<ExitCode> {
  const { host, inputs, options } = context;
  const [action = '', word] = inputs;
  if (!isAction(action)) {
    const suggestion = nearestWord(action, choices);
    throw new CannotRun({ kind: 'not-a-choice', option: 'gpf template', value: action, choices, suggestion });
  }
  const named: string | undefined = options.lang ?? host.env['GPF_LANG'];
  return actions[action]({ context, word, language: languageIds.find((id) => id === named) ?? 'nb' });
}
