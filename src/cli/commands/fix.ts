import { posix } from 'node:path';
import type { Finding } from '../../domain/finding.ts';
import { readMeasurements } from '../../input/read-measurements.ts';
import { readTables } from '../../input/read-tables.ts';
import { maskIdentifiers } from '../../privacy/mask-identifiers.ts';
import { renderRepairs } from '../../report/render-repairs.ts';
import type { RepairReport } from '../../report/repaired-file.ts';
import { repairsJson } from '../../report/repairs-json.ts';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodeFor, projectHasErrors } from '../exit-code-for.ts';
import { findDataFiles } from '../find-data-files.ts';
import { makePaint } from '../make-paint.ts';
import { type Intake, readInputs, readProjectFile } from '../read-inputs.ts';
import { type FileRepair, repairFiles } from '../repair-files.ts';
import { speak } from '../speak.ts';
import { stopForPersons } from '../stop-for-persons.ts';
import { todayOf } from '../today-of.ts';
import { type Copies, writeCopies } from '../write-copies.ts';

/** The folder of the copies, in every language the same. */
const defaultFolder = 'rettet';

/**
 * `gpf fix`: writes a copy of every CSV file, repaired where that loses nothing and byte for byte the same elsewhere, and
 * tells what it did. Never over a file that is something else.
 */
export async function fix(given: CommandContext): Promise<ExitCode> {
  const context = withCopies(given);
  const { host, options, version } = context;
  const intake = await readInputs(context);
  const messages = await speak(context, intake.project);
  const stopped = stopForPersons(intake, context, messages, 'never');
  if (stopped !== null) return stopped;
  const repairs = await repairFiles(await dataFilesOf(context, intake), host.readStdin);
  const copies = await writeCopies(repairs, folderOf(context), host);
  const findings = findingsAfter(repairs, intake, context);
  const report = reportOf(repairs, copies, { findings, folder: copies === null ? null : folderOf(context) });
  const text = options.json
    ? repairsJson(report, version)
    : renderRepairs(report, messages, makePaint(host, hasStdin(repairs) ? { color: 'never' } : options));
  // Where standard output is the repaired file, it is nothing else.
  const tell = hasStdin(repairs) ? host.err : host.out;
  if (options.json || !options.quiet) tell(text);
  return exitCodeFor(findings, options.failOn);
}

/** What was written to the folder of the copies is no input, and standard input is read once. */
function withCopies(context: CommandContext): CommandContext {
  const { host, options } = context;
  let stdin: Promise<Uint8Array> | null = null;
  const readStdin = (): Promise<Uint8Array> => {
    stdin ??= host.readStdin();
    return stdin;
  };
  return { ...context, host: { ...host, readStdin }, options: { ...options, out: options.out ?? defaultFolder } };
}

const folderOf = ({ options }: CommandContext): string =>
  (options.out ?? defaultFolder).replaceAll('\\', '/').replace(/(?<=[^/])\/+$/, '');

async function dataFilesOf(context: CommandContext, { findings }: Intake) {
  const { config, project } = await readProjectFile(context, context.inputs[0]);
  const place = { cwd: context.host.cwd, config, project, out: folderOf(context) };
  return findDataFiles(context.inputs, place, projectHasErrors(findings));
}

const hasStdin = (repairs: readonly FileRepair[]): boolean => repairs.some(({ path }) => path === null);

/** What is still wrong: the files read again as they are now, and what was found that no file holds. */
function findingsAfter(repairs: readonly FileRepair[], { findings, project }: Intake, context: CommandContext) {
  const skipped = new Set(findings.filter(({ code }) => code === 'same-file-twice').map(({ file }) => file));
  const read = repairs.filter(({ file, bytes }) => bytes !== null && !skipped.has(file));
  const tables = read.flatMap(({ file, bytes }) => (bytes === null ? [] : readTables(bytes, { file })));
  const again = readMeasurements(tables, project, { today: todayOf(context.options, context.host) });
  const names = new Set([...read.map(({ file }) => file), ...tables.map(({ file }) => maskIdentifiers(file))]);
  return [...findings.filter(({ file }) => !names.has(file)), ...again.findings];
}

interface Rest {
  readonly findings: readonly Finding[];
  readonly folder: string | null;
}

function reportOf(repairs: readonly FileRepair[], copies: Copies, { findings, folder }: Rest): RepairReport {
  const files = repairs.map(({ file, outcome, repairs: done, path }) => {
    const copy = path === null ? undefined : copies?.get(path);
    const shown = copy === undefined ? null : maskIdentifiers(posix.join(folder ?? '', copy));
    return { file, outcome, copy: shown, repairs: done };
  });
  const folders = new Set(files.flatMap(({ copy }) => (copy === null ? [] : [posix.dirname(copy)])));
  const command = folders.size === 0 ? null : `gpf validate ${[...folders].map(quoted).join(' ')}`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { files, folder, errors, command };
}

/** As it can be pasted into a command line. */
const quoted = (folder: string): string => (/[^\p{L}\p{N}_./-]/u.test(folder) ? `"${folder}"` : folder);
