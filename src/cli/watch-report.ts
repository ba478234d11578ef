import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { showInTerminal } from '../escaping/show-in-terminal.ts';
import { loadWatchTexts } from '../language/load-watch-texts.ts';
import type { ChangedFiles, WatchTexts } from '../language/watch-texts.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { renderTrouble } from '../report/render-trouble.ts';
import { wrapWords } from '../report/wrap-words.ts';
import { CannotRun } from './cannot-run.ts';
import type { CommandContext } from './command-context.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { type KeptBetween, type KeptForever, keepAll } from './kept-between.ts';
import { makePaint } from './make-paint.ts';
import { openReport } from './open-report.ts';
import { openWatcher, type Watcher } from './open-watcher.ts';
import type { ReportEnd } from './report-end.ts';
import { tellTrouble } from './tell-trouble.ts';
import { untilQuiet } from './until-quiet.ts';
import { watchedPlaces } from './watched-places.ts';

type ReportOnce = (context: CommandContext, kept: KeptBetween) => Promise<ReportEnd>;

/**
 * Makes a report, and makes it again whenever a file that it is made from is saved, until the user interrupts. What has not
 * changed is not drawn, and a report that cannot be made leaves the last one as it is. No line tells the time: what is said
 * is the same everywhere. Errors: those of the first report.
 */
export async function watchReport(context: CommandContext, reportOnce: ReportOnce): Promise<ExitCode> {
  const { host, options } = context;
  refuseTogether(context);
  const interrupted = host.untilInterrupted();
  const start = host.now();
  const kept = keepAll();
  const first = await reportOnce(context, kept);
  kept.endReport();
  const texts = await loadWatchTexts(first.messages.id);
  const watcher = await openWatcher(watchedPlaces(context, first.intake), first.intake.paths, start);
  if (options.open && first.written) await openReport(first.written.index, context, first.messages);
  const say = (line: string): void => {
    if (!options.quiet) host.err(`${wrapWords(showInTerminal(maskIdentifiers(line)), 100).join('\n')}\n`);
  };
  say(texts.watching);
  const ended = redrawUntil(interrupted, { context, reportOnce, kept, texts, say, watcher });
  await ended;
  await watcher.close();
  say(texts.stopped);
  return exitCode.interrupted;
}

function refuseTogether({ inputs, options }: CommandContext): void {
  const other = [...(options.json ? ['--json'] : []), ...inputs.filter((input) => input === '-')][0];
  if (other !== undefined) throw new CannotRun({ kind: 'not-together', options: ['--watch', other] });
}

interface Watching {
  readonly context: CommandContext;
  readonly reportOnce: ReportOnce;
  readonly kept: KeptForever;
  readonly texts: WatchTexts;
  readonly say: (line: string) => void;
  readonly watcher: Watcher;
}

/** One report after the other; the one that is being made when the user interrupts is made whole. */
async function redrawUntil(interrupted: Promise<void>, watching: Watching): Promise<void> {
  const { changes } = watching.watcher;
  const stop = interrupted.then(() => 'stop' as const);
  let told = '';
  while ((await Promise.race([stop, changes.wait()])) !== 'stop') {
    const saved = new Set<string>();
    while (!changes.isEmpty()) {
      for (const path of changes.take()) saved.add(path);
      await untilQuiet([...saved]);
    }
    told = await redraw([...saved], told, watching);
  }
}

/** Makes the report anew and says in a line or two what came of it; `told` is what was last said of findings. */
async function redraw(changed: readonly string[], told: string, watching: Watching): Promise<string> {
  const { context, reportOnce, kept, texts, say, watcher } = watching;
  const names = await sortChanged(changed);
  try {
    const { written, intake, messages } = await reportOnce(context, kept);
    watcher.look(watchedPlaces(context, intake));
    if (!written) {
      say(texts.keptLast);
      return '';
    }
    const files = kept.endReport();
    say(files === 0 ? texts.asBefore(names) : texts.redrawn(names, files));
    const { leftOut, published } = written.made;
    const { host, options } = context;
    const paint = makePaint(host, { color: options.color ?? (host.terminal.err ? 'auto' : 'never') });
    const trouble = renderTrouble({ leftOut, findings: published }, messages, paint);
    if (trouble !== told && trouble !== '' && !options.quiet) host.err(`\n${trouble}\n\n`);
    return trouble;
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    context.host.err(`${tellTrouble(error, context.help)}\n`);
    say(texts.keptLast);
    return '';
  }
}

/** Tells files that were saved from those that are gone by now: deleted, moved or called something else. */
async function sortChanged(paths: readonly string[]): Promise<ChangedFiles> {
  const files = await Promise.all(
    paths.map(async (path) => ({ name: basename(path), isGone: (await stat(path).catch(() => null)) === null })),
  );
  return {
    saved: files.filter(({ isGone }) => !isGone).map(({ name }) => name),
    gone: files.filter(({ isGone }) => isGone).map(({ name }) => name),
  };
}
