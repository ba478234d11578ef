import type { HelpTexts } from '../language/help-texts.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { wrapWords } from '../report/wrap-words.ts';
import type { CannotRun } from './cannot-run.ts';
import { showTrouble } from './show-trouble.ts';

/** Widest line of a message, in characters. */
const widest = 100;

/**
 * Why a command cannot be run, in words. A word of the command line, such as the name of a file, may hold what tells who a
 * person is; so may any message.
 */
export function tellTrouble({ trouble }: CannotRun, help: HelpTexts): string {
  const lines = maskIdentifiers(help.trouble(showTrouble(trouble))).split('\n');
  return lines.flatMap((line) => wrapWords(line, widest)).join('\n');
}
