import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** One `@example expression // => expected` of a doc comment. */
interface Example {
  readonly file: string;
  readonly line: number;
  readonly expression: string;
  readonly expected: string;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();

const lines = files.flatMap((file) =>
  readFileSync(source + file, 'utf8')
    .split('\n')
    .map((text, index) => ({ file, line: index + 1, text })),
);

/** Lines of doc comments that begin an example, the last one of a comment with or without its end. */
const tagged = lines.filter(({ text }) => /^\s*(\/\*\*|\*)(.*\s)?@example\b/.test(text));

const examples = tagged.flatMap(({ file, line, text }): Example[] => {
  const match = /@example\s+(.+?)\s*\/\/ =>\s*(.+?)\s*(?:\*\/\s*)?$/.exec(text);
  return match ? [{ file, line, expression: match[1] as string, expected: match[2] as string }] : [];
});

describe('the examples of doc comments', () => {
  it('are all written as one line, `@example call(args) // => expected`', () => {
    const unread = tagged.filter(
      ({ file, line }) => !examples.some((each) => each.file === file && each.line === line),
    );
    expect(unread.map(({ file, line, text }) => `${file}:${line} ${text.trim()}`)).toEqual([]);
  });

  it('are many', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples)('$file:$line $expression', async ({ file, expression, expected }) => {
    const names = (await import(pathToFileURL(source + file).href)) as Readonly<Record<string, unknown>>;
    expect(await evaluate(expression, names)).toEqual(await evaluate(expected, names));
  });
});

/** The value of a TypeScript expression in which the exports of a module can be used by name. */
function evaluate(expression: string, names: Readonly<Record<string, unknown>>): unknown {
  const { outputText } = ts.transpileModule(`return (${expression});`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return new Function(...Object.keys(names), `'use strict';${outputText}`)(...Object.values(names));
}
