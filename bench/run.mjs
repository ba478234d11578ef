// Measures whole processes: wall time as median over runs in turn, ratio to a bare Node, and peak memory.
// Run by hand: npm run bench [-- RUNS]. Quote medians and ratios; machines and days differ.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const runs = Number(process.argv[2] ?? 15);
const out = mkdtempSync(join(tmpdir(), 'gpf-bench-'));

/** A project of one team with five charts: Fjelldal of the example network, alone. */
function makeOneTeam() {
  const folder = mkdtempSync(join(tmpdir(), 'gpf-bench-one-'));
  for (const file of ['fjelldal.csv', 'hendingar-fjelldal.csv']) {
    cpSync(join(root, 'examples/network/data', file), join(folder, 'data', file));
  }
  const project = parse(readFileSync(join(root, 'examples/network/gpf.yaml'), 'utf8'));
  const own = ({ team }) => team === undefined || team === 'fjelldal';
  const teams = project.teams.filter(({ id }) => id === 'fjelldal');
  writeFileSync(join(folder, 'gpf.yaml'), stringify({ ...project, teams, series: project.series.filter(own) }));
  return folder;
}

// The child tells its own peak memory when it ends, since its parent cannot see it.
const tellMemory = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS))",
)}`;

const oneTeam = makeOneTeam();

const cases = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'gpf --help', args: ['bin/gpf.js', '--help'] },
  {
    name: 'gpf plan, 6 and 9 points',
    args: 'bin/gpf.js plan --now 40% --goal 70% --patients-per-month 10 --before 6 --after 9'.split(' '),
  },
  { name: 'gpf validate, network', args: ['bin/gpf.js', 'validate', 'examples/network'] },
  { name: 'gpf report, one team', args: ['bin/gpf.js', 'report', oneTeam, '--out', out] },
  {
    name: 'the same, of six in a project',
    args: ['bin/gpf.js', 'report', 'examples/network', '--team', 'fjelldal', '--out', out],
  },
  { name: 'gpf report, six teams', args: ['bin/gpf.js', 'report', 'examples/network', '--out', out] },
];

const run = (args) => {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
};

const peakMegabytes = (args) => {
  const { stderr } = spawnSync(process.execPath, ['--import', tellMemory, ...args], { cwd: root, encoding: 'utf8' });
  return Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024;
};

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

for (const { args } of cases) run(args);
const times = cases.map(() => []);
for (let turn = 0; turn < runs; turn += 1) {
  for (const [index, { args }] of cases.entries()) times[index].push(run(args));
}
const base = median(times[0]);
console.log(`Node ${process.version}, ${runs} runs in turn after one warm-up, whole processes\n`);
console.log('command                         median ms   fastest   slowest   times node -e 0   peak MiB');
for (const [index, { name, args }] of cases.entries()) {
  const list = times[index];
  const cells = [median(list), Math.min(...list), Math.max(...list)].map((ms) => ms.toFixed(0).padStart(9));
  const ratio = (median(list) / base).toFixed(2).padStart(15);
  console.log(`${name.padEnd(30)} ${cells.join(' ')} ${ratio} ${peakMegabytes(args).toFixed(0).padStart(12)}`);
}
for (const folder of [out, oneTeam]) rmSync(folder, { recursive: true, force: true });
