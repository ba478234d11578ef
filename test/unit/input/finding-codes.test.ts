import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Finding, FindingCode } from '../../../src/domain/finding.ts';
import { severityOf } from '../../../src/domain/severity-of.ts';
import type { Table } from '../../../src/domain/table.ts';
import { readMeasurements } from '../../../src/input/read-measurements.ts';
import { readTable } from '../../../src/input/read-table.ts';
import { makeProject } from './make-project.ts';
import { measurementRows, tableOf } from './read-text.ts';

/** A text of a file, or its bytes. */
type Content = string | Uint8Array;

const today = '2022-10-15' as CalendarDate;
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const row = (cells: string): string => measurementRows(cells);
const sound = row('Fjelldal;E2-03;2022-01;4;12;;;');
const table = (content: Content): Table =>
  typeof content === 'string' ? tableOf(content) : readTable(content, { file: 'data/fjelldal.csv' });
const findingsIn = (content: Content): readonly Finding[] =>
  content.length > 300_000_000
    ? table(content).findings
    : readMeasurements([table(content)], makeProject(), { today }).findings;

/**
 * Every code that the reading of tables can give: a file with the fault, the cell that is named (null where it is the row
 * or the file), and the nearest file without it.
 */
const cases: readonly (readonly [FindingCode, Content, string | null, Content])[] = [
  ['file-empty', '', null, sound],
  ['file-is-not-a-table', 'bare ord', null, sound],
  ['file-is-spreadsheet', latin1('PK\x03\x04 xl/'), null, sound],
  ['nul-bytes', 'team;a\0b', null, sound],
  [
    'read-as-windows-1252',
    latin1('team;dato;tiltak\nFjelldal;14.03.2022;på'),
    null,
    'team;dato;tiltak\nFjelldal;14.03.2022;på',
  ],
  ['lost-characters', row('Fjelldal;E2-03;2022-01;4;12;;;f\ufffdr'), 'H2', row('Fjelldal;E2-03;2022-01;4;12;;;før')],
  ['delimiter-undecided', 'a;b,c\nd;e,f', null, 'a;b;c\nd;e;f'],
  [
    'decimal-comma-splits-cell',
    'team,indikator,periode,verdi\nFjelldal,B-01,2022-01,12,5',
    'D2',
    'team,indikator,periode,verdi\nFjelldal,B-01,2022-01,"12,5"',
  ],
  ['unclosed-quote', row('Fjelldal;E2-03;2022-01;4;12;;;"x'), 'H2', row('Fjelldal;E2-03;2022-01;4;12;;;"x"')],
  ['stray-quote', row('Fjelldal;E2-03;2022-01;4;12;;;x"y'), 'H2', row('Fjelldal;E2-03;2022-01;4;12;;;"x""y"')],
  ['missing-column', 'team;indikator;teller;nevner\nFjelldal;E2-03;4;12', null, sound],
  ['unknown-column', 'team;indikator;periode;verdi;farge\nFjelldal;B-01;2022-01;12;rød', 'E1', sound],
  ['duplicate-column', 'team;lag;indikator;periode;verdi\nFjelldal;Fjelldal;B-01;2022-01;12', 'B1', sound],
  ['title-rows-skipped', `Målinger\n${sound}`, null, sound],
  ['too-many-cells', row('Fjelldal;E2-03;2022-01;4;12;;;;x'), 'I2', row('Fjelldal;E2-03;2022-01;4;12;;;;')],
  ['too-few-cells', row('Fjelldal;E2-03;2022-01;4;12'), null, sound],
  ['blank-rows', row(';;;;;;;'), null, sound],
  ['total-row', row('Sum;;;4;12;;;'), 'A2', row('Fjelldal;E2-03;2022-01;4;12;;;sum')],
  ['missing-value', row('Fjelldal;E2-03;2022-01;4;;;;'), 'E2', sound],
  ['value-in-wrong-column', row('Fjelldal;B-01;2022-01;12;;;;'), 'D2', row('Fjelldal;B-01;2022-01;;;12;;')],
  ['not-a-number', row('Fjelldal;E2-03;2022-01;fire;12;;;'), 'D2', sound],
  ['ambiguous-number', row('Fjelldal;B-01;2022-01;;;1.234;;'), 'F2', row('Fjelldal;B-01;2022-01;;;1 234;;')],
  ['not-a-whole-number', row('Fjelldal;E2-03;2022-01;4,5;12;;;'), 'D2', row('Fjelldal;E3-02;2022-01;4;12,5;;;')],
  ['negative-count', row('Fjelldal;E2-03;2022-01;-4;12;;;'), 'D2', row('Fjelldal;B-01;2022-01;;;-4;;')],
  ['percent-instead-of-count', row('Fjelldal;E2-03;2022-01;80 %;12;;;'), 'D2', row('Fjelldal;E2-03;2022-01;;;80 %;;')],
  ['fraction-became-date', row('Fjelldal;E2-03;2022-01;08.okt;;;;'), 'D2', row('Fjelldal;E2-03;2022-01;8;10;;;')],
  ['excel-error', row('Fjelldal;E2-03;2022-01;#REF!;12;;;'), 'D2', sound],
  ['scientific-notation', row('Fjelldal;B-01;2022-01;;;1,2E+05;;'), 'F2', row('Fjelldal;B-01;2022-01;;;120 000;;')],
  ['less-than-mark', row('Fjelldal;E2-03;2022-01;<5;12;;;'), 'D2', sound],
  ['not-measured-mark', row('Fjelldal;E2-03;2022-01;i.t.;;;;'), 'D2', sound],
  ['zero-or-not-measured', row('Fjelldal;E2-03;2022-01;-;12;;;'), 'D2', row('Fjelldal;E2-03;2022-01;0;12;;;')],
  ['nothing-to-measure', row('Fjelldal;E2-03;2022-01;0;0;;;'), 'E2', row('Fjelldal;E2-03;2022-01;0;1;;;')],
  ['percent-without-counts', row('Fjelldal;E2-03;2022-01;;;80 %;;'), 'F2', row('Fjelldal;E2-03;2022-01;4;5;80 %;;')],
  [
    'unknown-patient-group',
    row('Fjelldal;E2-03;2022-01;4;12;;eldste;'),
    'G2',
    row('Fjelldal;E2-03;2022-01;4;12;;skrøpelege eldre;'),
  ],
  ['period-not-understood', row('Fjelldal;E2-03;i fjor;4;12;;;'), 'C2', sound],
  ['date-not-understood', 'team;dato;tiltak\nFjelldal;mars 2022;x', 'B2', 'team;dato;tiltak\nFjelldal;13.03.2022;x'],
  ['ambiguous-date', 'team;dato;tiltak\nFjelldal;03/04/2022;x', 'B2', 'team;dato;tiltak\nFjelldal;13/04/2022;x'],
  ['week-does-not-exist', row('Fjelldal;E2-03;uke 53 2022;4;12;;;'), 'C2', row('Fjelldal;E2-03;uke 52 2021;4;12;;;')],
  ['mixed-granularity', row('Fjelldal;E2-03;2022-01;4;12;;;\nFjelldal;E2-03;uke 9 2022;4;12;;;'), 'C3', sound],
  [
    'duplicate-period',
    row('Fjelldal;E2-03;2022-01;4;12;;;\nFjelldal;E2-03;jan. 22;4;12;;;'),
    'C3',
    row('Fjelldal;E2-03;2022-01;4;12;;;\nNordvik;E2-03;2022-01;4;12;;;'),
  ],
  [
    'period-gap',
    row('Fjelldal;E2-03;2022-01;4;12;;;\nFjelldal;E2-03;2022-03;4;12;;;'),
    'C3',
    row('Fjelldal;E2-03;2022-01;4;12;;;\nFjelldal;E2-03;2022-02;4;12;;;'),
  ],
  ['period-in-future', row('Fjelldal;E2-03;2022-11;4;12;;;'), 'C2', row('Fjelldal;E2-03;2022-10;4;12;;;')],
  [
    'numerator-exceeds-denominator',
    row('Fjelldal;E2-03;2022-01;19;12;;;'),
    'D2',
    row('Fjelldal;E3-02;2022-01;19;12;;;'),
  ],
  ['zero-denominator', row('Fjelldal;E2-03;2022-01;4;0;;;'), 'E2', sound],
  ['value-out-of-range', row('Fjelldal;E2-03;2022-01;;;180 %;;'), 'F2', row('Fjelldal;E2-03;2022-01;;;100 %;;')],
  ['unknown-indicator', row('Fjelldal;E2-3x;2022-01;4;12;;;'), 'B2', row('Fjelldal;hph 2;2022-01;4;12;;;')],
  ['unknown-team', row('Fjeldall;E2-03;2022-01;4;12;;;'), 'A2', row('fjelldal_kommune;E2-03;2022-01;4;12;;;')],
  ['unknown-poster-field', 'team;felt;tekst\nFjelldal;Bakgrun;x', 'B2', 'team;felt;tekst\nFjelldal;bakgrunn;x'],
  [
    'national-identity-number',
    row('Fjelldal;E2-03;2022-01;4;12;;;41814061033'),
    'H2',
    row('Fjelldal;E2-03;2022-01;4;12;;;41814061034'),
  ],
  ['file-too-large', { length: 300_000_001 } as Uint8Array, null, bytes(0x41)],
];

/** The codes that stand in the sources of the reading of tables. */
function codesInSources(): readonly string[] {
  const folder = new URL('../../../src/input/', import.meta.url);
  const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return Object.keys(severityOf).filter((code) => sources.some((source) => source.includes(`'${code}'`)));
}

describe('every finding of the reading of tables', () => {
  it.each(cases)('%s is found where it is', (code, failing, cell) => {
    const found = findingsIn(failing).filter((finding) => finding.code === code);
    expect(found.map((finding) => finding.cell)).toEqual([cell]);
  });

  it.each(cases)('%s is not found where it is not', (code, _failing, _cell, passing) => {
    expect(findingsIn(passing).filter((finding) => finding.code === code)).toEqual([]);
  });

  it('has its place here', () => {
    expect(cases.map(([code]) => code).toSorted()).toEqual(codesInSources().toSorted());
  });
});
