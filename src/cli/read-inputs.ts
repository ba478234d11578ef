import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { collectFindings, type FindingCollector } from '../domain/collect-findings.ts';
import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import { stopsEverything } from '../domain/stops-everything.ts';
import { decodeBytes } from '../input/decode-bytes.ts';
import { makeMeasurementReader, type ReadSheets } from '../input/measurement-reader.ts';
import { maskFinding } from '../privacy/mask-finding.ts';
import { completeTeams } from '../project/complete-teams.ts';
import { findUnservedGoals } from '../project/find-unserved-goals.ts';
import type { Project } from '../project/project.ts';
import { readProject } from '../project/read-project.ts';
import type { CheckedFile } from '../report/format.ts';
import { CannotRun } from './cannot-run.ts';
import type { CommandContext } from './command-context.ts';
import { projectHasErrors } from './exit-code-for.ts';
import { type DataFile, findDataFiles } from './find-data-files.ts';
import { findProjectFile } from './find-project-file.ts';
import { findUnreadFiles } from './find-unread-files.ts';
import { readCatalogueTexts } from './package-files.ts';
import { readFiles } from './read-files.ts';
import { todayOf } from './today-of.ts';

/** Everything that the inputs say, read once: the project with its teams completed, the measurements, and the findings. */
export interface Intake {
  readonly project: Project;
  readonly measurements: readonly Measurement[];
  /** False where there were more measurements than are kept: then there are none, and no series can be looked at. */
  readonly isWhole: boolean;
  readonly files: readonly CheckedFile[];
  /** Those that the collector lists. */
  readonly findings: readonly Finding[];
  /** What tells who a person is; while there is any, nothing may be written. They are among `findings` too. */
  readonly identityNumbers: readonly Finding[];
  /** The files that were read, gpf.yaml among them, so that nothing is ever written over them. */
  readonly paths: readonly string[];
  /** Where the project file is; null where there is none. */
  readonly config: string | null;
}

export interface IntakeOptions {
  /** Who takes every finding, once it is known what language the project speaks; by default one that lists them all. */
  readonly openCollector?: (project: Project) => Promise<FindingCollector>;
  /** So many measurements are kept at most; all by default. */
  readonly keep?: number;
}

/** Reads the project file and every table of the inputs. Errors: `CannotRun` where an input is not there. */
export async function readInputs(context: CommandContext, options: IntakeOptions = {}): Promise<Intake> {
  const { host, inputs } = context;
  const { config, project, findings } = await readProjectFile(context, inputs[0]);
  const collector = (await options.openCollector?.(project)) ?? collectFindings(true);
  for (const finding of findings) collector.add(finding);
  // With an identity number in the project file nothing else is opened.
  const mayGoOn = !findings.some(stopsEverything);
  const place = { cwd: host.cwd, config, project, out: context.options.out ?? 'report' };
  const dataFiles = mayGoOn ? await findDataFiles(inputs, place, projectHasErrors(findings)) : [];
  const today = todayOf(context.options, host);
  const reader = makeMeasurementReader(project, { today, finding: collector.add, ...keepAtMost(options) });
  if (mayGoOn) for (const finding of await findUnreadFiles(inputs, place, dataFiles)) collector.add(finding);
  await readFiles(dataFiles, { project, reader, collector }, context);
  const read = reader.end();
  const completed = complete(project, read, today);
  for (const finding of completed.findings) collector.add(finding);
  const listed = collector.found().listed.map(maskFinding);
  return {
    project: completed.project,
    measurements: read.measurements,
    isWhole: !listed.some(({ code }) => code === 'series-not-checked'),
    files: read.files,
    findings: listed,
    identityNumbers: listed.filter(stopsEverything),
    paths: pathsOf(config, dataFiles),
    config,
  };
}

const keepAtMost = ({ keep }: IntakeOptions): { readonly keep?: number } => (keep === undefined ? {} : { keep });

const pathsOf = (config: string | null, dataFiles: readonly DataFile[]): readonly string[] =>
  [config, ...dataFiles.map(({ path }) => path)].filter((path) => path !== null);

/** The project that holds for an input (the current folder by default), and where its file is; null where there is none. */
export async function readProjectFile({ host, options }: CommandContext, input = '.') {
  const config = await findProjectFile(host.cwd, input, options.config);
  const [catalogueTexts, text] = await Promise.all([readCatalogueTexts(), config === null ? null : readConfig(config)]);
  const file = config === null ? 'gpf.yaml' : basename(config);
  const read = readProject(text, file, readCatalogue(catalogueTexts), todayOf(options, host));
  return { config, ...read };
}

/** Errors: `CannotRun` where it is there and cannot be read. */
async function readConfig(path: string): Promise<string> {
  const found = await stat(path);
  if (!found.isFile()) throw new CannotRun({ kind: 'config-unreadable', path: basename(path) });
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) throw new CannotRun({ kind: 'config-unreadable', path: basename(path) });
  return decodeBytes(bytes).text;
}

function complete(project: Project, read: ReadSheets, today: CalendarDate) {
  const completed = completeTeams(project, read, today);
  return {
    project: completed.project,
    findings: [
      ...completed.findings,
      ...teamsWithoutData(completed.project, read.measured),
      ...findUnservedGoals(completed.project, new Set(read.measurements.map(({ indicator }) => indicator))),
    ],
  };
}

/** Teams that the project lists and that have delivered nothing yet. */
function teamsWithoutData({ teams, teamsAreListed }: Project, measured: ReadonlySet<TeamId>): readonly Finding[] {
  if (!teamsAreListed) return [];
  const silent = teams.filter(({ id }) => !measured.has(id));
  return silent.map(({ id, name }) =>
    makeFinding('team-without-data', wholeFile('gpf.yaml'), { team: name }, { team: id }),
  );
}
