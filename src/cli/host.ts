import { setFlagsFromString } from 'node:v8';

/** What the program can reach of the world. Everything below `cli` is pure; tests hand in a host of their own. */
export interface Host {
  readonly out: (text: string) => void;
  /** The same for what is no text. */
  readonly outBytes: (bytes: Uint8Array) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly now: () => Date;
  readonly readStdin: () => Promise<Uint8Array>;
  /** Whether standard output and standard error are terminals. */
  readonly terminal: { readonly out: boolean; readonly err: boolean };
  /** Shows a file in the browser of the person at the machine; false where that cannot be. */
  readonly openFile: (path: string) => Promise<boolean>;
  /** Waits until the user interrupts (Ctrl+C). */
  readonly untilInterrupted: () => Promise<void>;
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
    outBytes: (bytes) => void process.stdout.write(bytes),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
    readStdin,
    terminal: { out: process.stdout.isTTY === true, err: process.stderr.isTTY === true },
    openFile,
    untilInterrupted: () => new Promise((resolve) => process.once('SIGINT', () => resolve())),
  };
}

/** Linux without a display has no browser to open anything in. */
const hasDisplay = (): boolean =>
  process.platform !== 'linux' || ['DISPLAY', 'WAYLAND_DISPLAY', 'WSL_DISTRO_NAME'].some((name) => process.env[name]);

async function openFile(path: string): Promise<boolean> {
  if (!hasDisplay()) return false;
  try {
    const { default: open } = await import('open');
    await open(path);
    return true;
  } catch {
    return false;
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
