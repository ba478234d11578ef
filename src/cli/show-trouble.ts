import { showInTerminal } from '../escaping/show-in-terminal.ts';
import type { Trouble } from '../language/help-texts.ts';

/**
 * A trouble whose words may stand in a terminal: those of the command line, the names of files among them, may hold
 * anything.
 */
export const showTrouble = (trouble: Trouble): Trouble =>
  Object.fromEntries(Object.entries(trouble).map(([name, value]) => [name, show(value)])) as unknown as Trouble;

function show(value: unknown): unknown {
  if (typeof value === 'string') return showInTerminal(value);
  return Array.isArray(value) ? value.map(show) : value;
}
