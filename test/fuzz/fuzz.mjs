// Spoils more files than CI does, from a seed of its own that it prints, so that a failure can be repeated.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const runs = process.env.GPF_FUZZ_RUNS ?? '200000';
const seed = process.env.GPF_FUZZ_SEED ?? String(Math.floor(Math.random() * 1e9));
console.log(`GPF_FUZZ_SEED=${seed} GPF_FUZZ_RUNS=${runs}`);

const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'fuzz'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, GPF_FUZZ_RUNS: runs, GPF_FUZZ_SEED: seed },
});
process.exitCode = status ?? 1;
