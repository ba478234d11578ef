import { cleanText } from './clean-text.ts';

/** Space, controls and marks without width: a spreadsheet looks past them for the first character that counts. */
const unseenStart = /^(?:[\s\p{C}\p{Z}]|\u034F|\u115F|\u1160|\u3164|\uFFA0)+/u;

const formulaStart = /^[=+\-@|]/;

/** A tab or a line break first in a cell is enough for some spreadsheets to see a new cell in it. */
const breakStart = /^[\t\r\n\0]/;

/**
 * Text that a spreadsheet shows and does not run: what begins like a formula (`=HYPERLINK(…)`, also behind spaces or
 * invisible characters, also in full-width letters) gets an apostrophe before it. The apostrophe stays when the file is
 * read again: reading interprets nothing, and somebody's own text may begin with one. It shows in a spreadsheet too,
 * which is the price of showing the text as it is.
 *
 * @example neutralizeFormula('=1+1') // => "'=1+1"
 * @example neutralizeFormula('9 + 1') // => '9 + 1'
 */
export function neutralizeFormula(text: string): string {
  const clean = cleanText(text);
  const start = clean.replace(unseenStart, '').slice(0, 2).normalize('NFKC');
  return formulaStart.test(start) || breakStart.test(text) ? `'${clean}` : clean;
}
