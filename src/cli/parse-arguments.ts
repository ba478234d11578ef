import { Command, CommanderError, Option } from 'commander';
import { parseIsoDate } from '../domain/calendar-date.ts';
import type { CommandId, HelpTexts, Trouble } from '../language/help-texts.ts';
import { CannotRun } from './cannot-run.ts';
import type { Options } from './command-context.ts';
import { type CommandDefinition, commandList, globalOptions, type OptionDefinition } from './command-list.ts';
import { nearestWord } from './nearest-word.ts';
import { renderHelp } from './render-help.ts';

/** What the user asked for. */
export type Request =
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'run';
      readonly command: CommandDefinition;
      readonly inputs: readonly string[];
      readonly options: Options;
    };

/** Words of the command line to a request. Errors: `CannotRun` with what was wrong and the nearest right word. */
export function parseArguments(args: readonly string[], help: HelpTexts): Request {
  const seen: { request: Request | null } = { request: null };
  const program = new Command('gpf');
  prepare(program, globalOptions);
  for (const definition of commandList) {
    const command = program.command(definition.id);
    if (definition.argument !== '') command.arguments(definition.argument);
    prepare(command, definition.options);
    command.action(() => {
      const options: Options & Flags = command.optsWithGlobals();
      seen.request = toRequest(definition, command.args, options, help);
    });
  }
  program.action(() => {
    const { version }: Flags = program.opts();
    seen.request = version ? { kind: 'version' } : { kind: 'help', text: renderHelp(help, null) };
  });
  program.argument('[command]').allowExcessArguments(false);
  try {
    refuseUnknownCommand(args);
    program.parse(args, { from: 'user' });
  } catch (error) {
    throw error instanceof CommanderError ? new CannotRun(toTrouble(error, args)) : error;
  }
  return seen.request ?? { kind: 'help', text: renderHelp(help, null) };
}

interface Flags {
  readonly help?: boolean;
  readonly version?: boolean;
}

function toRequest(
  command: CommandDefinition,
  inputs: readonly string[],
  options: Options & Flags,
  help: HelpTexts,
): Request {
  if (options.help) return { kind: 'help', text: renderHelp(help, command.id) };
  if (options.version) return { kind: 'version' };
  return { kind: 'run', command, inputs, options };
}

/** commander's own messages are English: it stays silent, and its error codes become our words. */
function prepare(command: Command, options: readonly OptionDefinition[]): void {
  command
    .exitOverride()
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined })
    .allowExcessArguments(false)
    .helpOption(false)
    .helpCommand(false);
  for (const definition of options) command.addOption(toOption(definition));
}

function toOption(definition: OptionDefinition): Option {
  const option = new Option(definition.flags.replace('[=file]', ''));
  option.argParser<string | readonly string[] | undefined>((value, previous) => {
    refuseWrongValue(definition, option.long ?? definition.flags, value);
    return definition.repeat ? [previous ?? [], value].flat() : value;
  });
  return option;
}

function refuseWrongValue({ choices, date }: OptionDefinition, option: string, value: string): void {
  if (choices && !choices.includes(value)) throw new CannotRun(notAChoice(option, value, choices));
  if (date && !parseIsoDate(value)) throw new CannotRun({ kind: 'not-a-date', option, value });
}

const notAChoice = (option: string, value: string, choices: readonly string[]): Trouble => ({
  kind: 'not-a-choice',
  option,
  value,
  choices,
  suggestion: nearestWord(value, choices),
});

/** The first word that is no option must be a command; commander would take it for an argument. */
function refuseUnknownCommand(args: readonly string[]): void {
  const valued = globalOptions.filter(({ flags }) => flags.includes('<')).map(({ flags }) => flags.split(' ')[0]);
  const name = args.find((word, index) => !word.startsWith('-') && !valued.includes(args[index - 1]));
  const ids: readonly string[] = commandList.map(({ id }) => id);
  if (name !== undefined && !ids.includes(name)) {
    throw new CannotRun({ kind: 'unknown-command', name, suggestion: nearestWord(name, ids) });
  }
}

function toTrouble(error: CommanderError, args: readonly string[]): Trouble {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const name = quoted.split(/[ <]/)[0] ?? quoted;
  switch (error.code) {
    case 'commander.unknownOption':
      // The whole word: half an identity number would not be known for one, and not be covered.
      return { kind: 'unknown-option', name: quoted, suggestion: nearestWord(quoted, flagsFor(args)) };
    case 'commander.optionMissingArgument':
      return { kind: 'missing-option-value', name: quoted.split(/, | /).find((word) => word.startsWith('--')) ?? name };
    case 'commander.missingArgument':
      return { kind: 'missing-argument', name };
    default:
      return tooManyWords(args);
  }
}

/** `40 %` without quotation marks is two words. */
function tooManyWords(args: readonly string[]): Trouble {
  const number = args[args.indexOf('%') - 1];
  const isLonePercent = number !== undefined && /^\d+([.,]\d+)?$/.test(number);
  return isLonePercent ? { kind: 'lone-percent', number } : { kind: 'too-many-arguments' };
}

/** The long flags of the command that was asked for. */
function flagsFor(args: readonly string[]): readonly string[] {
  const command = commandList.find(({ id }) => args.includes(id));
  return [...globalOptions, ...(command?.options ?? [])].flatMap(({ flags }) => /--[\w-]+/.exec(flags)?.[0] ?? []);
}

/** The command that misuse belongs to, for the hint where to read more. */
export const commandOf = (args: readonly string[]): CommandId | null =>
  commandList.find(({ id }) => args.includes(id))?.id ?? null;
