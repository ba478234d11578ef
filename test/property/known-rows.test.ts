import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Measurement } from '../../src/domain/measurement.ts';
import type { TableRow } from '../../src/domain/table.ts';
import { findIdentifiersInRow } from '../../src/input/find-identifiers-in-row.ts';
import { readMeasurementRow } from '../../src/input/read-measurement-row.ts';
import type { Reading } from '../../src/input/reading-context.ts';
import { makeSheetReader } from '../../src/input/sheet-reader.ts';
import { makeSheetRow } from '../../src/input/sheet-row.ts';
import { makeTeamRegister } from '../../src/input/team-register.ts';
import { makeProject } from '../unit/input/make-project.ts';

const header = [
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

const head = {
  file: 'data/fjelldal.csv',
  header,
  headerRow: 1,
  headerLine: 1,
  dialect: { encoding: 'utf-8', delimiter: ';', decimal: null },
} as const;

/** Few words, so that most rows repeat what was read before; and among them words that must never be taken so. */
const cells = fc.tuple(
  fc.constantFrom('Fjelldal', 'Nordvik', 'fjelldal kommune', 'Fjeldall', ''),
  fc.constantFrom('E2-03', 'HPH2', 'E3-01', 'E3-02', 'B-01', 'E3-04', 'ukjent'),
  fc.constantFrom('2022-01', 'jan 2022', '2022-02', '2022-12', 'uke 53 2022', '', '2022-03-14'),
  fc.constantFrom('4', '0', '12', ' 7', '', '-', '-3', '80 %', '1234567', '12345678', '8/10', '4,5'),
  fc.constantFrom('12', '0', '5', '', '10', '12 ', '3', '1.234'),
  fc.constantFrom('', '', '12', '80 %', '12,5', 'i.t.', '44634'),
  fc.constantFrom('', '', 'skrøpelige eldre', 'eldste'),
  fc.constantFrom('', 'Pilot', ' Pilot '),
  fc.constantFrom('', '', 'ferie', 'nei'),
  fc.constantFrom('', 'to senger stengt', '41814061033', 'ring 99 88 77 66', 'post@example.no'),
);

interface Read {
  readonly measurements: Measurement[];
  readonly findings: Finding[];
}

/** As sheets are read: words that were read before are not read again. */
function readInOneGo(rows: readonly TableRow[], reading: Reading): Read {
  const read: Read = { measurements: [], findings: [] };
  const reader = makeSheetReader(head, reading, {
    measurement: (measurement) => void read.measurements.push(measurement),
    change: () => undefined,
    text: () => undefined,
    finding: (finding) => void read.findings.push(finding),
    inspect: (row) => {
      const found = findIdentifiersInRow(row, reader.context.placeOf);
      read.findings.push(...found);
      return found.length > 0;
    },
  });
  for (const row of rows) reader.readRow?.(row);
  return read;
}

/** Each row in full, as if it were the first. */
function readEachInFull(rows: readonly TableRow[], reading: Reading): Read {
  const { context } = makeSheetReader(head, reading, {
    measurement: () => undefined,
    change: () => undefined,
    text: () => undefined,
    finding: () => undefined,
    inspect: () => false,
  });
  const reads = rows.map((row) => ({
    identifiers: findIdentifiersInRow(row, context.placeOf),
    ...readMeasurementRow(makeSheetRow(row, context), context),
  }));
  return {
    measurements: reads.flatMap(({ measurement }) => measurement ?? []),
    findings: reads.flatMap(({ identifiers, findings }) => [...identifiers, ...findings]),
  };
}

/** One indicator whose patients are followed up for a month, so that what is found depends on it and on the day. */
function projectWithFollowUp() {
  const project = makeProject();
  const indicators = project.catalogue.indicators.map((one) => ({
    ...one,
    followUpDays: one.code === 'E3-01' ? 30 : null,
  }));
  return { ...project, catalogue: { ...project.catalogue, indicators } };
}

describe('rows whose words are known', () => {
  it.each([null, '2022-02-15' as CalendarDate, '2022-03-10' as CalendarDate])(
    'are read as if each were the first (today %s)',
    (today) => {
      const project = projectWithFollowUp();
      fc.assert(
        fc.property(fc.array(cells, { minLength: 1, maxLength: 60 }), (list) => {
          const rows = list.map((row, index) => ({ cells: row, row: index + 2, line: index + 2 }));
          const reading = () => ({ project, teams: makeTeamRegister(project), today });
          expect(readInOneGo(rows, reading())).toEqual(readEachInFull(rows, reading()));
        }),
        { numRuns: 400, seed: 4 },
      );
    },
  );
});
