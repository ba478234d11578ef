import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { levelIds } from '../domain/level-id.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { TemplateProblem } from '../domain/template-problem.ts';
import { decodeSvg } from '../poster/decode-svg.ts';
import { svgLimits } from '../poster/parse-svg.ts';
import { type ReadTemplate, readTemplate } from '../poster/read-template.ts';
import { withStamp } from '../poster/with-stamp.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { CannotRun } from './cannot-run.ts';
import type { CommandContext } from './command-context.ts';
import { nearestWord } from './nearest-word.ts';
import { listTemplateFiles, readTemplateFile } from './package-files.ts';

/** The SVG of a template, and what its findings call it; null for the text of a file that is no SVG. */
export interface TemplateFile {
  readonly svg: string | null;
  readonly file: string;
  readonly problem: TemplateProblem | null;
}

/** Templates of the package that a team's poster can be made with. */
export async function teamTemplateNames(): Promise<readonly string[]> {
  const levels: readonly string[] = levelIds;
  const files = await listTemplateFiles('posters');
  return files.map((file) => file.replace(/\.svg$/, '')).filter((name) => !levels.includes(name));
}

/**
 * A template by its name in the package, else by its path. Errors: `CannotRun` where there is neither; what is refused in
 * it are findings.
 */
export async function readNamedTemplate(word: string, context: Pick<CommandContext, 'host'>): Promise<ReadTemplate> {
  const { svg, file, problem } = await readTemplateSource(word, context);
  if (svg !== null) {
    const { template, findings } = readTemplate(svg, file);
    return { template: template && withStamp(template), findings };
  }
  const args = { element: '', problem: problem ?? 'not-xml', suggestion: null };
  return { template: null, findings: [makeFinding('template-invalid', wholeFile(file), args)] };
}

/** The same, as it stands in the file. */
export async function readTemplateSource(word: string, { host }: Pick<CommandContext, 'host'>): Promise<TemplateFile> {
  const names = await teamTemplateNames();
  if (names.includes(word)) {
    return { svg: await readTemplateFile(`posters/${word}.svg`), file: word, problem: null };
  }
  const path = resolve(host.cwd, word);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new CannotRun(missing(word, names));
  const file = maskIdentifiers(word);
  if (found.size > 2 * svgLimits.letters) return { svg: null, file, problem: 'too-large' };
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) throw new CannotRun({ kind: 'input-not-found', path: word });
  const svg = decodeSvg(bytes);
  if (svg !== null) return { svg, file, problem: null };
  return { svg, file, problem: holdsSvg(bytes) ? 'wrong-encoding' : 'not-svg' };
}

/** Whether bytes that are no UTF-8 are an SVG in another encoding, such as UTF-16, and not a picture or a document. */
const holdsSvg = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes).replaceAll('\0', '').includes('<svg');

/** A word that looks like a file is one that is not there; any other is a name. */
const missing = (word: string, known: readonly string[]): CannotRun['trouble'] =>
  /\.svg$|[/\\]/i.test(word)
    ? { kind: 'input-not-found', path: word }
    : { kind: 'unknown-template', value: word, suggestion: nearestWord(word, known), known };
