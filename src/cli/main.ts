import type { LanguageId } from '../domain/language-id.ts';
import { languageIds } from '../domain/language-id.ts';
import { showInTerminal } from '../escaping/show-in-terminal.ts';
import type { HelpTexts } from '../language/help-texts.ts';
import { CannotRun } from './cannot-run.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { Host } from './host.ts';
import { commandOf, parseArguments } from './parse-arguments.ts';
import { readVersion } from './read-version.ts';

export { nodeHost } from './host.ts';

/**
 * The program as a function of its words and its host; the exit code is its value. Every known trouble becomes one
 * message that says what to do; anything else is a fault of gpf.
 */
export async function main(args: readonly string[], host: Host): Promise<ExitCode> {
  const help = await loadHelp(languageFor(args, host));
  try {
    const request = parseArguments(args, help);
    if (request.kind === 'help') return print(host, request.text);
    if (request.kind === 'version') return print(host, `${readVersion()}\n`);
    const run = await request.command.load();
    return await run({ host, help, inputs: request.inputs, options: request.options, version: readVersion() });
  } catch (error) {
    return explain(error, help, args, host);
  }
}

const loaders: Readonly<Record<LanguageId, () => Promise<HelpTexts>>> = {
  nb: async () => (await import('../language/nb/help.ts')).help,
  nn: async () => (await import('../language/nn/help.ts')).help,
  en: async () => (await import('../language/en/help.ts')).help,
};

const loadHelp = (language: LanguageId): Promise<HelpTexts> => loaders[language]();

/** Help and misuse know only `--lang` and `GPF_LANG`: no project has been read yet, and the machine's locale never counts. */
function languageFor(args: readonly string[], host: Host): LanguageId {
  const option = args.indexOf('--lang');
  const inline = args.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const wanted = inline ?? (option >= 0 ? args[option + 1] : undefined) ?? host.env['GPF_LANG'];
  return languageIds.find((id) => id === wanted) ?? 'nb';
}

function print(host: Host, text: string): ExitCode {
  host.out(text);
  return exitCode.fine;
}

async function explain(error: unknown, help: HelpTexts, args: readonly string[], host: Host): Promise<ExitCode> {
  const [{ maskIdentifiers }, { tellTrouble }] = await Promise.all([
    import('../privacy/mask-identifiers.ts'),
    import('./tell-trouble.ts'),
  ]);
  if (!(error instanceof CannotRun)) {
    const message = error instanceof Error ? error.message : String(error);
    host.err(`${help.fault(showInTerminal(maskIdentifiers(message)))}\n`);
    if (host.env['GPF_DEBUG'] && error instanceof Error) host.err(`${maskIdentifiers(error.stack ?? message)}\n`);
    return exitCode.fault;
  }
  const usage = error.exitCode === exitCode.wrongUsage ? `\n${help.seeHelp(commandOf(args))}` : '';
  host.err(`${tellTrouble(error, help)}${usage}\n`);
  return error.exitCode;
}
