import { readFile, rm } from 'node:fs/promises';

/** Every poster of gpf carries its numbers under this name. */
const ours = 'id="gpf-metadata"';

/**
 * Takes away a poster that an earlier run made of a team that has none now, so that nobody hangs up what its data no
 * longer say. A file that gpf did not make stays.
 */
export async function removeOwnPoster(path: string): Promise<void> {
  const svg = await readFile(path, 'utf8').catch(() => '');
  if (svg.includes(ours)) await rm(path, { force: true });
}
