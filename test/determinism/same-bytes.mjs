// The same bytes everywhere: `npm run same-bytes` makes the example's report and a chart with the built program in several
// time zones, locales and folders, with files that were made in another order, and with each Node.js that gpf runs on (the
// npm package `node`), and compares the SHA-256 of every file. Names of ways behind it are all that is compared. Ends with 1 and the names of the files that differ.
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const program = process.env.GPF_PROGRAM ?? join(root, 'bin/gpf.js');
const example = join(root, 'examples/network');
const work = mkdtempSync(join(tmpdir(), 'gpf same bytes æøå '));

/** Not before the newest measurement of the example: 1 March 2023. */
const epoch = '1677672000';

/** Files of a folder with their paths from it, in the order of their names. */
function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
}

/** The example again, its files made in the order that is given. */
function copyExample(name, order) {
  const folder = join(work, name);
  for (const file of order(filesIn(example))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(example, file), join(folder, file));
  }
  return folder;
}

/** One major version of Node.js from npm, in a folder of its own. */
async function installNode(major) {
  const folder = join(work, `node-${major}`);
  mkdirSync(folder);
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', [...args, `node@${major}`], { cwd: folder, shell: process.platform === 'win32' });
  return join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Everything that is made of the example, with the hash of its bytes. */
async function hashesOf({ name, node = process.execPath, env = {}, input = example, cwd = root }) {
  const out = join(work, `out-${name}`);
  const common = { cwd, env: { PATH: process.env.PATH ?? '', SOURCE_DATE_EPOCH: epoch, ...env } };
  await run(node, [program, 'report', input, '--out', join(out, 'report')], common);
  const chart = ['chart', input, '--team', 'fjelldal', '--indicator', 'E2-03', '--quiet', '--out'];
  for (const file of ['chart.svg', 'chart.json']) await run(node, [program, ...chart, join(out, file)], common);
  const files = filesIn(out).map((file) => [file.replaceAll('\\', '/'), readFileSync(join(out, file))]);
  return new Map(files.map(([file, bytes]) => [file, createHash('sha256').update(bytes).digest('hex')]));
}

/** Names of the files that are not the same, and of those that only one has. */
function differences(first, other) {
  const names = new Set([...first.keys(), ...other.keys()]);
  return [...names].filter((name) => first.get(name) !== other.get(name)).sort();
}

const majors = [20, 22, 24];

try {
  if (!statSync(program, { throwIfNoEntry: false }))
    execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
  const nodes = await Promise.all(majors.map(installNode));
  const backwards = copyExample('backwards', (files) => files.toReversed());
  const first = await hashesOf({ name: 'first', env: { TZ: 'UTC', LANG: 'C' } });
  const ways = [
    { name: 'auckland-norwegian', env: { TZ: 'Pacific/Auckland', LANG: 'nb_NO.UTF-8', LC_ALL: 'nb_NO.UTF-8' } },
    {
      name: 'newfoundland-turkish-elsewhere',
      env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      cwd: work,
    },
    { name: 'made-in-another-order', input: backwards },
    ...nodes.map((node, index) => ({ name: `node-${majors[index]}`, node })),
  ];
  const waiting = ways.filter(({ name }) => process.argv.length < 3 || process.argv.includes(name));
  let failed = 0;
  const compareNext = async () => {
    for (let way = waiting.shift(); way; way = waiting.shift()) {
      const changed = differences(first, await hashesOf(way));
      const told = changed.length === 0 ? `the same ${first.size} files` : `differs in ${changed.join(', ')}`;
      console.log(`${way.name}: ${told}`);
      failed += changed.length;
    }
  };
  // Two at a time, as many as the least of machines has cores.
  await Promise.all([compareNext(), compareNext()]);
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  rmSync(work, { recursive: true, force: true });
}
