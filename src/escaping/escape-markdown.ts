import { showInTerminal } from './show-in-terminal.ts';

/** An empty comment between a mark and what follows keeps the page from making a link or a mention of them. */
const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '@': '@<!-- -->',
  '#': '\\#<!-- -->',
  '://': ':\\//',
};

/**
 * Text from a file as it may stand in Markdown, also in a cell of a table: it makes no link, picture, heading, code or
 * mention. Control characters become visible, so that it stays on its line.
 *
 * @example escapeMarkdown('a|b *c*') // => 'a\\|b \\*c\\*'
 */
export function escapeMarkdown(text: string): string {
  return showInTerminal(text).replace(/:\/\/|www\.|[&<>@#\\`*_~[\]|$]/gi, (mark) => {
    if (mark.toLowerCase() === 'www.') return `${mark.slice(0, 3)}\\.`;
    return marks[mark] ?? `\\${mark}`;
  });
}
