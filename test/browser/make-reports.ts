import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import type { LanguageId } from '../../src/domain/language-id.ts';
import { runGpf } from '../cli/run-gpf.ts';
import { filledFor, teamTemplates } from './team-templates.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with what all tests of the browser look at; its parts are told in `made-reports.ts`. */
    reports: string;
    /** Whether stored pictures are to be written anew: with `-u`. */
    rewrites: boolean;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Makes once what all files of tests look at: reports, sheets and pages in both written forms of Norwegian. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'gpf nettleser æøå '));
  for (const language of ['nb', 'nn'] as const) await makePages(join(folder, language), language);
  project.provide('reports', folder);
  project.provide('rewrites', project.config.snapshotOptions.updateSnapshot === 'all');
  return () => rm(folder, { recursive: true, force: true });
}

const svg = ['--format', 'svg'];

async function makePages(folder: string, language: LanguageId): Promise<void> {
  const [network, checklists] = ['network', 'hph-checklists'].map((name) => join(folder, 'examples', name));
  if (!network || !checklists) throw new Error('no examples');
  await cp(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
  for (const example of [network, checklists]) await speak(language, join(example, 'gpf.yaml'));
  await write(['report', network, ...svg, '--out', join(folder, 'network')], language);
  await write(['report', checklists, ...svg, '--out', join(folder, 'hph-checklists')], language);
  await write(
    ['worksheet', network, '--team', 'fjelldal', '--gathering', '4', '--out', join(folder, 'worksheets')],
    language,
  );
  const mistakes = join(folder, 'examples', 'with-mistakes');
  await write(['validate', mistakes, '--format', `html=${join(folder, 'findings.html')}`], language, [1]);
  await write(['status', network, '--format', `html=${join(folder, 'status.html')}`], language);
  for (const template of teamTemplates)
    await write(
      [
        'report',
        network,
        '--team',
        filledFor,
        '--template',
        template,
        ...svg,
        '--out',
        join(folder, 'templates', template),
      ],
      language,
    );
}

/** Every team, and what is of all, in one language. */
async function speak(language: LanguageId, config: string): Promise<void> {
  const text = await readFile(config, 'utf8');
  await writeFile(config, text.replaceAll(/language: n[bn]/g, `language: ${language}`));
}

async function write(args: readonly string[], language: LanguageId, codes: readonly number[] = [0]): Promise<void> {
  const run = await runGpf([...args, '--lang', language], { cwd: tmpdir() });
  if (!codes.includes(run.exitCode)) throw new Error(`gpf ${args.join(' ')} ended with ${run.exitCode}: ${run.err}`);
}
