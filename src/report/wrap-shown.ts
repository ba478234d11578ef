import { showInTerminal } from '../escaping/show-in-terminal.ts';
import { wrapLines } from './wrap-lines.ts';

const widest = 100;

/** A sentence with words from outside as lines of a terminal, each behind `indent`. */
export const wrapShown = (text: string, indent = ''): readonly string[] =>
  wrapLines(showInTerminal(text), widest - indent.length).map((line) => indent + line);
