import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Finding } from '../domain/finding.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Table } from '../domain/table.ts';
import type { TeamChange, TeamText } from '../domain/team-sheet.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import type { Project } from '../project/project.ts';
import { checkSeries } from './check-series.ts';
import { readSheet } from './read-sheet.ts';
import { makeTeamRegister, type NamedTeam } from './team-register.ts';

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
 * are found in every cell and repeated nowhere, but a caller should look for them first (`findIdentityNumbersInTable`).
 */
export function readMeasurements(
  tables: readonly Table[],
  project: Project,
  options: ReadMeasurementsOptions = {},
): ReadResult {
  const teams = makeTeamRegister(project);
  const sheets = tables.map((table) => readSheet(table, { project, teams, today: options.today ?? null }));
  const checked = checkSeries(
    sheets.flatMap((sheet) => sheet.measurements),
    project,
  );
  const findings = [...sheets.flatMap((sheet) => sheet.findings), ...checked.findings];
  return {
    measurements: checked.measurements,
    changes: sheets.flatMap((sheet) => sheet.changes),
    texts: sheets.flatMap((sheet) => sheet.texts),
    teamNames: teams.seen(),
    findings: inOrder(withoutGapsOfRefusedRows(findings), tables),
  };
}

/** Where rows of a team were refused, its gaps may be those rows: they are told once the errors are mended. */
function withoutGapsOfRefusedRows(findings: readonly Finding[]): readonly Finding[] {
  const refused = new Set(findings.filter(({ severity }) => severity === 'error').map(rowsOwner));
  return findings.filter((finding) => finding.code !== 'period-gap' || !refused.has(rowsOwner(finding)));
}

const rowsOwner = ({ file, team }: Finding): string => JSON.stringify([file, team]);

/** By table and row, findings about the whole file first. */
function inOrder(findings: readonly Finding[], tables: readonly Table[]): readonly Finding[] {
  const files = tables.map((table) => maskIdentifiers(table.file));
  const order = new Map(files.map((file, index) => [file, index]).toReversed() as [string, number][]);
  const rank = (finding: Finding): number => order.get(finding.file) ?? tables.length;
  return findings.toSorted((a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0));
}
