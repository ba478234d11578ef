import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeNetworkFolder } from '../factories/make-network-folder.ts';
import { newFolder, runGpf } from './run-gpf.ts';

/** What can be sent by e-mail anywhere, and opens at once. */
const mostBytes = 2_000_000;

it('index.html holds a network of 20 teams, with every poster, chart and number, in two megabytes', {
  timeout: 300_000,
}, async () => {
  const folder = await newFolder();
  await makeNetworkFolder(folder, { teams: 20, months: 24 });
  const out = join(folder, 'report');
  const run = await runGpf(['report', folder, '--out', out, '--format', 'svg']);
  expect(run.err).toBe('');
  expect(run.exitCode).toBe(0);
  const page = await readFile(join(out, 'index.html'));
  const html = page.toString('utf8');
  expect(await readdir(join(out, 'posters'))).toHaveLength(20);
  expect(html.match(/class="poster" id="poster-team-/g)).toHaveLength(20);
  expect(html.match(/id="series-team-[^"]*-chart"/g)).toHaveLength(100);
  expect(page.length).toBeLessThanOrEqual(mostBytes);
});
