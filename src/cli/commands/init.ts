import { join, resolve } from 'node:path';
import { languageIds } from '../../domain/language-id.ts';
import { showInTerminal } from '../../escaping/show-in-terminal.ts';
import { loadMessages } from '../../language/load-messages.ts';
import { maskIdentifiers } from '../../privacy/mask-identifiers.ts';
import { CannotRun } from '../cannot-run.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { listTemplateFiles, readTemplateBytes } from '../package-files.ts';
import { exists, probeFolder, writeFiles } from '../write-files.ts';

/** `gpf init`: writes a project to fill in, and never over anything. */
export async function init({ host, inputs, options }: CommandContext): Promise<ExitCode> {
  const folder = inputs[0] ?? '.';
  const path = resolve(host.cwd, folder);
  const named: string | undefined = options.lang ?? host.env['GPF_LANG'];
  const language = languageIds.find((id) => id === named) ?? 'nb';
  const files = await listTemplateFiles(`project/${language}`);
  const there = await Promise.all(files.map((file) => exists(join(path, file))));
  const inTheWay = files.filter((_, index) => there[index]);
  if (inTheWay.length > 0) throw new CannotRun({ kind: 'already-there', paths: inTheWay });
  await probeFolder(path, [], folder);
  const output = await Promise.all(
    files.map(async (file) => ({ path: file, content: await readTemplateBytes(`project/${language}/${file}`) })),
  );
  await writeFiles(path, output, folder);
  const messages = await loadMessages(language);
  host.out(`${messages.report.projectMade(files, quoted(showInTerminal(maskIdentifiers(folder))))}\n`);
  return exitCode.fine;
}

/** As it can be pasted into a command line. */
const quoted = (folder: string): string => (folder.includes(' ') ? `"${folder}"` : folder);
