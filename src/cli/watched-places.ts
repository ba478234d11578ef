import { statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import type { CommandContext } from './command-context.ts';
import { isPattern } from './find-data-files.ts';
import type { Intake } from './read-inputs.ts';

/** Files that say something in a report: tables, the project file, templates and logos; not what Excel keeps beside a workbook that is open. */
const isOfReport = /^(?!~\$)[^.].*\.(?:csv|xlsx|xlsm|yaml|yml|svg|png|jpe?g)$/i;

/** What of the disk a report is made from: folders, so that files which are renamed into place are seen, and new ones. */
export interface WatchedPlaces {
  readonly folders: readonly string[];
  readonly matters: (path: string) => boolean;
}

/** The places of a report that was made, or that could not be made. */
export function watchedPlaces(
  { host, inputs, options }: CommandContext,
  { paths, project, config }: Pick<Intake, 'paths' | 'project' | 'config'>,
): WatchedPlaces {
  const here = (path: string): string => resolve(host.cwd, path);
  const named = (inputs.length > 0 ? inputs : ['.']).map(here);
  const files = new Set([
    ...paths,
    ...(options.template === undefined ? [] : [here(options.template)]),
    ...logosOf(project).map((file) => resolve(config === null ? host.cwd : dirname(config), file)),
  ]);
  const patterns = (project.data ?? []).map(({ file }) => folderOfPattern(file.replaceAll('\\', '/')));
  const home = named.map((path) => (isFolder(path) ? path : dirname(path)));
  const folders = [
    ...home,
    ...[...files].map((path) => dirname(path)),
    ...home.flatMap((folder) => patterns.map((pattern) => resolve(folder, pattern))),
  ];
  const isRead = (path: string) => files.has(path) || named.includes(path);
  const out = here(options.out ?? 'report');
  return {
    folders: [...new Set(folders)].filter(isFolder),
    matters: (path) => isRead(path) || (isOfReport.test(basename(path)) && relative(out, path).startsWith('..')),
  };
}

/** Files of the logos, as the project file names them. */
const logosOf = ({ network, teams }: Intake['project']): readonly string[] =>
  [network, ...teams].flatMap((owner) => owner?.logo?.file ?? []);

/** The part of a pattern that is a folder: `data/*.csv` is in `data`. */
function folderOfPattern(pattern: string): string {
  const parts = pattern.split('/').slice(0, -1);
  const wild = parts.findIndex(isPattern);
  return (wild < 0 ? parts : parts.slice(0, wild)).join('/') || '.';
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
