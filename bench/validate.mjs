// Measures `gpf validate` on long files beside csv-parse alone: whole processes in turn, medians, ratios, peak memory.
// Run by hand: npm run bench:validate [-- ROWS [RUNS]], with a million rows and three runs by default.
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const rows = Number(process.argv[2] ?? 1_000_000);
const runs = Number(process.argv[3] ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'gpf-bench-validate-'));
const indicators = ['E2-01', 'E2-02', 'E2-03', 'E2-04', 'E2-05', 'E2-06', 'E1-01', 'E1-02', 'E2-07', 'E2-08'];

/** Municipalities with ten indicators and 250 months each; `numeratorOf` may spoil a row. */
function writeRows(name, numeratorOf) {
  const path = join(folder, name);
  const file = openSync(path, 'w');
  let block = 'team;indikator;periode;teller;nevner;kommentar\n';
  for (let row = 0; row < rows; row += 1) {
    const [team, indicator, month] = [Math.floor(row / 2500), indicators[Math.floor(row / 250) % 10], row % 250];
    const period = `${2004 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const comment = row % 10 === 0 ? 'ferie og lite folk på vakt' : '';
    block += `Kommune ${team};${indicator};${period};${numeratorOf(row)};${20 + (row % 11)};${comment}\n`;
    if (block.length > 1e6) {
      writeSync(file, block);
      block = '';
    }
  }
  writeSync(file, block);
  closeSync(file);
  return path;
}

const sound = writeRows('sound.csv', (row) => (row * 7) % 20);
const wrong = writeRows('wrong.csv', (row) => `ca ${(row * 7) % 20}`);

const csvParse = `import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
let rows = 0;
for await (const record of createReadStream(${JSON.stringify(sound)}).pipe(parse({ delimiter: ';' }))) rows += record.length > 0 ? 1 : 0;
console.log(rows);`;

// The child tells its own peak memory when it ends, since its parent cannot see it.
const tellMemory = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS))",
)}`;

const validate = (path) => ['bin/gpf.js', 'validate', path, '--format', 'jsonl', '--today', '2026-01-01'];

const cases = [
  { name: 'csv-parse alone', args: ['--input-type=module', '-e', csvParse], codes: [0] },
  { name: 'gpf validate', args: validate(sound), codes: [0] },
  { name: 'an error in every row', args: validate(wrong), codes: [1] },
];

/** Runs a process to its end: seconds until it ended, until its first line, and its peak memory. */
function run({ args, codes }) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const seconds = () => (performance.now() - start) / 1000;
    const child = spawn(process.execPath, ['--import', tellMemory, ...args], { cwd: root });
    let [first, told] = [null, ''];
    child.stdout.on('data', () => {
      first ??= seconds();
    });
    child.stderr.on('data', (data) => {
      told += data;
    });
    child.on('close', (code) => {
      if (!codes.includes(code)) reject(new Error(`${args.join(' ')} ended with ${code}: ${told}`));
      resolve({ seconds: seconds(), first, peak: Number(/peak (\d+)/.exec(told)?.[1] ?? 0) / 1024 });
    });
  });
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

try {
  const results = cases.map(() => []);
  for (let turn = 0; turn < runs; turn += 1) {
    for (const [index, one] of cases.entries()) results[index].push(await run(one));
  }
  const base = median(results[0].map(({ seconds }) => seconds));
  const size = (statSync(sound).size / 1e6).toFixed(0);
  console.log(`Node ${process.version}, ${rows} rows, ${size} MB, median of ${runs} runs in turn, whole processes\n`);
  console.log('                         seconds   times csv-parse   first line, s   peak MiB');
  for (const [index, { name }] of cases.entries()) {
    const of = (key) => median(results[index].map((result) => result[key] ?? 0));
    const cells = [of('seconds').toFixed(2).padStart(9), (of('seconds') / base).toFixed(2).padStart(17)];
    const more = [of('first').toFixed(2).padStart(15), of('peak').toFixed(0).padStart(10)];
    console.log(`${name.padEnd(22)} ${[...cells, ...more].join(' ')}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
