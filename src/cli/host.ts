import { setFlagsFromString } from 'node:v8';

/** What the program can reach of the world. Everything below `cli` is pure; tests hand in a host of their own. */
export interface Host {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly now: () => Date;
  readonly readStdin: () => Promise<Uint8Array>;
  /** Whether standard output and standard error are terminals. */
  readonly terminal: { readonly out: boolean; readonly err: boolean };
}

/** The host of a real process. A reader that closes the pipe early (`gpf … | head`) is no error. */
export function nodeHost(): Host {
  // The font tools are WebAssembly that runs for some milliseconds; V8 would spend half a second on optimizing it.
  setFlagsFromString('--liftoff-only');
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
    readStdin,
    terminal: { out: process.stdout.isTTY === true, err: process.stderr.isTTY === true },
  };
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
