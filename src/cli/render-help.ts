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
    `${headings.usage}\n${gap}${usageOf(id)}`,
    ...(definition?.argument === '' ? [] : [section(headings.arguments, Object.entries(texts.arguments))]),
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

function usageOf(id: CommandId): string {
  const definition = commandList.find((one) => one.id === id);
  const options = definition?.options.length ? '[--…]' : '';
  return ['gpf', id, definition?.argument ?? '', options].filter((word) => word !== '').join(' ');
}

const toExample = ({ command, does }: CommandHelp['examples'][number]): readonly [string, string] => [command, does];

/** Longer commands have their text below, so that one of them does not press the others together. */
const widestLeft = 46;

/** Two columns under a heading; the second is wrapped so that nothing is wider than 100 columns. */
function section(heading: string, rows: readonly (readonly [string, string])[]): string {
  const lefts = rows.map(([left]) => left.length).filter((length) => length <= widestLeft);
  const width = Math.max(gap.length, ...lefts) + gap.length;
  const lines = rows.flatMap(([left, right]) => {
    const wrapped = wrapWords(right, 100 - width - gap.length);
    const isBeside = left.length <= widestLeft;
    const beside = wrapped.map((line, index) => `${gap}${(index === 0 && isBeside ? left : '').padEnd(width)}${line}`);
    return [...(isBeside ? [] : [gap + left]), ...beside].map((line) => line.trimEnd());
  });
  return [heading, ...lines].join('\n');
}
