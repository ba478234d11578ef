import { open, stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** A save is over when size and time of every file stay as they are for so long. */
const quietMs = 60;

/**
 * Programs save in steps: Excel empties, deletes and renames. A file that is gone, empty or held is waited for this long,
 * and then it is taken for what was meant.
 */
const patienceMs = 2000;

/** Waits until nobody is writing any of the files. */
export async function untilQuiet(paths: readonly string[]): Promise<void> {
  const start = performance.now();
  let before = await stateOf(paths);
  for (;;) {
    await setTimeout(quietMs);
    const now = await stateOf(paths);
    const isStill = now.marks === before.marks;
    if (isStill && (now.isWhole || performance.now() - start > patienceMs)) return;
    before = now;
  }
}

interface State {
  readonly marks: string;
  readonly isWhole: boolean;
}

async function stateOf(paths: readonly string[]): Promise<State> {
  const states = await Promise.all(paths.map(stateOfFile));
  return { marks: states.map(({ marks }) => marks).join('\n'), isWhole: states.every(({ isWhole }) => isWhole) };
}

async function stateOfFile(path: string): Promise<State> {
  try {
    const { size, mtimeMs, ino } = await stat(path);
    if (size === 0) return { marks: 'empty', isWhole: false };
    await (await open(path, 'r')).close();
    return { marks: `${size} ${mtimeMs} ${ino}`, isWhole: true };
  } catch (error) {
    return { marks: String((error as NodeJS.ErrnoException).code), isWhole: false };
  }
}
