import { Chalk } from 'chalk';
import type { Paint } from '../report/paint.ts';
import type { Options } from './command-context.ts';
import type { Host } from './host.ts';

/** Colors where the user wants them: `--color`, then NO_COLOR and FORCE_COLOR, then whether a terminal is there. */
export function makePaint(host: Host, { color = 'auto' }: Options): Paint {
  const chalk = new Chalk({ level: wantsColor(host, color) ? 1 : 0 });
  return {
    strong: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    error: (text) => chalk.red(text),
    warning: (text) => chalk.yellow(text),
    sign: (text) => chalk.cyan(text),
  };
}

function wantsColor({ env, terminal }: Host, color: NonNullable<Options['color']>): boolean {
  if (color !== 'auto') return color === 'always';
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return terminal.out && env['TERM'] !== 'dumb';
}
