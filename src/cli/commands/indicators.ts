import { resolveIndicator } from '../../catalogue/resolve-indicator.ts';
import { suggestIndicator } from '../../catalogue/suggest-indicator.ts';
import { renderIndicator, renderIndicators } from '../../report/render-indicators.ts';
import { CannotRun } from '../cannot-run.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { makePaint } from '../make-paint.ts';
import { readProjectFile } from '../read-inputs.ts';
import { speak } from '../speak.ts';

/** `gpf indicators`: the catalogue as it holds for the project in the current folder, or one indicator whole. */
export async function indicators(context: CommandContext): Promise<ExitCode> {
  const { host, inputs, options } = context;
  const { project } = await readProjectFile(context);
  const messages = await speak(context, project);
  const { catalogue } = project;
  const [name] = inputs;
  const one = name === undefined ? null : resolveIndicator(catalogue, name);
  if (name !== undefined && one === null) {
    throw new CannotRun({ kind: 'unknown-indicator', value: name, suggestion: suggestIndicator(catalogue, name) });
  }
  const listed = one === null ? catalogue.indicators : [one];
  if (options.json) host.out(`${JSON.stringify(listed, null, 2)}\n`);
  else if (one === null) host.out(renderIndicators(catalogue, messages, makePaint(host, options)));
  else host.out(renderIndicator(one, catalogue, messages, makePaint(host, options)));
  return exitCode.fine;
}
