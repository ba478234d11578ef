import type { CommandContext } from './command-context.ts';

/** A run that takes longer than this says how far it has come. */
const silentForMs = 1000;

/** Writes over one line of standard error, where a person sits before it and the run has gone on for a while. */
export function progressTeller({ host, options }: CommandContext, total: number) {
  const start = host.now().getTime();
  let told = 0;
  return (done: number, tell: (number: number, total: number) => string): void => {
    const isLong = host.now().getTime() - start > silentForMs;
    if (!host.terminal.err || options.quiet || (!isLong && told === 0)) return;
    const text = done === total ? '' : tell(done + 1, total);
    host.err(`\r${text.padEnd(told)}\r${text}`);
    told = text.length;
  };
}
