import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { newFolder, runGpf } from '../cli/run-gpf.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every file of a report with the hash of its bytes. */
function hashes(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** A report of the example network by the built program, in a process of its own. */
async function reportIn(env: Readonly<Record<string, string>>) {
  const out = join(await newFolder(), 'report');
  const args = [join(root, 'bin/gpf.js'), 'report', join(root, 'examples/network'), '--out', out];
  execFileSync(process.execPath, args, { env: { PATH: process.env['PATH'] ?? '', ...env }, cwd: env['START'] ?? root });
  return hashes(out);
}

test('a report has the same bytes again, in other time zones, other locales and another folder', async () => {
  const first = await reportIn({ TZ: 'UTC', LANG: 'C' });
  expect(Object.keys(first)).toHaveLength(35);
  expect(await reportIn({ TZ: 'Pacific/Auckland', LANG: 'nb_NO.UTF-8', LC_ALL: 'nb_NO.UTF-8' })).toEqual(first);
  expect(await reportIn({ TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', START: '/' })).toEqual(
    first,
  );
});

test('a report has the same bytes when it is made twice in one process', async () => {
  const folders = [];
  for (const name of ['first', 'second']) {
    const out = join(await newFolder(), name);
    await runGpf(['report', 'examples/network', '--out', out], { cwd: root });
    folders.push(hashes(out));
  }
  expect(folders[1]).toEqual(folders[0]);
});
