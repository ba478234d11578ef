import { explain as explainSubject } from '../../explanations/explain.ts';
import { explainedWords, findSubject, foldWord } from '../../explanations/find-subject.ts';
import { groupSubjects } from '../../explanations/group-subjects.ts';
import type { ExplanationTexts } from '../../language/explanation-texts.ts';
import { loadExplanations } from '../../language/load-explanations.ts';
import { renderExplained, renderExplanation } from '../../report/render-explanation.ts';
import { CannotRun } from '../cannot-run.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { makePaint } from '../make-paint.ts';
import { nearestWord } from '../nearest-word.ts';
import { readProjectFile } from '../read-inputs.ts';
import { speak } from '../speak.ts';

/** `gpf explain`: a chart type, a rule, a rule set or a finding in plain words, or the list of all that can be explained. */
export async function explain(context: CommandContext): Promise<ExitCode> {
  const { host, inputs, options } = context;
  const { project } = await readProjectFile(context);
  const { id: language } = await speak(context, project);
  const texts = await loadExplanations(language);
  const paint = makePaint(host, options);
  const word = inputs.join(' ');
  if (word === '') {
    host.out(options.json ? asJson(listSubjects(texts)) : renderExplained(texts, paint));
    return exitCode.fine;
  }
  const subject = findSubject(word);
  if (subject === null) {
    const suggestion = nearestWord(foldWord(word), explainedWords);
    throw new CannotRun({ kind: 'unknown-explanation', value: word, suggestion });
  }
  const page = explainSubject(subject, texts);
  host.out(options.json ? asJson({ gpf: context.version, language, ...page }) : renderExplanation(page, texts, paint));
  return exitCode.fine;
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const listSubjects = (texts: ExplanationTexts) =>
  groupSubjects(texts).flatMap(({ kind, heading, listed }) =>
    listed.map(({ id, name, use }) => ({ kind, group: heading, id, title: name, summary: use })),
  );
