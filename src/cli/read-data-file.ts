import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import { makeByteScan } from '../input/byte-scan.ts';
import { openWorkbook } from '../input/read-workbook.ts';
import { largestWorkbookMegabytes } from '../input/reading-limits.ts';
import type { SheetSink } from '../input/row-sink.ts';
import { makeTableReader } from '../input/table-reader.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { type ByteSource, openByteSource } from './byte-source.ts';
import type { DataFile } from './find-data-files.ts';

/** Who takes what an input holds. */
export interface FileTarget {
  /** A sink for each table of the file; a workbook may have several. One that is only searched for persons is unread. */
  readonly sheet: (name: string, isUnread?: boolean) => SheetSink;
  /** About the file as a whole. */
  readonly finding: (finding: Finding) => void;
}

/** Reads an input, block by block; that it cannot be read is a finding. `team` is the one that gpf.yaml names for it. */
export async function readDataFile(
  file: DataFile,
  team: TeamId | null,
  target: FileTarget,
  readStdin: () => Promise<Uint8Array>,
): Promise<void> {
  const name = maskIdentifiers(file.name);
  try {
    const source = await openByteSource(file, readStdin);
    try {
      await readSource(source, name, target);
      if (await source.hasChanged())
        target.finding(makeFinding('file-changed-while-reading', wholeFile(name), {}, { team }));
    } finally {
      await source.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    target.finding(cannotRead(name, team, code));
  }
}

/** Once through to see what the bytes are, and once more to read them. */
async function readSource(source: ByteSource, name: string, target: FileTarget): Promise<void> {
  const scan = makeByteScan();
  for await (const block of source.blocks()) scan.write(block);
  const scanned = scan.end();
  if (scanned.kind === 'xlsx') {
    if (scanned.size > largestWorkbookMegabytes * 1_000_000) refuseLarge(name, target);
    else readSheets(await source.whole(), name, target);
    return;
  }
  const sink = target.sheet(name);
  const reader = makeTableReader(name, scanned, sink);
  for await (const block of source.blocks()) reader.write(block);
  reader.end();
  sink.end();
}

function readSheets(bytes: Uint8Array, name: string, target: FileTarget): void {
  const sheets = openWorkbook(bytes, name);
  for (const { file, isRead, read } of sheets) {
    const sink = target.sheet(file, !isRead);
    read(sink);
    sink.end();
  }
  // A workbook of which no sheet is read was checked all the same.
  if (sheets.every(({ isRead }) => !isRead)) target.sheet(name).end();
}

function refuseLarge(name: string, target: FileTarget): void {
  const sink = target.sheet(name);
  sink.finding(makeFinding('file-too-large', wholeFile(name), { limitMegabytes: largestWorkbookMegabytes }));
  sink.end();
}

const reasons = { EACCES: 'denied', EPERM: 'denied', EISDIR: 'not-a-file' } as const;

function cannotRead(name: string, team: TeamId | null, code: string): Finding {
  if (code === 'ENOENT') return makeFinding('file-not-found', wholeFile(name), {}, { team });
  if (code === 'EBUSY') return makeFinding('file-locked', wholeFile(name), {}, { team });
  const reason = reasons[code as keyof typeof reasons] ?? 'other';
  return makeFinding('file-unreadable', wholeFile(name), { reason }, { team });
}
