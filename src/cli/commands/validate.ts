import { resolve } from 'node:path';
import { collectAll } from '../../domain/collect-findings.ts';
import { type FormatId, formats } from '../../report/formats/index.ts';
import { orderFound } from '../../report/order-found.ts';
import { CannotRun } from '../cannot-run.ts';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodeFor } from '../exit-code-for.ts';
import { makePaint } from '../make-paint.ts';
import { nearestWord } from '../nearest-word.ts';
import { analyzeAll } from '../read-all-series.ts';
import { type Intake, readInputs } from '../read-inputs.ts';
import { speak } from '../speak.ts';
import { writeWhole } from '../write-files.ts';

/** `gpf validate`: checks the inputs and writes what was found, in as many formats as were asked for. */
export async function validate(context: CommandContext): Promise<ExitCode> {
  const { host, options, version } = context;
  const outputs = outputsOf(context);
  const intake = await readInputs(context);
  const messages = await speak(context, intake.project);
  const findings = [...intake.findings, ...findingsOfSeries(intake)];
  const found = orderFound(collectAll(findings, options.all));
  const result = { gpf: version, files: intake.files, found };
  for (const { id, file } of outputs) {
    const format = formats.find((one) => one.id === id) ?? formats[0];
    const paint = makePaint(host, file === null ? options : { color: 'never' });
    const text = format.render(result, { messages, paint });
    if (file === null) host.out(text);
    else await writeFindings(resolve(host.cwd, file), text, file, intake);
  }
  return exitCodeFor(findings, options.failOn);
}

async function writeFindings(path: string, content: string, shown: string, { paths }: Intake): Promise<void> {
  if (paths.includes(path)) throw new CannotRun({ kind: 'out-is-input', path: shown });
  await writeWhole(path, content, shown);
}

interface Output {
  readonly id: FormatId;
  /** Null is standard output. */
  readonly file: string | null;
}

function outputsOf({ options }: CommandContext): readonly Output[] {
  const named = [options.format ?? []].flat().map(toOutput);
  const asked: readonly Output[] = options.json ? [...named, { id: 'json', file: null }] : named;
  return asked.length > 0 ? asked : [{ id: 'text', file: null }];
}

/** `NAME` or `NAME=FILE`, kept together so that several formats can go to several files. */
function toOutput(text: string): Output {
  const [name = '', ...rest] = text.split('=');
  const ids = formats.map(({ id }) => id);
  const id = ids.find((one) => one === name);
  const file = rest.length > 0 ? rest.join('=') : null;
  if (id && file !== '') return { id, file };
  const suggestion = nearestWord(name, ids);
  throw new CannotRun({ kind: 'not-a-choice', option: '--format', value: name, choices: ids, suggestion });
}

/** What is only seen once rows have become series; nothing of it is looked for while an identity number stands there. */
const findingsOfSeries = (intake: Intake) =>
  intake.identityNumbers.length > 0 ? [] : analyzeAll(intake.measurements, intake.project).findings;
