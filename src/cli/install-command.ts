import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OptionalPackage } from './page-formats/page-format.ts';

/** What installs a package that gpf can do without, where this gpf finds it: for all of the computer, or in a project. */
export function installCommand(name: OptionalPackage, cwd: string): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { optionalDependencies }: { optionalDependencies: Readonly<Record<string, string>> } = JSON.parse(text);
  const version = optionalDependencies[name];
  return `npm install${isInProject(cwd) ? '' : ' --global'} ${name}${version ? `@${version}` : ''}`;
}

/** Whether gpf lies among the packages of a project that the user stands in, or in a folder of its own. */
function isInProject(cwd: string): boolean {
  const [project = '', ...among] = fileURLToPath(import.meta.url).split(`${sep}node_modules${sep}`);
  return among.length === 0 || !relative(project, cwd).startsWith('..');
}
