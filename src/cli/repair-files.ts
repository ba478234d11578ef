import { stat } from 'node:fs/promises';
import { dirname, join, parse, relative, sep } from 'node:path';
import { largestRepairMegabytes } from '../input/reading-limits.ts';
import { recognizeFileKind } from '../input/recognize-file-kind.ts';
import { repairTable } from '../input/repair-table.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import type { RepairedFile } from '../report/repaired-file.ts';
import { openByteSource } from './byte-source.ts';
import type { DataFile } from './find-data-files.ts';

/** An input after repair. */
export interface FileRepair extends Pick<RepairedFile, 'file' | 'outcome' | 'repairs'> {
  /** Where it was read; null for standard input. */
  readonly path: string | null;
  /** What its copy holds, or a workbook itself; null where it was not read. */
  readonly bytes: Uint8Array | null;
}

/** Reads every input and repairs what can be repaired, one after the other. */
export async function repairFiles(
  files: readonly DataFile[],
  readStdin: () => Promise<Uint8Array>,
): Promise<readonly FileRepair[]> {
  const repaired: FileRepair[] = [];
  for (const file of files) repaired.push(await repairFile(file, readStdin));
  return repaired;
}

async function repairFile(file: DataFile, readStdin: () => Promise<Uint8Array>): Promise<FileRepair> {
  const { path } = file;
  const name = maskIdentifiers(file.name);
  const size = path === null ? 0 : ((await stat(path).catch(() => null))?.size ?? 0);
  if (size > largestRepairMegabytes * 1_000_000) {
    return { file: name, path, outcome: 'too-large', repairs: [], bytes: null };
  }
  const bytes = await readBytes(file, readStdin);
  if (bytes === null) return { file: name, path, outcome: 'unread', repairs: [], bytes };
  if (recognizeFileKind(bytes) === 'xlsx') return { file: name, path, outcome: 'workbook', repairs: [], bytes };
  const repaired = repairTable(bytes, { file: name });
  return { file: name, path, outcome: outcomeOf(repaired), repairs: repaired.repairs, bytes: repaired.bytes };
}

function outcomeOf({ repairs, isLeftAlone }: ReturnType<typeof repairTable>): RepairedFile['outcome'] {
  if (isLeftAlone) return 'left-alone';
  return repairs.length > 0 ? 'repaired' : 'in-order';
}

/** Null where it cannot be read, which the findings tell. */
async function readBytes(file: DataFile, readStdin: () => Promise<Uint8Array>): Promise<Uint8Array | null> {
  try {
    const source = await openByteSource(file, readStdin);
    try {
      return await source.whole();
    } finally {
      await source.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return null;
  }
}

/** Where the copies go below their folder, with forward slashes: as the originals lie below the folder that holds all of them. */
export function copyPaths(originals: readonly string[]): ReadonlyMap<string, string> {
  const above = commonFolder(originals.map(dirname));
  return new Map(originals.map((path) => [path, relative(above ?? parse(path).root, path).replaceAll('\\', '/')]));
}

/** Null where they have none, as on two drives. */
function commonFolder(folders: readonly string[]): string | null {
  const [first] = folders;
  if (first === undefined) return null;
  if (folders.every((folder) => folder === first || folder.startsWith(first.endsWith(sep) ? first : first + sep))) {
    return first;
  }
  return join(first, '..') === first ? null : commonFolder([join(first, '..'), ...folders.slice(1)]);
}
