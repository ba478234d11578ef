import { join, resolve } from 'node:path';
import { findNetwork } from '../../catalogue/find-network.ts';
import { readNetworks } from '../../catalogue/read-networks.ts';
import type { KnownNetwork } from '../../domain/known-network.ts';
import { type LanguageId, languageIds } from '../../domain/language-id.ts';
import { showInTerminal } from '../../escaping/show-in-terminal.ts';
import { loadInitTexts } from '../../language/load-init-texts.ts';
import { loadMessages } from '../../language/load-messages.ts';
import { maskIdentifiers } from '../../privacy/mask-identifiers.ts';
import { writeNetwork } from '../../report/write-network.ts';
import { CannotRun } from '../cannot-run.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { listTemplateFiles, readCatalogueFile, readTemplateBytes, readTemplateFile } from '../package-files.ts';
import { exists, type OutputFile, probeFolder, writeFiles } from '../write-files.ts';

const projectFile = 'gpf.yaml';

/** `gpf init`: writes a project to fill in, and never over anything; with `--network` one of a network on the list. */
export async function init({ host, inputs, options }: CommandContext): Promise<ExitCode> {
  const folder = inputs[0] ?? '.';
  const path = resolve(host.cwd, folder);
  const network = options.network === undefined ? null : await pickNetwork(options.network);
  const named: string | undefined = options.lang ?? host.env['GPF_LANG'];
  const language = languageIds.find((id) => id === named) ?? network?.language ?? 'nb';
  const files = await listTemplateFiles(`project/${language}`);
  const there = await Promise.all(files.map((file) => exists(join(path, file))));
  const inTheWay = files.filter((_, index) => there[index]);
  if (inTheWay.length > 0) throw new CannotRun({ kind: 'already-there', paths: inTheWay });
  await probeFolder(path, [], folder);
  const output = await Promise.all(files.map((file) => makeFile(file, network, language)));
  await writeFiles(path, output, folder);
  const messages = await loadMessages(language);
  host.out(`${messages.report.projectMade(files, quoted(showInTerminal(maskIdentifiers(folder))))}\n`);
  return exitCode.fine;
}

/** Errors: `CannotRun` where the list has no such network. */
async function pickNetwork(name: string): Promise<KnownNetwork> {
  const networks = readNetworks(await readCatalogueFile('networks'));
  const found = findNetwork(networks, name);
  if (found.network) return found.network;
  const known = networks.map(({ id }) => id);
  throw new CannotRun({ kind: 'unknown-network', value: name, suggestion: found.suggestion, known });
}

async function makeFile(file: string, network: KnownNetwork | null, language: LanguageId): Promise<OutputFile> {
  const template = `project/${language}/${file}`;
  if (network === null || file !== projectFile) return { path: file, content: await readTemplateBytes(template) };
  const texts = await loadInitTexts(language);
  return { path: file, content: writeNetwork(await readTemplateFile(template), network, language, texts) };
}

/** As it can be pasted into a command line. */
const quoted = (folder: string): string => (folder.includes(' ') ? `"${folder}"` : folder);
