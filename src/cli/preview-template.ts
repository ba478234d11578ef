import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { collectAll } from '../domain/collect-findings.ts';
import type { Finding } from '../domain/finding.ts';
import type { LanguageId } from '../domain/language-id.ts';
import { showInTerminal } from '../escaping/show-in-terminal.ts';
import { loadMessages } from '../language/load-messages.ts';
import { loadTemplateTexts } from '../language/load-template-texts.ts';
import type { PosterTemplate } from '../poster/poster-template.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { text } from '../report/formats/text.ts';
import { orderFound } from '../report/order-found.ts';
import { analyzeTeams } from './analyze-teams.ts';
import { CannotRun } from './cannot-run.ts';
import type { CommandContext } from './command-context.ts';
import { type DrawnPosters, drawPosters } from './draw-posters.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { exitCodeFor } from './exit-code-for.ts';
import { makePaint } from './make-paint.ts';
import { templatePath } from './package-files.ts';
import { readDrawingTools } from './read-drawing-tools.ts';
import { readInputs } from './read-inputs.ts';
import { readNamedTemplate } from './read-named-template.ts';
import { signsReader } from './signs-reader.ts';
import type { TemplateRequest } from './template-request.ts';
import { writeWhole } from './write-files.ts';

const ordinaryFile = 'preview.svg';

/** `gpf template preview`: the template with invented texts and numbers, as short or as long as it may meet them. */
export async function previewTemplate({ context, word, language }: TemplateRequest): Promise<ExitCode> {
  const { host, options } = context;
  if (word === undefined) throw new CannotRun({ kind: 'missing-argument', name: 'file' });
  const { template, findings } = await readNamedTemplate(word, context);
  if (!template) {
    await tell(findings, context, language);
    return exitCodeFor(findings, options.failOn);
  }
  const file = options.out ?? ordinaryFile;
  const path = resolve(host.cwd, file);
  await refuseOtherFile(path, file);
  const posters = await drawInvented(template, context, language);
  await writeWhole(path, posters.made.map(({ page }) => page.svg).join(''), file);
  await tell(posters.findings, context, language);
  const texts = await loadTemplateTexts(language);
  host.out(`${texts.previewed(showInTerminal(maskIdentifiers(file)))}\n`);
  return exitCode.fine;
}

/** An earlier preview may be replaced; nothing else, and the template least of all. */
async function refuseOtherFile(path: string, file: string): Promise<void> {
  const there = await readFile(path, 'utf8').catch(() => null);
  if (there !== null && !there.includes('<metadata id="gpf-metadata">')) {
    throw new CannotRun({ kind: 'file-already-there', path: file });
  }
}

/** Before the last gathering of the invented network. */
const inventedToday = '2023-02-05';

/** The poster of the invented team with texts of the length that was asked for. */
async function drawInvented(
  template: PosterTemplate,
  { options, ...context }: CommandContext,
  language: LanguageId,
): Promise<DrawnPosters> {
  const invented: CommandContext = {
    ...context,
    inputs: [templatePath('preview/data.csv')],
    options: {
      config: templatePath(`preview/${language}.yaml`),
      today: inventedToday,
      team: [options.texts ?? 'usual'],
      quiet: true,
    },
  };
  const intake = await readInputs(invented);
  const { shown, analyzed } = analyzeTeams(intake, null, invented);
  const { project, config } = intake;
  const run = { teams: shown, analyzed, project, readSigns: signsReader(config) };
  return drawPosters(run, { template }, await readDrawingTools(), invented);
}

/** Findings on standard error: why a template is refused, or which texts were too long for it. */
async function tell(
  findings: readonly Finding[],
  { host, options, version }: CommandContext,
  language: LanguageId,
): Promise<void> {
  if (findings.length === 0) return;
  const messages = await loadMessages(language);
  const found = orderFound(collectAll(findings), []);
  host.err(text.render({ gpf: version, files: [], found }, { messages, paint: makePaint(host, options) }));
}
