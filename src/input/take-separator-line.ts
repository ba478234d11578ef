/** The line `sep=;` that tells Excel which delimiter a file has. Excel does not count it as a row. */
export interface SeparatorLine {
  readonly separator: string;
  /** The text behind the line. */
  readonly rest: string;
}

/**
 * Takes the `sep=` line off the top of a file; null where there is none.
 *
 * @example takeSeparatorLine('sep=;\r\nteam;periode') // => { separator: ';', rest: 'team;periode' }
 */
export function takeSeparatorLine(text: string): SeparatorLine | null {
  const match = /^"?sep=([^\r\n"])"?[;,\t]*(?:\r\n|\n|\r|$)/i.exec(text);
  return match ? { separator: match[1] ?? '', rest: text.slice(match[0].length) } : null;
}
