import { resolve } from 'node:path';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { checklistColumns } from '../../domain/checklist-column.ts';
import { collectFindings, type Found } from '../../domain/collect-findings.ts';
import type { TeamId } from '../../domain/ids.ts';
import { stopsEverything } from '../../domain/stops-everything.ts';
import { loadHphTexts } from '../../language/load-hph-texts.ts';
import type { Messages } from '../../language/messages.ts';
import { columnsOfIndicator } from '../../pathway/columns-of-indicator.ts';
import type { CountingPlan } from '../../pathway/make-pathway-counter.ts';
import { maskFinding } from '../../privacy/mask-finding.ts';
import type { Project } from '../../project/project.ts';
import { countsCsv } from '../../report/counts-csv.ts';
import { orderFound } from '../../report/order-found.ts';
import { pathwayCountsJson } from '../../report/pathway-counts-json.ts';
import { renderFound } from '../../report/render-found.ts';
import { type CountedSheets, renderPathwayCounts } from '../../report/render-pathway-counts.ts';
import { CannotRun } from '../cannot-run.ts';
import type { CommandContext } from '../command-context.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodeFor, projectHasErrors } from '../exit-code-for.ts';
import { findDataFiles } from '../find-data-files.ts';
import { makePaint } from '../make-paint.ts';
import { type CountedChecklists, readChecklists } from '../read-checklists.ts';
import { readProjectFile } from '../read-inputs.ts';
import { refuseOut } from '../refuse-out.ts';
import { speak } from '../speak.ts';
import { stopForPersons } from '../stop-for-persons.ts';
import { todayOf } from '../today-of.ts';
import { writeWhole } from '../write-files.ts';

/** `gpf hph`: counts HPH checklists into measurement points. Nothing about one pathway is ever written. */
export async function hph(context: CommandContext): Promise<ExitCode> {
  const { host, inputs, options } = context;
  if ((options.team ?? []).length > 1) throw new CannotRun({ kind: 'too-many-arguments' });
  if (inputs.length === 0) throw new CannotRun({ kind: 'missing-argument', name: 'file' });
  const today = todayOf(options, host);
  const plan = readPlan(context, today);
  const { config, project, findings } = await readProjectFile(context, inputs[0]);
  const messages = await speak(context, project);
  const collector = collectFindings();
  for (const finding of findings) if (finding.severity === 'error') collector.add(finding);
  const mayGoOn = !findings.some(stopsEverything) && !projectHasErrors(findings);
  const files = mayGoOn ? await findDataFiles(inputs, { cwd: host.cwd, config, project, out: 'report' }) : [];
  await refuseOut(context, [config, ...files.map(({ path }) => path)]);
  const request = { ...plan, project, today, team: options.team?.[0] ?? null };
  const read = await readChecklists(files, request, { collector, context });
  const found = maskAll(orderFound(collector.found()));
  const stopped = stopForPersons({ identityNumbers: found.listed }, context, messages, 'never');
  if (stopped !== null) return stopped;
  await write({ read, found, project, plan, messages }, context);
  return exitCodeFor(found.listed, options.failOn);
}

const maskAll = ({ listed, tallies }: Found): Found => ({ listed: listed.map(maskFinding), tallies });

/** Errors: `CannotRun` where data would have to be complete through a day that has not been. */
function readPlan({ options }: CommandContext, today: CalendarDate): CountingPlan {
  const { every = 'month', through = null } = options;
  if (through !== null && through > today) {
    throw new CannotRun({ kind: 'date-in-future', option: '--through', value: through, today });
  }
  return { step: every as CountingPlan['step'], through: through as CalendarDate | null };
}

interface Results {
  readonly read: CountedChecklists;
  readonly found: Found;
  readonly project: Project;
  readonly plan: CountingPlan;
  readonly messages: Messages;
}

async function write(results: Results, context: CommandContext): Promise<void> {
  const { read, found, project, plan, messages } = results;
  const { host, options, version } = context;
  const sheets = toSheets(read, project);
  const texts = await loadHphTexts(messages.id);
  // Where nothing could be counted, there is nothing to write, and what was written before stays.
  const csv = read.counted === 0 ? null : countsCsv(sheets.counts.rows, nameIn(results), { messages, texts });
  const { out } = options;
  if (csv !== null && out !== undefined) await writeWhole(resolve(host.cwd, out), csv, out);
  if (options.json) {
    const shown = csv === null ? null : sheets;
    host.out(pathwayCountsJson({ gpf: version, step: plan.step, sheets: shown, found }, messages));
    return;
  }
  if (csv !== null && out === undefined) host.out(csv);
  const wrote = csv !== null && out !== undefined ? [`${texts.wrote(sheets.counts.rows.length, out)}\n`] : [];
  const told = saysNothing(results, context) ? [] : [renderPathwayCounts(sheets, { messages, texts }), ...wrote];
  host.err([...tellFound(results, context), ...told].join('\n'));
}

/** Where no row is a pathway, the findings say why, and there is no more to tell. */
const saysNothing = ({ read, found }: Results, { options }: CommandContext): boolean =>
  options.quiet === true || (found.listed.length > 0 && read.counted + read.refused + read.prepared === 0);

/** Nothing where nothing was found. */
function tellFound({ found, messages }: Results, { host, options }: CommandContext): readonly string[] {
  if (found.listed.length === 0) return [];
  const paint = makePaint(host, { color: options.color ?? (host.terminal.err ? 'auto' : 'never') });
  return [renderFound(found, { messages, paint })];
}

/** By the name that the project gives the team, else as the data call it. */
function nameIn({ read, project }: Results): (team: TeamId) => string {
  const names = new Map([...read.teamNames, ...project.teams].map(({ id, name }): [TeamId, string] => [id, name]));
  return (team) => names.get(team) ?? team;
}

/**
 * Each sheet tells of the indicators that it has every column for: an empty cell says that something was not done, an
 * absent column says nothing, whatever other sheets have.
 */
function toSheets({ counts, sheets, ...read }: CountedChecklists, project: Project): CountedSheets {
  const asked = project.catalogue.indicators.flatMap((indicator) => {
    const needed: ReadonlySet<string> = new Set(columnsOfIndicator(indicator.id));
    const lacked = sheets.map((fields) => [...needed].filter((column) => !isIn(fields, column)));
    const columns = checklistColumns.filter((column) => lacked.some((some) => some.includes(column)));
    return needed.size === 0 ? [] : [{ indicator, columns, isCounted: lacked.some((some) => some.length === 0) }];
  });
  const { counted, refused, prepared, teams } = read;
  return {
    counts,
    pathways: { counted, refused, prepared },
    teams,
    indicators: asked.filter(({ isCounted }) => isCounted).map(({ indicator }) => indicator),
    lacking: asked.filter(({ isCounted }) => !isCounted),
    partly: asked.filter(({ isCounted, columns }) => isCounted && columns.length > 0),
  };
}

const isIn = (fields: ReadonlySet<string>, column: string): boolean => fields.has(column);
