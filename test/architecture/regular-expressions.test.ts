import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Where texts from outside are looked at. */
const folders = ['input', 'privacy', 'escaping', 'report', 'catalogue', 'project', 'cli'];
const root = fileURLToPath(new URL('../../src', import.meta.url));

interface Found {
  readonly file: string;
  readonly literal: string;
}

/** Every regular expression that stands in a file as such. */
function literalsIn(file: string): readonly Found[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ file, literal: node.text });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const all = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => literalsIn(join(folder, name))),
);

/** Pieces that the expressions look for: many of one, and then something that does not fit. */
const units = [
  ...[' ', '\n', '1', '12 ', '1.', '1-', 'a', 'å', 'a@', 'a b', '=', '-', ':', '/', '\\', '[', '<', '"', '*', '.', ';'],
  ...['\u00a0', '\u200b', 'uke ', '12.03.'],
];

/** The square of it is ten billion steps, or many seconds; a fixed number of looks at each is not seen. */
const size = 50_000;
const texts = units.map((unit) => `${unit.repeat(size / unit.length)}\u2603`);

/** Far more than a look at each character takes, also on a busy machine, and far less than the square of it. */
const mostMilliseconds = 150;

function cpuMilliseconds(work: () => void): number {
  const started = process.cpuUsage();
  work();
  return process.cpuUsage(started).user / 1000;
}

/** How long an expression takes to look through a text, at its best of three. */
function slowest(expression: RegExp): { readonly milliseconds: number; readonly text: string } {
  let worst = { milliseconds: 0, text: '' };
  for (const text of texts) {
    const look = (): number => cpuMilliseconds(() => text.replace(expression, ''));
    const first = look();
    const milliseconds = first < mostMilliseconds ? first : Math.min(first, look(), look());
    if (milliseconds > worst.milliseconds) worst = { milliseconds, text: text.slice(0, 12) };
  }
  return worst;
}

describe('a regular expression', () => {
  it('is found where there are many', () => expect(all.length).toBeGreaterThan(80));

  it('takes no longer than it should for fifty thousand characters of anything', () => {
    const distinct = new Map(all.map((found) => [found.literal, found]));
    const slow = [...distinct.values()].flatMap(({ file, literal }) => {
      const end = literal.lastIndexOf('/');
      const flags = literal.slice(end + 1).replace(/[gy]/g, '');
      const { milliseconds, text } = slowest(new RegExp(literal.slice(1, end), `${flags}g`));
      return milliseconds < mostMilliseconds
        ? []
        : [`${file}: ${literal} took ${milliseconds} ms for ${JSON.stringify(text)}`];
    });
    expect(slow).toEqual([]);
  }, 120_000);
});
