import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Finding } from '../domain/finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Table } from '../domain/table.ts';
import type { TeamChange, TeamText } from '../domain/team-sheet.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import type { Project } from '../project/project.ts';
import { findIdentityNumbersInTable } from './find-identity-numbers-in-table.ts';
import { findMissingColumns } from './find-missing-columns.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { nameTeams } from './name-teams.ts';
import { placeInTable } from './place-in-table.ts';
import { readChangeRow } from './read-change-row.ts';
import { readMeasurementRow } from './read-measurement-row.ts';
import { readTextRow } from './read-text-row.ts';
import type { ReadingContext } from './reading-context.ts';
import { resolveColumns } from './resolve-columns.ts';
import { type SheetKind, sheetKindOf } from './sheet-kind.ts';
import { makeSheetRow } from './sheet-row.ts';
import { teamOfFile } from './team-of-file.ts';
import type { TeamRegister } from './team-register.ts';

export interface ReadSheet {
  readonly measurements: readonly Measurement[];
  readonly changes: readonly TeamChange[];
  readonly texts: readonly TeamText[];
  readonly findings: readonly Finding[];
}

interface Reading {
  readonly project: Project;
  readonly teams: TeamRegister;
  readonly today: CalendarDate | null;
}

const nothing: ReadSheet = { measurements: [], changes: [], texts: [], findings: [] };

/** Reads one table as what its header says that it is. */
export function readSheet(table: Table, reading: Reading): ReadSheet {
  const kind = sheetKindOf(table.header);
  const { columns, findings } = resolveColumns(table, kind);
  const ofFile = columns.has('team') ? null : teamOfFile(reading.project, table.file);
  const context: ReadingContext = { ...reading, table, columns, teamOfFile: ofFile };
  const header = inspectHeader(kind, context, findings);
  const rows = header.isReadable ? readRows(kind, context) : nothing;
  const others = [...table.findings, ...findIdentityNumbersInTable(table), ...header.findings];
  return { ...rows, findings: [...nameTeams(others, context), ...rows.findings] };
}

/** A header that lacks columns is told with what may be a misspelling of them, and not with all that is unknown. */
function inspectHeader(kind: SheetKind, context: ReadingContext, findings: readonly Finding[]) {
  const { table, columns } = context;
  if (table.header.length === 0) return { isReadable: false, findings: [] };
  const missing = findMissingColumns(kind, columns, context.teamOfFile !== null);
  if (missing.length === 0) return { isReadable: true, findings };
  const place = placeInTable(table, { row: table.headerRow, line: table.headerLine ?? table.headerRow });
  const present = table.header.map((name) => maskIdentifiers(name.trim())).filter((name) => name !== '');
  const near = findings.filter((finding) => finding.code !== 'unknown-column' || finding.args.suggestion !== null);
  return { isReadable: false, findings: [makeMaskedFinding('missing-column', place, { missing, present }), ...near] };
}

function readRows(kind: SheetKind, context: ReadingContext): ReadSheet {
  const rows = context.table.rows.map((row) => makeSheetRow(context.table, row, context.columns));
  switch (kind) {
    case 'measurements': {
      const read = rows.map((row) => readMeasurementRow(row, context));
      return { ...nothing, ...gather(read), measurements: read.flatMap(({ measurement }) => measurement ?? []) };
    }
    case 'changes': {
      const read = rows.map((row) => readChangeRow(row, context));
      return { ...nothing, ...gather(read), changes: read.flatMap(({ change }) => change ?? []) };
    }
    case 'texts': {
      const read = rows.map((row) => readTextRow(row, context));
      return { ...nothing, ...gather(read), texts: read.flatMap(({ text }) => text ?? []) };
    }
  }
}

const gather = (read: readonly { findings: readonly Finding[] }[]): Pick<ReadSheet, 'findings'> => ({
  findings: read.flatMap(({ findings }) => findings),
});
