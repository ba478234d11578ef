import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../src/cli/host.ts';
import { main } from '../../src/cli/main.ts';

/** What a run of the program gave. */
export interface Run {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs gpf in this process, with a host that remembers what it was told to print. Today is 1 March 2023. */
export async function runGpf(
  args: readonly string[],
  given: Partial<Host> & { readonly stdin?: string } = {},
): Promise<Run> {
  let [out, err] = ['', ''];
  const { stdin = '', ...host } = given;
  const exitCode = await main(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    env: {},
    cwd: process.cwd(),
    now: () => new Date('2023-03-01T12:00:00Z'),
    // What is no text is told of by its size.
    outBytes: (bytes) => {
      out += `<${bytes.length} bytes>`;
    },
    openFile: async () => false,
    untilInterrupted: async () => undefined,
    readStdin: async () => new TextEncoder().encode(stdin),
    terminal: { out: false, err: false },
    ...host,
  });
  return { exitCode, out, err };
}

/** A new folder with blanks and Norwegian letters in its name, as laptops have them. */
export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'gpf prøve æøå '));
