import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Table, TableRow } from '../domain/table.ts';
import { bridgeShapeOf } from './bridge-columns.ts';
import { findIdentifiersInRow } from './find-identifiers-in-row.ts';
import { makeFindingTeller, type RowOwner } from './finding-teller.ts';
import { gatherTable } from './gather-table.ts';
import { headerAsRow } from './header-as-row.ts';
import { isChecklistHeader } from './is-checklist-header.ts';
import { makeBridgeNotice } from './make-bridge-notice.ts';
import { makeChecklistNotice } from './make-checklist-notice.ts';
import { makePersonColumnWatch, type PersonColumnWatch } from './make-person-column-watch.ts';
import { isPersonColumn } from './person-columns.ts';
import type { Reading, ReadingContext } from './reading-context.ts';
import { replayTable } from './replay-table.ts';
import type { SheetSink } from './row-sink.ts';
import { placesIn } from './sheet-places.ts';
import { makeSheetReader, type SheetReader, type SheetTarget } from './sheet-reader.ts';
import { teamOfFile } from './team-of-file.ts';
import { mayBeWide, unpivotTable } from './unpivot-table.ts';

/** A header stands within the first rows; behind so much else there comes none. */
const mostBeforeHeader = 1000;

type SheetOutput = Omit<SheetTarget, 'inspect'>;

/**
 * Makes the sink that reads one sheet. A sheet that may be a wide one is gathered first, since its rows can only be told
 * when all is seen.
 */
export function makeSheetSink(file: string, reading: Reading, target: SheetOutput): SheetSink {
  let sink: SheetSink | null = null;
  /** What comes before the header: a few titles, or the whole of a text that is no table. */
  const early: ((sink: SheetSink) => void)[] = [];
  const choose = (chosen: SheetSink): SheetSink => {
    sink = chosen;
    for (const hand of early.splice(0)) hand(chosen);
    return chosen;
  };
  const makeLong = (): SheetSink => makeLongSink(file, reading, { ...target, inspects: true });
  const makeWide = (): SheetSink => gatherTable(file, (table) => readWide(table, reading, target));
  const makeFor = (header: readonly string[]): SheetSink => {
    if (isChecklistHeader(header)) return makeChecklistNotice(file, target.finding);
    const shape = bridgeShapeOf(header);
    if (shape !== null) return makeBridgeNotice(file, shape, target.finding);
    return mayBeWide(header) ? makeWide() : makeLong();
  };
  const hand = (one: (sink: SheetSink) => void): void => {
    if (sink !== null) one(sink);
    else early.push(one);
    if (early.length > mostBeforeHeader) choose(makeLong());
  };
  return {
    begin: (head) => (sink ?? choose(makeFor(head.header))).begin(head),
    row: (row) => sink?.row(row),
    skipped: (row) => hand((to) => to.skipped(row)),
    finding: (finding) => hand((to) => to.finding(finding)),
    end: () => (sink ?? choose(makeLong())).end(),
  };
}

/** Reads the long rows of a wide sheet; persons are looked for in the sheet as it stands. */
function readWide(table: Table, reading: Reading, target: SheetOutput): void {
  const long = unpivotTable(table, reading.project);
  const sink = makeLongSink(table.file, reading, { ...target, inspects: long === null });
  for (const finding of long === null ? [] : findPersons(table)) sink.finding(finding);
  replayTable(long ?? table, sink);
}

function findPersons(table: Table): readonly Finding[] {
  const placeOf = placesIn(table);
  const watch = makePersonColumnWatch(table, placeOf);
  for (const row of table.rows) watch.row(row);
  const header = headerAsRow({ ...table, headerLine: table.headerLine ?? null });
  const rows = [header, ...table.rows, ...(table.skippedRows ?? [])];
  return [...rows.flatMap((row) => findIdentifiersInRow(row, placeOf)), ...watch.findings()];
}

interface LongOutput extends SheetOutput {
  /** Whether persons are looked for in the rows. */
  readonly inspects: boolean;
}

/**
 * Reads rows of one team, one indicator and one period. Findings about rows get the team that the row names, also where
 * the row could not be read, so that an error takes out nobody else; in a file without a team column they are its team's.
 */
function makeLongSink(file: string, reading: Reading, target: LongOutput): SheetSink {
  let reader: SheetReader | null = null;
  let persons: PersonColumnWatch | null = null;
  /** About columns named as if they told of persons: which of two things is told is known when all rows are read. */
  const mayBePersons: Finding[] = [];
  const contextOf = (): ReadingContext | null => reader?.context ?? null;
  const teller = makeFindingTeller(target.finding, makeRowOwner(file, reading, contextOf));
  const inspect = (row: TableRow): boolean => {
    const placeOf = contextOf()?.placeOf ?? placesIn({ file, header: [] });
    const found = target.inspects ? findIdentifiersInRow(row, placeOf) : [];
    for (const finding of found) teller.tell(finding, row);
    return found.length > 0;
  };
  return {
    begin: (head) => {
      reader = makeSheetReader(head, reading, { ...target, inspect });
      if (target.inspects) persons = makePersonColumnWatch(head, reader.context.placeOf);
      teller.arrive(null);
      for (const finding of reader.findings) {
        if (persons !== null && finding.code === 'unknown-column' && isPersonColumn(finding.column ?? '')) {
          mayBePersons.push(finding);
        } else teller.tell(finding, null);
      }
      inspect(headerAsRow(head));
    },
    row: (row) => {
      teller.arrive(row);
      persons?.row(row);
      if (reader?.readRow) reader.readRow(row);
      else inspect(row);
    },
    skipped: (row) => {
      teller.arrive(row);
      inspect(row);
    },
    finding: (finding) => teller.hold(finding, reader !== null),
    end: () => {
      teller.arrive(null);
      const filled = persons?.findings() ?? [];
      const names = new Set(filled.map(({ column }) => column));
      for (const finding of mayBePersons) if (!names.has(finding.column)) teller.tell(finding, null);
      for (const finding of filled) teller.tell(finding, null);
      teller.end();
    },
  };
}

/** Where the project lists its teams, a name that is none of them becomes none further down. */
function makeRowOwner(file: string, { project, teams }: Reading, contextOf: () => ReadingContext | null): RowOwner {
  return {
    of: (row) => {
      const context = contextOf();
      return context === null ? teamOfFile(project, file) : teamOf(row, context);
    },
    nameToCome: (row) => {
      const context = contextOf();
      return context === null || project.teamsAreListed ? null : teamNameIn(row, context);
    },
    recognize: teams.recognize,
  };
}

/** The team that a row names where it is known already, so that a cell out of place never becomes one. */
function teamOf(row: TableRow | null, context: ReadingContext): TeamId | null {
  const name = context.teamOfFile !== null || row === null ? null : teamNameIn(row, context);
  return name === null ? context.teamOfFile : context.teams.recognize(name);
}

/** What stands in the team cell of a row below the header; null where nothing does. */
function teamNameIn(row: TableRow, { columns, head }: ReadingContext): string | null {
  const column = columns.get('team');
  if (column === undefined || row.row <= head.headerRow) return null;
  return (row.cells[column] ?? '').trim() || null;
}
