import { dirname, isAbsolute, relative } from 'node:path';

/** Where names are told from. */
interface NamePlace {
  readonly cwd: string;
  /** The project file, null where there is none. */
  readonly config: string | null;
}

/** A file as a person in the project's folder would name it; without a project file, from the current folder. */
export function nameOfFile(path: string, { cwd, config }: NamePlace): string {
  const fromProject = config === null ? null : relative(dirname(config), path);
  const isOutside = fromProject === null || fromProject.startsWith('..') || isAbsolute(fromProject);
  const name = isOutside ? relative(cwd, path) : fromProject;
  return name.replaceAll('\\', '/');
}
