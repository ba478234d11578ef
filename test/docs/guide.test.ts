import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { newFolder, runGpf } from '../cli/run-gpf.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where a page's commands are run: in a copy of an example, or in an empty folder, on a day of the story. */
const pages = [
  { page: '1-foer-foerste-samling', example: null, today: '2021-10-01' },
  { page: '2-fra-sjekklister-til-maalinger', example: 'hph-checklists', today: '2023-03-01' },
  { page: '3-plakaten', example: 'network', today: '2023-02-05' },
  { page: '4-tredje-samling', example: 'network', today: '2023-02-05' },
  { page: '5-siste-samling', example: 'network', today: '2023-02-05' },
  { page: '6-lag-din-egen-plakatmal', example: 'network', today: '2023-02-05' },
  { page: 'nn/det-teamet-les', example: 'network', today: '2023-02-05' },
  { page: 'nn/lag-din-eigen-plakatmal', example: 'network', today: '2023-02-05' },
] as const;

describe('the guide', () => {
  it.each(pages)('shows on $page what its commands answer', async ({ page, example, today }) => {
    const folder = join(await newFolder(), 'nettverk');
    if (example !== null) await cp(join(root, 'examples', example), folder, { recursive: true });
    const file = join(root, 'docs/guide', `${page}.md`);
    const cwd = example === null ? await newFolder() : folder;
    const told = await answerCommands(await readFile(file, 'utf8'), { cwd, today });
    await expect(told).toMatchFileSnapshot(file);
  });
});

/** A block of commands, and below it what they answered. */
const blockOfCommands = /```sh\n((?:npx gpf [^\n]*\n)+)```\n(?:\n```text\n[^`]*```\n)?/g;

/** The page with what its commands answer now. Blocks of commands without an answer keep having none. */
async function answerCommands(page: string, place: { readonly cwd: string; readonly today: string }): Promise<string> {
  let [told, from] = ['', 0];
  for (const match of page.matchAll(blockOfCommands)) {
    const [block, commands = ''] = match;
    const answers: string[] = [];
    for (const command of commands.trim().split('\n')) answers.push(await answer(command, place));
    const shown = block.includes('```text') ? `\n\`\`\`text\n${answers.join('').trimEnd()}\n\`\`\`\n` : '';
    told += `${page.slice(from, match.index)}\`\`\`sh\n${commands}\`\`\`\n${shown}`;
    from = match.index + block.length;
  }
  return told + page.slice(from);
}

/** Runs a line of the guide as a shell would, in words with or without quotation marks; it must end as it should. */
async function answer(command: string, { cwd, today }: { readonly cwd: string; readonly today: string }) {
  const [line = '', exit = '0'] = command.split(/ +# ender med /);
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const run = await runGpf(words.slice(2), { cwd, now: () => new Date(`${today}T12:00:00Z`) });
  expect(`${command}: ${run.exitCode}`).toBe(`${command}: ${exit}`);
  return run.err + run.out;
}
