import { indexChecklistNames } from '../catalogue/index-checklist-names.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { ChecklistField } from '../domain/checklist-column.ts';
import type { TeamId } from '../domain/ids.ts';
import { fileOfSheet } from '../domain/sheet-in-file.ts';
import type { TableRow } from '../domain/table.ts';
import type { ChecklistContext, ChecklistReading, ChecklistTarget, PathwayTally } from './checklist-context.ts';
import { columnIdsOf } from './column-names.ts';
import { findIdentifiersInRow } from './find-identifiers-in-row.ts';
import { headerAsRow } from './header-as-row.ts';
import { makeEventRowReader } from './make-event-row-reader.ts';
import { makeMaskedFinding } from './make-masked-finding.ts';
import { makePathwayLedger } from './make-pathway-ledger.ts';
import { makePersonColumnWatch, type PersonColumnWatch } from './make-person-column-watch.ts';
import { makeNumberReader } from './number-reader.ts';
import { isPersonColumn } from './person-columns.ts';
import { makePathwayRowReader } from './read-pathway-row.ts';
import type { Reading } from './reading-context.ts';
import { type ChecklistLayout, type ResolvedChecklist, resolveChecklistColumns } from './resolve-checklist-columns.ts';
import type { SheetSink, TableHead } from './row-sink.ts';
import { type PlaceOf, placesIn } from './sheet-places.ts';
import { teamOfFile } from './team-of-file.ts';
import { mayBeWide } from './unpivot-table.ts';

export interface ChecklistReaderOptions {
  /** The day through which the data are said to be complete; null where nobody says it. */
  readonly through: CalendarDate | null;
  /** Only this team's pathways are read, and it is that of a sheet without a team column; null is everybody's. */
  readonly only: TeamId | null;
}

/** What is known of HPH sheets when all are read; nothing in it is about one pathway. */
export interface ReadChecklists extends PathwayTally {
  /** How many teams have a pathway. */
  readonly teams: number;
  /** What each sheet has a column for, or an event. */
  readonly sheets: readonly ReadonlySet<ChecklistField>[];
  /** Names of teams that were passed over, since only one was asked for. */
  readonly otherTeams: ReadonlySet<string>;
}

/** Reads HPH sheets one after the other, row by row. */
export interface ChecklistReader {
  /** Begins a sheet; an unread one is only searched for persons. */
  readonly sheet: (file: string, isUnread?: boolean) => SheetSink;
  /** Once all sheets are read. */
  readonly end: () => ReadChecklists;
}

/** A file of which a table was read: whether pathways stood in it, and where the header of the first table is. */
interface SeenFile {
  readonly head: TableHead;
  hasChecklist: boolean;
}

/**
 * Makes a reader of HPH sheets: rows go in, and each pathway is handed to `target` and forgotten. A sheet with a row for each
 * pathway is read in one pass; of it only the running numbers are kept. One with a row for each event is kept until its
 * end, since rows of one pathway may stand anywhere. Everything is searched for persons.
 */
export function makeChecklistReader(
  reading: Reading,
  options: ChecklistReaderOptions,
  target: ChecklistTarget,
): ChecklistReader {
  const { project } = reading;
  const ledger = makePathwayLedger();
  const names = indexChecklistNames(project.catalogue.hphSteps, project.checklistAliases);
  const all: ChecklistReading = { ...reading, ...options, names, ledger };
  const files = new Map<string, SeenFile>();
  const seen = (head: TableHead, isChecklist: boolean): void => {
    const name = fileOfSheet(head.file);
    const file = files.get(name) ?? { head, hasChecklist: false };
    if (isChecklist) file.hasChecklist = true;
    files.set(name, file);
  };
  return {
    sheet: (file, isUnread = false) => makeChecklistSink(file, { reading: all, target, seen, isUnread }),
    end: () => {
      for (const { head, hasChecklist } of files.values()) if (!hasChecklist) tellOtherSheet(head, target);
      return { ...ledger.tally(), teams: ledger.teams(), sheets: ledger.sheets(), otherTeams: ledger.otherTeams() };
    },
  };
}

function tellOtherSheet(head: TableHead, target: ChecklistTarget): void {
  const ids = head.header.flatMap(columnIdsOf);
  const holdsMeasurements =
    (['indicator', 'numerator', 'denominator', 'value'] as const).some((id) => ids.includes(id)) ||
    mayBeWide(head.header);
  const place = placesIn(head)(headerAsRow(head), null);
  target.finding(makeMaskedFinding('no-checklist-sheet', place, { holdsMeasurements }));
}

interface SinkParts {
  readonly reading: ChecklistReading;
  readonly target: ChecklistTarget;
  readonly seen: (head: TableHead, isChecklist: boolean) => void;
  readonly isUnread: boolean;
}

/** What is done with the rows of a sheet. */
interface RowReader {
  readonly row: (row: TableRow) => void;
  readonly end: () => void;
}

const readNothing: RowReader = { row: () => undefined, end: () => undefined };

function makeChecklistSink(file: string, { reading, target, seen, isUnread }: SinkParts): SheetSink {
  let rows: RowReader = readNothing;
  let placeOf: PlaceOf = placesIn({ file, header: [] });
  let persons: PersonColumnWatch | null = null;
  const inspect = (row: TableRow): void => {
    for (const finding of findIdentifiersInRow(row, placeOf)) target.finding(finding);
  };
  return {
    begin: (head) => {
      placeOf = placesIn(head);
      persons = makePersonColumnWatch(head, placeOf);
      inspect(headerAsRow(head));
      if (isUnread) return;
      const resolved = resolveHead(head, reading);
      seen(head, resolved.isChecklist);
      for (const finding of resolved.findings) {
        // A column of persons is told for itself, once it is filled.
        if (finding.code !== 'unknown-checklist-column' || !isPersonColumn(finding.column ?? ''))
          target.finding(finding);
      }
      if (resolved.layout !== null) rows = makeRowReader(head, resolved.layout, { reading, target });
    },
    row: (row) => {
      persons?.row(row);
      inspect(row);
      rows.row(row);
    },
    skipped: inspect,
    finding: (finding) => {
      // A row that could not be divided is a pathway that is not counted.
      if (rows !== readNothing && finding.severity === 'error' && finding.row !== null) reading.ledger.count('refused');
      target.finding(finding);
    },
    end: () => {
      rows.end();
      for (const finding of persons?.findings() ?? []) target.finding(finding);
    },
  };
}

const teamOfSheet = (head: TableHead, { project, only }: ChecklistReading): TeamId | null =>
  teamOfFile(project, head.file) ?? only;

const resolveHead = (head: TableHead, reading: ChecklistReading): ResolvedChecklist =>
  resolveChecklistColumns(head, reading.names, teamOfSheet(head, reading) !== null);

function makeRowReader(
  head: TableHead,
  layout: ChecklistLayout,
  { reading, target }: Pick<SinkParts, 'reading' | 'target'>,
): RowReader {
  const { project, teams, today } = reading;
  const ofSheet = layout.common.has('team') ? null : teamOfSheet(head, reading);
  const common: ChecklistContext['common'] = {
    project,
    teams,
    today,
    head,
    columns: layout.common,
    placeOf: placesIn(head),
    teamOfFile: ofSheet,
    numbers: makeNumberReader(head.dialect.decimal),
  };
  const context: ChecklistContext = { reading, layout, common, target };
  const { shape } = layout;
  if (shape.kind === 'events') return makeEventRowReader({ context, event: shape.event, time: shape.time });
  return { row: makePathwayRowReader(context, shape.fields), end: () => undefined };
}
