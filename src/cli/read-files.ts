import type { FindingCollector } from '../domain/collect-findings.ts';
import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { Table } from '../domain/table.ts';
import { gatherTable } from '../input/gather-table.ts';
import type { MeasurementReader } from '../input/measurement-reader.ts';
import { replayTable } from '../input/replay-table.ts';
import { teamOfFile } from '../input/team-of-file.ts';
import { findIdentifiersInName } from '../privacy/find-identifiers-in-name.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import type { Project } from '../project/project.ts';
import type { CommandContext } from './command-context.ts';
import type { DataFile } from './find-data-files.ts';
import { leaveOutRows } from './leave-out-rows.ts';
import { makeSameFileFinder } from './make-same-file-finder.ts';
import { type FileTarget, readDataFile } from './read-data-file.ts';

/** Where the rows of all tables go. */
interface Intake {
  readonly project: Project;
  readonly reader: MeasurementReader;
  readonly collector: FindingCollector;
}

/** Reads the tables of all files, one after the other. */
export async function readFiles(
  dataFiles: readonly DataFile[],
  intake: Intake,
  context: CommandContext,
): Promise<void> {
  const { sheet } = intake.reader;
  const leftOut = context.options.leaveOut ?? [];
  if (leftOut.length === 0) return readAll(dataFiles, sheet, intake, context);
  // Which teams there are to leave out is known when all is read, and nothing of theirs may be looked at before.
  const tables: Table[] = [];
  const gather: FileTarget['sheet'] = (name, isUnread = false) =>
    gatherTable(name, (table) => tables.push(isUnread ? { ...table, isUnread: true } : table));
  await readAll(dataFiles, gather, intake, context);
  for (const table of leaveOutRows(tables, intake.project, leftOut)) {
    replayTable(table, sheet(table.file, table.isUnread));
  }
}

async function readAll(
  dataFiles: readonly DataFile[],
  sheet: FileTarget['sheet'],
  { project, collector }: Intake,
  { host }: CommandContext,
): Promise<void> {
  const target: FileTarget = { sheet, finding: collector.add };
  const findSameFile = makeSameFileFinder();
  for (const file of dataFiles) {
    for (const finding of findIdentifiersInName(file.name)) collector.add(finding);
    const team = teamOfFile(project, file.name);
    const other = await findSameFile(file, team);
    if (other === null) await readDataFile(file, team, target, host.readStdin);
    else collector.add(tellSameFile(file, other, team));
  }
}

function tellSameFile(file: DataFile, other: DataFile, team: TeamId | null): Finding {
  const args = { other: maskIdentifiers(other.name) };
  return makeFinding('same-file-twice', wholeFile(maskIdentifiers(file.name)), args, { team });
}
