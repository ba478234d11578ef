import { collectAll } from '../domain/collect-findings.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import { loadMessages } from '../language/load-messages.ts';
import { loadTemplateTexts } from '../language/load-template-texts.ts';
import { checkTemplate, type TemplateCheck } from '../poster/check-template.ts';
import { json } from '../report/formats/json.ts';
import { text } from '../report/formats/text.ts';
import { orderFound } from '../report/order-found.ts';
import { noPaint } from '../report/paint.ts';
import { renderTemplateCheck } from '../report/render-template-check.ts';
import { CannotRun } from './cannot-run.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCodeFor } from './exit-code-for.ts';
import { makePaint } from './make-paint.ts';
import { readTemplateSource } from './read-named-template.ts';
import type { TemplateRequest } from './template-request.ts';

/** `gpf template check`: every problem with its element and line, and else the places that a template has and lacks. */
export async function checkTemplateFile({ context, word, language }: TemplateRequest): Promise<ExitCode> {
  const { host, options, version } = context;
  if (word === undefined) throw new CannotRun({ kind: 'missing-argument', name: 'file' });
  const check = await readCheck(word, context);
  const [messages, texts] = await Promise.all([loadMessages(language), loadTemplateTexts(language)]);
  const found = orderFound(collectAll(check.findings), []);
  if (options.json) {
    const { findings } = JSON.parse(json.render({ gpf: version, files: [], found }, { messages, paint: noPaint }));
    host.out(`${JSON.stringify({ gpf: version, ...check, findings }, null, 2)}\n`);
  } else {
    const paint = makePaint(host, options);
    if (check.page === null) host.err(text.render({ gpf: version, files: [], found }, { messages, paint }));
    host.out(renderTemplateCheck(check, { texts, formats: messages.formats, paint }));
  }
  return exitCodeFor(check.findings, options.failOn);
}

async function readCheck(word: string, context: TemplateRequest['context']): Promise<TemplateCheck> {
  const { svg, file, problem } = await readTemplateSource(word, context);
  if (svg !== null) return checkTemplate(svg, file);
  const args = { element: '', problem: problem ?? 'not-xml', suggestion: null };
  const findings = [makeFinding('template-invalid', wholeFile(file), args)];
  return { file, page: null, slots: [], missing: [], hidden: [], hasText: false, findings };
}
