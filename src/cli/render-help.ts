import type { CommandHelp, CommandId, HelpTexts } from '../language/help-texts.ts';
import { wrapWords } from '../report/wrap-words.ts';
import { commandList, globalOptions } from './command-list.ts';

const gap = '  ';

/** Help as text: the lead, examples first, then what there is. `command` null is the help of gpf itself. */
export function renderHelp(help: HelpTexts, command: CommandId | null): string {
  const sections = command === null ? overview(help) : commandHelp(help, command);
  return `${sections.join('\n\n')}\n`;
}

function overview(help: HelpTexts): readonly string[] {
  const { headings, commands } = help;
  const examples = commandList.flatMap(({ id }) => commands[id].examples.slice(0, id === 'report' ? 2 : 1));
  return [
    help.lead,
    section(headings.examples, examples.map(toExample)),
    section(
      headings.commands,
      commandList.map(({ id }) => [id, commands[id].summary]),
    ),
    section(
      headings.everywhere,
      globalOptions.map(({ flags }) => [flags, help.global[flags] ?? '']),
    ),
    help.more,
  ];
}

function commandHelp(help: HelpTexts, id: CommandId): readonly string[] {
  const { headings } = help;
  const texts = help.commands[id];
  const definition = commandList.find((one) => one.id === id);
  const options = definition?.options ?? [];
  return [
    `${texts.summary}.`,
    section(headings.examples, texts.examples.map(toExample)),
    `${headings.usage}\n${gap}gpf ${id} ${definition?.argument ?? ''}${options.length > 0 ? ' [--…]' : ''}`,
    section(headings.arguments, Object.entries(texts.arguments)),
    ...(options.length === 0
      ? []
      : [
          section(
            headings.options,
            options.map(({ flags }) => [flags, texts.options[flags] ?? '']),
          ),
        ]),
    section(
      headings.everywhere,
      globalOptions.map(({ flags }) => [flags, help.global[flags] ?? '']),
    ),
  ];
}

const toExample = ({ command, does }: CommandHelp['examples'][number]): readonly [string, string] => [command, does];

/** Two columns under a heading; the second is wrapped so that nothing is wider than 100 columns. */
function section(heading: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + gap.length;
  const lines = rows.flatMap(([left, right]) => {
    const wrapped = wrapWords(right, 100 - width - gap.length);
    return wrapped.map((line, index) => `${gap}${(index === 0 ? left : '').padEnd(width)}${line}`.trimEnd());
  });
  return [heading, ...lines].join('\n');
}
