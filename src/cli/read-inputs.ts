import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Table } from '../domain/table.ts';
import { decodeBytes } from '../input/decode-bytes.ts';
import { findIdentityNumbersInTable } from '../input/find-identity-numbers-in-table.ts';
import { readMeasurements } from '../input/read-measurements.ts';
import { readTable } from '../input/read-table.ts';
import { teamOfFile } from '../input/team-of-file.ts';
import { findIdentityNumbers } from '../privacy/find-identity-numbers.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { completeTeams } from '../project/complete-teams.ts';
import type { Project } from '../project/project.ts';
import { readProject } from '../project/read-project.ts';
import type { CheckedFile } from '../report/format.ts';
import type { CommandContext } from './command-context.ts';
import { projectHasErrors } from './exit-code-for.ts';
import { type DataFile, findDataFiles } from './find-data-files.ts';
import { findProjectFile } from './find-project-file.ts';
import { leaveOutRows } from './leave-out-rows.ts';
import { readCatalogueTexts } from './package-files.ts';
import { todayOf } from './today-of.ts';

/** Everything that the inputs say, read once: the project with its teams completed, the measurements, and the findings. */
export interface Intake {
  readonly project: Project;
  readonly measurements: readonly Measurement[];
  readonly files: readonly CheckedFile[];
  readonly findings: readonly Finding[];
  /** Identity numbers that were found; while there are any, nothing may be written. They are among `findings` too. */
  readonly identityNumbers: readonly Finding[];
  /** The files that were read, gpf.yaml among them, so that nothing is ever written over them. */
  readonly paths: readonly string[];
}

/** Reads the project file and every table of the inputs. Errors: `CannotRun` where an input is not there. */
export async function readInputs(context: CommandContext): Promise<Intake> {
  const { host, inputs, options } = context;
  const { config, project, findings } = await readProjectFile(context, inputs[0]);
  // With an identity number in the project file nothing else is opened.
  const mayGoOn = identityNumbersAmong(findings).length === 0;
  const place = { cwd: host.cwd, config, project, out: options.out ?? 'report' };
  const dataFiles = mayGoOn ? await findDataFiles(inputs, place, projectHasErrors(findings)) : [];
  const read = await Promise.all(dataFiles.map((file) => readDataFile(file, project, host.readStdin)));
  const tables = leaveOutRows(
    read.flatMap(({ table }) => table ?? []),
    project,
    options.leaveOut ?? [],
  );
  const intake = interpret(tables, project, todayOf(options, host));
  const all = [...findings, ...read.flatMap((one) => one.findings), ...intake.findings];
  return {
    ...intake,
    findings: all,
    identityNumbers: identityNumbersAmong(all),
    paths: [config, ...dataFiles.map(({ path }) => path)].filter((path) => path !== null),
  };
}

const identityNumbersAmong = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ code }) => code === 'national-identity-number');

/** The project that holds for an input (the current folder by default), and where its file is; null where there is none. */
export async function readProjectFile({ host, options }: CommandContext, input = '.') {
  const config = await findProjectFile(host.cwd, input, options.config);
  const [catalogueTexts, text] = await Promise.all([
    readCatalogueTexts(),
    config === null ? null : readFile(config).then((bytes) => decodeBytes(bytes).text),
  ]);
  const file = config === null ? 'gpf.yaml' : basename(config);
  const read = readProject(text, file, readCatalogue(catalogueTexts), todayOf(options, host));
  return { config, ...read };
}

interface ReadFile {
  readonly table: Table | null;
  readonly findings: readonly Finding[];
}

async function readDataFile(
  { path, name }: DataFile,
  project: Project,
  readStdin: () => Promise<Uint8Array>,
): Promise<ReadFile> {
  const file = maskIdentifiers(name);
  const inName = findIdentityNumbers(name).map(() =>
    makeFinding('national-identity-number', wholeFile(file), { column: null }),
  );
  try {
    const bytes = path === null ? await readStdin() : await readFile(path);
    return { table: readTable(bytes, { file }), findings: inName };
  } catch (error) {
    return {
      table: null,
      findings: [...inName, cannotRead(file, teamOfFile(project, name), (error as NodeJS.ErrnoException).code ?? '')],
    };
  }
}

function cannotRead(name: string, team: TeamId | null, code: string): Finding {
  if (code === 'ENOENT') return makeFinding('file-not-found', wholeFile(name), {}, { team });
  if (code === 'EBUSY') return makeFinding('file-locked', wholeFile(name), {}, { team });
  const reasons = { EACCES: 'denied', EPERM: 'denied', EISDIR: 'not-a-file' } as const;
  const reason = reasons[code as keyof typeof reasons] ?? 'other';
  return makeFinding('file-unreadable', wholeFile(name), { reason }, { team });
}

function interpret(tables: readonly Table[], project: Project, today: CalendarDate) {
  const identityNumbers = tables.flatMap((table) => findIdentityNumbersInTable(table));
  const read = readMeasurements(tables, project, { today });
  const completed = completeTeams(project, read, today);
  const found = read.findings.some(({ code }) => code === 'national-identity-number') ? [] : identityNumbers;
  return {
    project: completed.project,
    measurements: read.measurements,
    files: tables.map((table) => checkedFile(table, read.measurements)),
    findings: [
      ...found,
      ...read.findings,
      ...completed.findings,
      ...teamsWithoutData(completed.project, read.measurements),
    ],
  };
}

/** Teams that the project lists and that have delivered nothing yet. */
function teamsWithoutData(
  { teams, teamsAreListed }: Project,
  measurements: readonly Measurement[],
): readonly Finding[] {
  if (!teamsAreListed) return [];
  const delivered = new Set(measurements.map(({ team }) => team));
  const silent = teams.filter(({ id }) => !delivered.has(id));
  return silent.map(({ id, name }) =>
    makeFinding('team-without-data', wholeFile('gpf.yaml'), { team: name }, { team: id }),
  );
}

function checkedFile({ file, rows }: Table, measurements: readonly Measurement[]): CheckedFile {
  const own = measurements.filter(({ place }) => place.file === file).length;
  return { file, measurements: own, rows: own > 0 ? 0 : rows.length };
}
