import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Finding, FindingCode } from '../../../src/domain/finding.ts';
import type { IndicatorId } from '../../../src/domain/ids.ts';
import { severityOf } from '../../../src/domain/severity-of.ts';
import type { Table } from '../../../src/domain/table.ts';
import { readMeasurements } from '../../../src/input/read-measurements.ts';
import { readTable } from '../../../src/input/read-table.ts';
import type { Project } from '../../../src/project/project.ts';
import { makeProject } from './make-project.ts';
import { measurementRows, tableOf } from './read-text.ts';

/** A text of a file, or its bytes. */
type Content = string | Uint8Array;

const today = '2022-10-15' as CalendarDate;
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text, (letter) => [letter.charCodeAt(0) % 256, letter.charCodeAt(0) >> 8]).flat());
const row = (cells: string): string => measurementRows(cells);
const sound = row('Fjelldal;E2-03;2022-01;4;12;;;');
const table = (content: Content): Table =>
  typeof content === 'string' ? tableOf(content) : readTable(content, { file: 'data/fjelldal.csv' });
/** A row for each of some months of 2022. */
const months = (...numbers: number[]): string =>
  row(
    numbers
      .map((number) => `Fjelldal;E2-03;2022-${String(number).padStart(2, '0')};4;${8 + (number % 4)};;;`)
      .join('\n'),
  );
/** Rows of months, of two sorts in turn. */
const counts = (one: string, other: string, rows: number): string =>
  row(
    Array.from({ length: rows }, (_, index) => {
      const [numerator, denominator] = (index % 2 === 0 ? one : other).split('/');
      return `Fjelldal;E2-03;2022-0${index + 1};${numerator};${denominator};;;`;
    }).join('\n'),
  );
/** Four months with one value, and four with another. */
const values = (one: string, other: string): string =>
  row(
    Array.from({ length: 8 }, (_, index) => `Fjelldal;B-01;2022-0${index + 1};;;${index < 4 ? one : other};;`).join(
      '\n',
    ),
  );
