import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Finding } from '../domain/finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Table } from '../domain/table.ts';
import type { TeamChange, TeamText } from '../domain/team-sheet.ts';
import { findIdentifiersInName } from '../privacy/find-identifiers-in-name.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import type { Project } from '../project/project.ts';
import { makeMeasurementReader } from './measurement-reader.ts';
import { replayTable } from './replay-table.ts';
import type { NamedTeam } from './team-register.ts';

export interface ReadMeasurementsOptions {
  /** The newest day that is not in the future; without it no period is. */
  readonly today?: CalendarDate;
}

/** What the tables of a folder hold. */
export interface ReadResult {
  /** Rows in which nothing is at fault, in the order of the tables. */
  readonly measurements: readonly Measurement[];
  readonly changes: readonly TeamChange[];
  readonly texts: readonly TeamText[];
  /** Every team that the data name, in the order of their first appearance. */
  readonly teamNames: readonly NamedTeam[];
  /** The tables' own and those of their cells, in the order of the tables and their rows. */
  readonly findings: readonly Finding[];
}

/**
 * Reads measurements, changes and poster texts from tables, told apart by their headers. A row with an error gives no
 * measurement; its finding names the row's team wherever the team can be told. Shares are 0 to 1, what was not measured
 * is null.
 *
 * Errors: it never throws for anything in a table; everything found is in `findings`, all in one run. Identity numbers
 * are found in every cell, header and file name, and repeated nowhere; a caller is to stop at them (`stopsEverything`).
 */
export function readMeasurements(
  tables: readonly Table[],
  project: Project,
  options: ReadMeasurementsOptions = {},
): ReadResult {
  const findings: Finding[] = [];
  const finding = (one: Finding): void => void findings.push(one);
  const reader = makeMeasurementReader(project, { today: options.today ?? null, finding });
  for (const table of tables) {
    for (const one of findIdentifiersInName(table.file)) finding(one);
    replayTable(table, reader.sheet(table.file, table.isUnread));
  }
  const { measurements, changes, texts, teamNames } = reader.end();
  return { measurements, changes, texts, teamNames, findings: inOrder(findings, tables) };
}

/** By table and row, findings about the whole file first. */
function inOrder(findings: readonly Finding[], tables: readonly Table[]): readonly Finding[] {
  const files = tables.map((table) => maskIdentifiers(table.file));
  const order = new Map(files.map((file, index) => [file, index]).toReversed() as [string, number][]);
  const rank = (finding: Finding): number => order.get(finding.file) ?? tables.length;
  return findings.toSorted((a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0));
}
