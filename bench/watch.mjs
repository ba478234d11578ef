// How long `gpf report --watch` takes from a file that is saved to the poster that shows it: the built program, a team's
// sheet of the example renamed into place as Excel does it, ten times. Prints each time and the median, in milliseconds.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const program = process.env.GPF_PROGRAM ?? fileURLToPath(new URL('../bin/gpf.js', import.meta.url));
const example = fileURLToPath(new URL('../examples/network', import.meta.url));
const saves = 10;

const folder = mkdtempSync(join(tmpdir(), 'gpf watch '));
cpSync(example, folder, { recursive: true });
const gpf = spawn(process.execPath, [program, 'report', '--watch', ...process.argv.slice(2)], {
  cwd: folder,
  stdio: ['ignore', 'ignore', 'pipe'],
});
let told = '';
gpf.stderr.on('data', (text) => {
  told += text;
});
while (!told.includes('Ctrl+C')) await setTimeout(50);

const sheet = join(folder, 'data', 'fjelldal.csv');
const poster = join(folder, 'report', 'posters', 'fjelldal.svg');
const text = readFileSync(sheet, 'utf8');
const inode = () => statSync(poster).ino;
const times = [];
for (let save = 1; save <= saves; save += 1) {
  await setTimeout(1500);
  const before = inode();
  writeFileSync(join(folder, 'saved.tmp'), text.replace(/2022-12;\d+;/, `2022-12;${save};`));
  const start = performance.now();
  renameSync(join(folder, 'saved.tmp'), sheet);
  while (inode() === before) await setTimeout(2);
  times.push(Math.round(performance.now() - start));
}
gpf.kill('SIGINT');
rmSync(folder, { recursive: true });
const sorted = times.toSorted((a, b) => a - b);
console.log(`${times.join(' ')}  median ${(sorted[saves / 2 - 1] + sorted[saves / 2]) / 2} ms`);