const [fjelldal, ...others] = makeProject().teams;
/** What gpf.yaml says where a finding needs more than the list of teams. */
const projects: Partial<Record<FindingCode, Project>> = {
  'test-team': makeProject({ teams: [], teamsAreListed: false }),
  'team-missing-period': makeProject({ teams: [], teamsAreListed: false }),
  'indicator-not-in-plan': makeProject({ ownIndicators: ['sykepleier-3-dager' as IndicatorId] }),
  'change-outside-data': makeProject({
    teams: fjelldal ? [{ ...fjelldal, changes: [{ date: '2020-01-10' as CalendarDate, text: 'x' }] }, ...others] : [],
  }),
  'renamed-municipality': makeProject({
    catalogue: {
      ...makeProject().catalogue,
      municipalities: [
        {
          number: '4022',
          name: 'Fjelldal',
          otherNames: [],
          county: 'Telemark',
          healthTrustArea: 'Telemark',
          earlier: [{ number: '0828', name: 'Fjelldal', until: 2020 }],
        },
      ],
    },
  }),
};
const findingsIn = (content: Content, code: FindingCode): readonly Finding[] =>
  content.length > 300_000_000
    ? table(content).findings
    : readMeasurements([table(content)], projects[code] ?? makeProject(), { today }).findings;

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
  ['read-as-utf-16', utf16('team;dato;tiltak'), null, 'team;dato;tiltak'],
  [
    'mixed-encoding',
    Uint8Array.from([...latin1('team;dato;tiltak\nFjelldal;14.03.2022;p\xe5\nFjelldal;15.03.2022;p\xc3\xa5')]),
    'C3',
    latin1('team;dato;tiltak\nFjelldal;14.03.2022;p\xe5'),
  ],
  ['mojibake', row('Fjelldal;E2-03;2022-01;4;12;;;fÃ¸r'), 'H2', row('Fjelldal;E2-03;2022-01;4;12;;;før')],
  [
    'invisible-characters',
    row('Fjelldal;E2-03;2022-01;4;12;;;f\u200bør'),
    'H2',
    row('Fjelldal;E2-03;2022-01;4;12;;;før'),
  ],
  [
    'file-is-protected',
    latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0'),
    null,
    sound,
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
  ['too-few-cells', row('Fjelldal;E2-03;2022-01;4\n'), null, row('Fjelldal;E2-03;2022-01;4;12\n')],
  ['truncated-line', row('Fjelldal;E2-03;2022-01;4;12'), null, row('Fjelldal;E2-03;2022-01;4;12\n')],
  [
    'cell-too-long',
    row(`Fjelldal;E2-03;2022-01;4;12;;;${'x'.repeat(1_000_001)}`),
    'H2',
    row(`Fjelldal;E2-03;2022-01;4;12;;;${'x'.repeat(1_000_000)}`),
  ],
  ['too-many-columns', `team;periode${';x'.repeat(10_000)}`, null, sound],
  ['repeated-header', row(`Fjelldal;E2-03;2022-01;4;12;;;\n${measurementRows()}`), null, sound],
  [
    'second-table',
    row('Fjelldal;E2-03;2022-01;4;12;;;\nteam;dato;tiltak;;;;;\nFjelldal;14.03.2022;x;;;;;'),
    null,
    sound,
  ],
  [
    'blank-column-name',
    'team;;dato;tiltak\nFjelldal;x;14.03.2022;y',
    'B1',
    'team;;dato;tiltak\nFjelldal;;14.03.2022;y',
  ],
  ['formula-in-cell', row('Fjelldal;E2-03;2022-01;4;12;;;=1+1'), 'H2', row('Fjelldal;E2-03;2022-01;4;12;;;- ingen')],
  ['blank-rows', row(';;;;;;;'), null, sound],
  ['total-row', row('Sum;;;4;12;;;'), 'A2', row('Fjelldal;E2-03;2022-01;4;12;;;sum')],
  ['missing-value', row('Fjelldal;E2-03;2022-01;4;;;;'), 'E2', sound],
  ['value-in-wrong-column', row('Fjelldal;B-01;2022-01;12;;;;'), 'D2', row('Fjelldal;B-01;2022-01;;;12;;')],
  ['not-a-number', row('Fjelldal;E2-03;2022-01;fire;12;;;'), 'D2', sound],
  ['number-with-words', row('Fjelldal;B-01;2022-01;;;ca. 45 min;;'), 'F2', row('Fjelldal;B-01;2022-01;;;45;;')],
  ['fraction-in-cell', row('Fjelldal;E2-03;2022-01;8 av 10;;;;'), 'D2', row('Fjelldal;E2-03;2022-01;8;10;;;')],
  [
    'mixed-decimal-marks',
    row('Fjelldal;B-01;2022-01;;;12,5;;\nFjelldal;B-01;2022-02;;;12,6;;\nFjelldal;B-01;2022-03;;;12.7;;'),
    'F4',
    row('Fjelldal;B-01;2022-01;;;12,5;;\nFjelldal;B-01;2022-02;;;12,6;;\nFjelldal;B-01;2022-03;;;12,7;;'),
  ],
  ['value-disagrees', row('Fjelldal;E2-03;2022-01;8;12;76 %;;'), 'F2', row('Fjelldal;E2-03;2022-01;8;12;67 %;;')],
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
  [
    'year-disagrees',
    'team;indikator;år;måned;teller;nevner\nFjelldal;E2-03;2022;2021-03;4;12',
    'D2',
    'team;indikator;år;måned;teller;nevner\nFjelldal;E2-03;2022;2022-03;4;12',
  ],
  ['date-not-understood', 'team;dato;tiltak\nFjelldal;mars 2022;x', 'B2', 'team;dato;tiltak\nFjelldal;13.03.2022;x'],
  ['ambiguous-date', 'team;dato;tiltak\nFjelldal;03/04/2022;x', 'B2', 'team;dato;tiltak\nFjelldal;13/04/2022;x'],
  ['excel-serial-date', row('Fjelldal;E2-03;44634;4;12;;;'), 'C2', row('Fjelldal;E2-03;2022-03;4;12;;;')],
  ['period-incomplete', row('Fjelldal;E2-03;2022-10;4;12;;;'), 'C2', row('Fjelldal;E2-03;2022-10;;;;;')],
  ['follow-up-time-not-up', row('Fjelldal;E3-01;2022-09;4;12;;;'), 'C2', row('Fjelldal;E3-01;2022-08;4;12;;;')],
  ['period-out-of-order', months(1, 3, 2, 4), 'C4', months(4, 3, 2, 1)],
  [
    'period-far-from-others',
    `${months(1, 2, 3, 4)}\nFjelldal;E2-03;2012-05;4;12;;;`,
    'C6',
    `${months(1, 2, 3, 4)}\nFjelldal;E2-03;2021-05;4;12;;;`,
  ],
  ['too-few-points', months(1, 2, 3), 'C2', months(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)],
  ['constant-denominator', counts('3/9', '4/9', 8), 'C2', counts('3/9', '4/10', 8)],
  ['ceiling', counts('9/9', '8/8', 8), 'C2', counts('9/9', '7/8', 8)],
  ['same-value-repeated', `${counts('4/9', '4/9', 6)}\nFjelldal;E2-03;2022-07;4;12;;;`, 'C2', counts('4/9', '4/8', 6)],
  ['scale-change', values('0,7', '42'), 'C6', values('35', '42')],
  [
    'definition-changed',
    'team;indikator;periode;teller;nevner;definisjon\nFjelldal;E2-03;2022-01;4;12;a\nFjelldal;E2-03;2022-02;4;12;b',
    'C3',
    'team;indikator;periode;teller;nevner;definisjon\nFjelldal;E2-03;2022-01;4;12;a\nFjelldal;E2-03;2022-02;4;12;A',
  ],
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
  ['lookalike-name', row('Fj\u0435lldal;E2-03;2022-01;4;12;;;'), 'A2', row('FJELLDAL;E2-03;2022-01;4;12;;;')],
  ['test-team', row('Testkommune;E2-03;2022-01;4;12;;;'), 'A2', row('Testad;E2-03;2022-01;4;12;;;')],
  ['renamed-municipality', row('828;E2-03;2022-01;4;12;;;'), 'A2', row('4022;E2-03;2022-01;4;12;;;')],
  [
    'team-missing-period',
    `${months(1, 2)}\nNordvik;E2-03;2022-02;4;12;;;\nSkogvang;E2-03;2022-01;4;12;;;`,
    'C5',
    `${months(1, 2)}\nNordvik;E2-03;2022-01;4;12;;;\nSkogvang;E2-03;2022-01;4;12;;;`,
  ],
  ['indicator-not-in-plan', row('Fjelldal;B-01;2022-01;;;12;;'), 'C2', sound],
  ['change-outside-data', sound, null, row('Fjelldal;E2-03;2020-01;4;12;;;')],
  ['unknown-poster-field', 'team;felt;tekst\nFjelldal;Bakgrun;x', 'B2', 'team;felt;tekst\nFjelldal;bakgrunn;x'],
  [
    'national-identity-number',
    row('Fjelldal;E2-03;2022-01;4;12;;;41814061033'),
    'H2',
    row('Fjelldal;E2-03;2022-01;4;12;;;41814061034'),
  ],
  ['file-too-large', { length: 2_000_000_001 } as Uint8Array, null, bytes(0x41)],
];

/** The codes that stand in the sources of the reading of tables. */
function codesInSources(): readonly string[] {
  const folder = new URL('../../../src/input/', import.meta.url);
  const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return Object.keys(severityOf).filter((code) => sources.some((source) => source.includes(`'${code}'`)));
}

describe('every finding of the reading of tables', () => {
  it.each(cases)('%s is found where it is', (code, failing, cell) => {
    const found = findingsIn(failing, code).filter((finding) => finding.code === code);
    expect(found.map((finding) => finding.cell)).toEqual([cell]);
  });

  it.each(cases)('%s is not found where it is not', (code, _failing, _cell, passing) => {
    expect(findingsIn(passing, code).filter((finding) => finding.code === code)).toEqual([]);
  });

  it('has its place here, or among the fixtures', () => {
    const elsewhere = codesInSources().filter((code) => !cases.some(([own]) => own === code));
    expect(elsewhere.filter((code) => !existsSync(new URL(`../../findings/${code}/`, import.meta.url)))).toEqual([
      'series-not-checked',
    ]);
    expect(cases.map(([code]) => code).filter((code) => !codesInSources().includes(code))).toEqual([
      'national-identity-number',
    ]);
  });
});
