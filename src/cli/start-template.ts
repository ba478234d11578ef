import { resolve } from 'node:path';
import { showInTerminal } from '../escaping/show-in-terminal.ts';
import { loadTemplateTexts } from '../language/load-template-texts.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { CannotRun } from './cannot-run.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { nearestWord } from './nearest-word.ts';
import { readTemplateFile } from './package-files.ts';
import { teamTemplateNames } from './read-named-template.ts';
import type { TemplateRequest } from './template-request.ts';
import { exists, writeWhole } from './write-files.ts';

const [ordinaryTemplate, ordinaryFile] = ['team', 'plakatmal.svg'];

/** `gpf template new`: a template of the package to go on drawing, with a guide in it; never over anything. */
export async function startTemplate({ context, word, language }: TemplateRequest): Promise<ExitCode> {
  const { host, options } = context;
  const from = options.from ?? ordinaryTemplate;
  const known = await teamTemplateNames();
  if (!known.includes(from)) {
    throw new CannotRun({ kind: 'unknown-template', value: from, suggestion: nearestWord(from, known), known });
  }
  const file = word === undefined ? ordinaryFile : word.replace(/(?:\.svg)?$/i, '.svg');
  const path = resolve(host.cwd, file);
  if (await exists(path)) throw new CannotRun({ kind: 'file-already-there', path: file });
  const texts = await loadTemplateTexts(language);
  await writeWhole(path, withGuide(await readTemplateFile(`posters/${from}.svg`), texts.guide), file);
  host.out(`${texts.made(showInTerminal(maskIdentifiers(file)))}\n`);
  return exitCode.fine;
}

/** The comment at the head of a template of the package is for those who make gpf; another takes its place. */
function withGuide(svg: string, lines: readonly string[]): string {
  const guide = `<!--\n${lines.map((line) => `    ${line}`.trimEnd()).join('\n')}\n  -->`;
  const [start, end] = [svg.indexOf('<!--'), svg.indexOf('-->')];
  const hasOwn = start >= 0 && svg.slice(start, end).includes('data-gpf');
  if (hasOwn) return svg.slice(0, start) + guide + svg.slice(end + '-->'.length);
  const head = svg.indexOf('>', svg.indexOf('<svg')) + 1;
  return `${svg.slice(0, head)}\n  ${guide}${svg.slice(head)}`;
}
