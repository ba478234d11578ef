import { findEffectGoal } from '../../catalogue/find-effect-goal.ts';
import { resolveIndicator } from '../../catalogue/resolve-indicator.ts';
import { shortNameOf, suggestIndicator } from '../../catalogue/suggest-indicator.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { EffectGoal } from '../../domain/effect-goal.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Messages } from '../../language/messages.ts';
import type { Paint } from '../../report/paint.ts';
import { renderGoal, renderIndicator, renderIndicators } from '../../report/render-indicators.ts';
import { CannotRun } from '../cannot-run.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { makePaint } from '../make-paint.ts';
import { readProjectFile } from '../read-inputs.ts';
import { speak } from '../speak.ts';

/** `gpf indicators`: the catalogue as it holds for the project in the current folder, those of a goal, or one whole. */
export async function indicators(context: CommandContext): Promise<ExitCode> {
  const { host, inputs, options } = context;
  const { project } = await readProjectFile(context);
  const messages = await speak(context, project);
  const { catalogue } = project;
  const [name] = inputs;
  if (name !== undefined && options.goal !== undefined) {
    throw new CannotRun({ kind: 'not-together', options: ['--goal', name] });
  }
  const listing = chooseListing(catalogue, name, options.goal);
  if (options.json) host.out(`${JSON.stringify(listing.indicators, null, 2)}\n`);
  else host.out(render(listing, catalogue, messages, makePaint(host, options)));
  return exitCode.fine;
}

/** All indicators, those of an effect goal, or a single one. */
interface Listing {
  readonly indicators: readonly Indicator[];
  readonly goal: EffectGoal | null;
  readonly isSingle: boolean;
}

function chooseListing(catalogue: Catalogue, name: string | undefined, goalName: string | undefined): Listing {
  if (goalName !== undefined) {
    const goal = pickGoal(catalogue, goalName);
    const own = catalogue.indicators.filter(({ effectGoals }) => effectGoals.includes(goal.id));
    return { indicators: own, goal, isSingle: false };
  }
  if (name === undefined) return { indicators: catalogue.indicators, goal: null, isSingle: false };
  return { indicators: [pickIndicator(catalogue, name)], goal: null, isSingle: true };
}

function pickIndicator(catalogue: Catalogue, name: string): Indicator {
  const found = resolveIndicator(catalogue, name);
  if (found !== null) return found;
  const suggested = suggestIndicator(catalogue, name);
  throw new CannotRun({
    kind: 'unknown-indicator',
    value: name,
    suggestion: suggested && shortNameOf(suggested),
    measured: [],
  });
}

function pickGoal({ effectGoals }: Catalogue, name: string): EffectGoal {
  const found = findEffectGoal(effectGoals, name);
  if (found.goal !== null) return found.goal;
  const known = effectGoals.map(({ code }) => code);
  throw new CannotRun({ kind: 'unknown-goal', value: name, suggestion: found.suggestion, known });
}

function render(listing: Listing, catalogue: Catalogue, messages: Messages, paint: Paint): string {
  const [first] = listing.indicators;
  if (listing.goal !== null) return renderGoal(listing.goal, listing.indicators, messages, paint);
  if (listing.isSingle && first !== undefined) return renderIndicator(first, catalogue, messages, paint);
  return renderIndicators(catalogue, messages, paint);
}
