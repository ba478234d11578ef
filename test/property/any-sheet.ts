import fc from 'fast-check';
import type { CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Measurement } from '../../src/domain/measurement.ts';
import { readMeasurements } from '../../src/input/read-measurements.ts';
import { readTables } from '../../src/input/read-tables.ts';
import { makeProject } from '../unit/input/make-project.ts';

export type Row = readonly string[];

export const header: Row = [
  'team',
  'indikator',
  'periode',
  'teller',
  'nevner',
  'verdi',
  'pasientgruppe',
  'fase',
  'utelat',
  'kommentar',
];

/** A row of a sheet as teams fill it in: most cells are right, some are every kind of wrong. */
export const anyRow: fc.Arbitrary<Row> = fc.tuple(
  fc.constantFrom('Fjelldal', 'Fjelldal', 'Nordvik', 'Nordvik', 'Fjelldal kommune', 'Fjeldall', ''),
  fc.constantFrom('E2-03', 'E2-03', 'HPH2', 'E3-02', 'B-01', 'tidsbruk', 'ukjent'),
  fc.constantFrom('2022-01', '2022-02', '2022-03', 'april 2022', '05.2022', '2022-06', 'uke 53 2022', 'snart', ''),
  fc.constantFrom('4', '0', '12', ' 7', '3', '2', '-', '-3', '80 %', '1E+05', '8/10', '4,5', 'fem', ''),
  fc.constantFrom('12', '20', '15', '12 ', '0', '3', '1.234', '#REF!', ''),
  fc.constantFrom('', '', '', '12', '12,5', '80 %', 'i.t.', '44634'),
  fc.constantFrom('', '', '', 'skrøpelige eldre', 'eldste'),
  fc.constantFrom('', '', 'Pilot', ' Pilot '),
  fc.constantFrom('', '', '', 'ferie'),
  fc.constantFrom('', '', 'på ferie; "to" uker', 'linje én\nlinje to', 'ring 99 88 77 66', '41814061033', '2 av 3'),
);

export const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 14 });

/** Rows in which nothing is wrong, no two of the same month. */
export const soundRows: fc.Arbitrary<readonly Row[]> = fc
  .uniqueArray(
    fc.record({
      team: fc.constantFrom('Fjelldal', 'Nordvik'),
      month: fc.integer({ min: 1, max: 9 }),
      numerator: fc.integer({ min: 1, max: 20 }),
      more: fc.integer({ min: 1, max: 20 }),
    }),
    { selector: ({ team, month }) => `${team} ${month}`, minLength: 1, maxLength: 12 },
  )
  .map((points) =>
    points.map(({ team, month, numerator, more }) => [
      team,
      'E2-03',
      `2022-0${month}`,
      String(numerator),
      String(numerator + more),
      ...['', '', '', '', ''],
    ]),
  );

export interface Writing {
  readonly delimiter?: string;
  readonly newline?: string;
  /** Every cell, or those alone that need it. */
  readonly quotesAll?: boolean;
}

/** A sheet as CSV. */
export function writeSheet(rows: readonly Row[], writing: Writing = {}): string {
  const { delimiter = ';', newline = '\r\n', quotesAll = false } = writing;
  const needsQuotes = (cell: string): boolean => quotesAll || cell.includes(delimiter) || /["\r\n]/.test(cell);
  const write = (cell: string): string => (needsQuotes(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => cells.map(write).join(delimiter) + newline).join('');
}

export interface ReadSheet {
  readonly measurements: readonly Measurement[];
  readonly findings: readonly Finding[];
}

const project = makeProject();
const today = '2022-10-15' as CalendarDate;

/** Reads texts as so many files, `fil1.csv` the first. */
export function readSheets(...texts: readonly (string | Uint8Array)[]): ReadSheet {
  const tables = texts.flatMap((text, index) => {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    return readTables(bytes, { file: `fil${index + 1}.csv` });
  });
  return readMeasurements(tables, project, { today });
}

/** What was measured, wherever it stands, in an order of its own. */
export const measuredIn = ({ measurements }: ReadSheet): readonly string[] =>
  measurements.map(({ place, ...measured }) => JSON.stringify(measured)).sort();

/** What was found, wherever it stands, in an order of its own; without what a change of the sheet is bound to change. */
export const foundIn = ({ findings }: ReadSheet, ...without: readonly Finding['code'][]): readonly string[] =>
  findings
    .filter(({ code }) => !without.includes(code))
    .map(({ code, severity, team, found, args, count }) => JSON.stringify([code, severity, team, found, args, count]))
    .sort();

/** The same with the places: rows as Excel counts them, so many lower. */
export const placedIn = ({ findings }: ReadSheet, lower = 0): readonly string[] =>
  findings
    .map(({ code, row, cell, found }) =>
      JSON.stringify([code, row === null ? null : row - lower, cell?.replace(/\d+$/, ''), found]),
    )
    .sort();
