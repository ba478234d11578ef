import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import type { Measurement } from '../../../src/domain/measurement.ts';
import { readMeasurements } from '../../../src/input/read-measurements.ts';
import { readTables } from '../../../src/input/read-tables.ts';
import { makeWorkbook, type SheetCell, type SheetGiven } from '../../factories/make-workbook.ts';
import { makeProject } from './make-project.ts';
import { codesOf, readText, summaries } from './read-text.ts';

const told = ({ team, indicator, period, numerator, denominator, value, patientGroup, place }: Measurement): string =>
  [team, indicator, period.key, `${numerator}/${denominator}`, value, patientGroup, place.cell]
    .filter((part) => part !== null && part !== 'null/null')
    .join(' ');

const wide = (...rows: string[]) => {
  const { measurements, findings } = readText(rows.join('\n'));
  return { read: measurements.map(told), findings: summaries(withoutAdvice(findings)) };
};

/** What is told of a series, which is not about how its sheet was read. */
const aboutSeries = new Set(['too-few-points', 'constant-denominator', 'period-gap', 'same-value-repeated']);
const withoutAdvice = (findings: readonly Finding[]) => findings.filter(({ code }) => !aboutSeries.has(code));

const january = 'fjelldal sykepleier-3-dager 2022-01 8/10';
const february = 'fjelldal sykepleier-3-dager 2022-02 7/9';

describe('a sheet with a column for each period', () => {
  it('is read with the word for the number in a column', () => {
    expect(
      wide(
        'team;målepunkt;tall;jan 2022;feb 2022',
        'Fjelldal;E2-03;teller;8;7',
        'Fjelldal;E2-03;nevner;10;9',
        'Nordvik;B-01;verdi;12,5;',
      ),
    ).toEqual({
      read: [`${january} D2`, `${february} E2`, 'nordvik tidsbruk 2022-01 12.5 D4'],
      findings: ['wide-sheet-read 1'],
    });
  });

  it.each([
    ['behind the name', 'HPH2 teller', 'HPH2 nevner'],
    ['in brackets', 'E2-03 (teljar)', 'E2-03 (nemnar)'],
    ['before the name', 'Teller: HPH2', 'Nevner: HPH2'],
    ['below the name', 'HPH2 – teller', 'nevner'],
  ])('is read with the word for the number %s', (_, first, second) => {
    const rows = ['team;indikator;2022-01;2022-02', `Fjelldal;${first};8;7`, `Fjelldal;${second};10;9`];
    expect(wide(...rows)).toEqual({ read: [`${january} C2`, `${february} D2`], findings: ['wide-sheet-read 1'] });
  });

  it('is read where name and team stand once, as under merged cells', () => {
    const rows = ['team;;;2022-01;2022-02', 'Fjelldal;HPH2;teller;8;7', ';;nevner;10;9'];
    expect(wide(...rows).read).toEqual([`${january} D2`, `${february} E2`]);
  });

  it('is read where the name has a row of its own', () => {
    const rows = ['team;målepunkt;2022-01;2022-02', 'Fjelldal;HPH2;;', ';teller;8;7', ';nevner;10;9'];
    expect(wide(...rows).read).toEqual([`${january} C3`, `${february} D3`]);
  });

  it.each([
    ['above them', ';;;2022;', 'team;målepunkt;;jan;feb'],
    ['in the title', 'Målinger i 2022;;;;', 'team;målepunkt;;januar;februar'],
  ])('takes the year from a row %s', (_, above, header) => {
    const { read, findings } = wide(above, header, 'Fjelldal;HPH2;teller;8;7', 'Fjelldal;HPH2;nevner;10;9');
    expect(read).toEqual([`${january} D3`, `${february} E3`]);
    expect(findings).toEqual(['wide-sheet-read 2']);
  });

  it('takes each period with the year that stands over it', () => {
    const { read } = wide(
      ';;;2021;2022;',
      'team;målepunkt;;des;jan;feb',
      'Fjelldal;HPH2;teller;8;7;6',
      'Fjelldal;HPH2;nevner;10;9;8',
    );
    expect(read.map((one) => one.split(' ')[2])).toEqual(['2021-12', '2022-01', '2022-02']);
  });

  it.each([
    ['nobody says the year', 'Målinger;;'],
    ['two years are named', 'Målinger 2021–2022;;'],
    ['two years are named in words', 'Målinger 2021 og 2022;;'],
    ['the year is that of the form', 'Versjon 2019 av skjemaet;;'],
    ['the year is that of a date', 'Målinger sist oppdatert 14.03.2023;;'],
    ['the year begins a date', 'Målinger 2023-03-14;;'],
    ['the months of one year are out of order', 'Målinger 2022;;'],
  ])('is unclear where %s', (_, title) => {
    const { read, findings } = wide(title, 'team;målepunkt;des;jan', 'Fjelldal;B-01;8;7');
    expect([read, findings]).toEqual([[], ['title-rows-skipped 1', 'wide-sheet-unclear C2']]);
  });

  it.each([
    ['alone in a cell', '2022;;', 'jan;feb'],
    ['beside a word for it', 'År: 2022;;', 'jan;feb'],
    ['in front of a word for results', '2022 resultat;;', 'jan;feb'],
  ])('takes the year from a title where it stands %s, and says so', (_, title, header) => {
    const { measurements, findings } = readText([title, `team;målepunkt;${header}`, 'Fjelldal;B-01;8;7'].join('\n'));
    expect(measurements.map(({ period }) => period.key)).toEqual(['2022-01', '2022-02']);
    expect(findings.find(({ code }) => code === 'wide-sheet-read')?.args).toMatchObject({ year: 2022 });
  });

  it('names no year of a title where the periods have their own', () => {
    const { findings } = readText('Målinger 2019;;\nteam;målepunkt;2022-01;2022-02\nFjelldal;B-01;8;7');
    expect(findings.find(({ code }) => code === 'wide-sheet-read')?.args).toMatchObject({ year: null });
  });

  it.each([
    ['jan 2022;feb;mar;apr', 'D1'],
    ['nov;des;jan 2022;feb 2022', 'C1'],
  ])('is unclear where only some months have a year: %s', (header, cell) => {
    const { read, findings } = wide(`team;målepunkt;${header}`, 'Fjelldal;B-01;1;2;3;4');
    expect([read, findings]).toEqual([[], [`wide-sheet-unclear ${cell}`]]);
  });

  it.each(['mra 2022', 'mra', '2022-O3'])('names a slip in the last heading: %s', (heading) => {
    const { read, findings } = wide(`team;målepunkt;2022-01;2022-02;${heading}`, 'Fjelldal;B-01;1;2;3');
    expect([read.length, findings]).toEqual([2, ['wide-sheet-read 1', 'period-not-understood E1']]);
  });

  it.each(['Sum', 'Mål', 'Totalt 2022', 'Merknad'])('needs nothing of a column behind the periods: %s', (heading) => {
    const note = heading === 'Merknad' ? 'ferie' : '3';
    const { findings } = wide(`team;målepunkt;2022-01;2022-02;${heading}`, `Fjelldal;B-01;1;2;${note}`);
    expect(findings).toEqual(['wide-sheet-read 1', 'unknown-column E1']);
  });

  it('does not take a single number of a share for its numerator', () => {
    const { read, findings } = wide('team;målepunkt;2022-01;2022-02', 'Fjelldal;HPH2;8;7');
    expect([read, findings]).toEqual([[], ['wide-sheet-unclear C2']]);
  });

  it('names a word for a number that is none, once, and reads the other rows', () => {
    const { read, findings } = wide(
      'Team;Målepunkt;Type;jan.22;feb.22',
      'Fjelldal;HPH2;teller;8;7',
      'Fjelldal;HPH2;nevner;10;9',
      'Fjelldal;HPH2;prosent;80 %;',
      'Fjelldal;HPH2;antall;3;4',
    );
    expect([read, findings]).toEqual([
      [january, february].map((one, index) => `${one} ${'DE'[index]}2`),
      ['wide-sheet-read 1', 'wide-sheet-unclear C5'],
    ]);
  });

  it('does not ask for the other half of a share whose row has a word that is none', () => {
    const rows = ['team;målepunkt;type;2022-01', 'Fjelldal;HPH2;antall;8', ';;nevner;10'];
    expect(wide(...rows)).toEqual({ read: [], findings: ['wide-sheet-unclear C2'] });
  });

  it('quotes its own headings where a column is missing, and tells the other errors', () => {
    const { findings } = readText('målepunkt;jan 2022;feb 2022\nHPH2 teller;11;7\nHPH2 nevner;10;9');
    expect(findings).toMatchObject([
      { code: 'wide-sheet-read' },
      { code: 'missing-column', args: { missing: ['team'], present: ['målepunkt', 'jan 2022', 'feb 2022'] } },
      { code: 'numerator-exceeds-denominator', cell: 'B2', team: null },
    ]);
  });

  it('tells of a column of persons once', () => {
    const row = 'Fjelldal;B-01;8;7';
    const told = (name: string) => wide('team;målepunkt;2022-01;2022-02;pasientnavn', `${row};${name}`).findings;
    expect(told('x')).toEqual(['wide-sheet-read 1', 'person-column E2']);
    expect(told('')).toEqual(['wide-sheet-read 1', 'unknown-column E1']);
  });

  it('needs both numbers of a share', () => {
    const { read, findings } = wide('team;målepunkt;2022-01;2022-02', 'Fjelldal;HPH2 teller;8;7');
    expect([read, findings]).toEqual([[], ['wide-sheet-unclear B2']]);
  });

  it('reads a percentage of a share, and names what is no number in its own cell', () => {
    const { read, findings } = wide('team;målepunkt;2022-01;2022-02;2022-03', 'Fjelldal;HPH2;80 %;08.okt;-');
    expect(read).toEqual(['fjelldal sykepleier-3-dager 2022-01 0.8 C2', 'fjelldal sykepleier-3-dager 2022-03 E2']);
    expect(findings).toEqual([
      'wide-sheet-read 1',
      'percent-without-counts C2',
      'fraction-became-date D2',
      'zero-or-not-measured E2',
    ]);
  });

  it('takes an empty cell for a gap and not for a row', () => {
    const rows = ['team;målepunkt;;2022-01;2022-02', 'Fjelldal;HPH2;teller;;7', 'Fjelldal;HPH2;nevner;;9'];
    expect(wide(...rows).read).toEqual([`${february} E2`]);
  });

  it('names half a pair where it is missing', () => {
    const rows = ['team;målepunkt;;2022-01;2022-02', 'Fjelldal;HPH2;teller;8;7', 'Fjelldal;HPH2;nevner;;9'];
    expect(wide(...rows).findings).toEqual(['wide-sheet-read 1', 'missing-value D3']);
  });

  it('names an indicator and a team that it does not know', () => {
    const rows = ['team;målepunkt;2022-01', 'Fjelldal;Noe annet;3', 'Fjorddal;B-01;3'];
    expect(wide(...rows).findings).toEqual(['wide-sheet-read 1', 'unknown-indicator B2', 'unknown-team A3']);
  });

  it('tells columns that it does not read, and a heading between periods that is none', () => {
    const rows = ['team;målepunkt;2022-01;2022-O2;2022-03;Snitt', 'Fjelldal;B-01;1;2;3;2'];
    const { read, findings } = wide(...rows);
    expect(read.length).toBe(2);
    expect(findings).toEqual(['wide-sheet-read 1', 'unknown-column F1', 'period-not-understood D1']);
  });

  it('keeps patient groups and teams apart', () => {
    const { read } = wide(
      'team;pasientgruppe;målepunkt;2022-01',
      'Fjelldal;;HPH2 teller;8',
      'Fjelldal;skrøpelige eldre;HPH2 teller;3',
      'Fjelldal;;HPH2 nevner;10',
      'Fjelldal;skrøpelige eldre;HPH2 nevner;5',
    );
    expect(read).toEqual([`${january} D2`, 'fjelldal sykepleier-3-dager 2022-01 3/5 frail-elderly D3']);
  });
});

describe('a sheet with a pair of columns for each indicator', () => {
  it.each([
    ['HPH2 teller;HPH2 nevner', 'behind the name'],
    ['sykepleier-3-dager (teller);sykepleier-3-dager (nevner)', 'in brackets'],
    ['Teller HPH2;Nevner HPH2', 'before the name'],
  ])('is read: %s', (columns) => {
    const rows = [`team;måned;${columns};B-01`, 'Fjelldal;2022-01;8;10;12', 'Fjelldal;2022-02;7;9;'];
    expect(wide(...rows)).toEqual({
      read: [`${january} B2`, 'fjelldal tidsbruk 2022-01 12 B2', `${february} B3`],
      findings: ['wide-sheet-read 1'],
    });
  });

  it('is read with two rows of headings', () => {
    const rows = [';;HPH2;;E3-02;', 'team;periode;teller;nevner;teller;nevner', 'Fjelldal;2022-01;8;10;30;10'];
    expect(wide(...rows)).toEqual({
      read: [`${january} B3`, 'fjelldal overliggerdogn 2022-01 30/10 B3'],
      findings: ['wide-sheet-read 2'],
    });
  });

  it('is read where nothing stands above the periods', () => {
    const rows = ['team;;HPH2 teller;HPH2 nevner', 'Fjelldal;jan. 2022;8;10'];
    expect(wide(...rows).read).toEqual([`${january} B2`]);
  });

  it('is read with the year in a column of its own', () => {
    const rows = ['team;år;måned;HPH2 teller;HPH2 nevner', 'Fjelldal;2022;januar;8;10'];
    expect(wide(...rows).read).toEqual([`${january} C2`]);
  });

  it('is unclear where pairs have no names', () => {
    const rows = ['team;periode;teller;nevner;teller;nevner', 'Fjelldal;2022-01;8;10;7;9'];
    expect(wide(...rows)).toEqual({ read: [], findings: ['wide-sheet-unclear C1'] });
  });

  it('is unclear where a share has one number', () => {
    const rows = ['team;periode;HPH2;B-01', 'Fjelldal;2022-01;8;12'];
    expect(wide(...rows).findings).toEqual(['wide-sheet-read 1', 'wide-sheet-unclear C2']);
  });

  it('names a mistake in its own cell and under its own heading', () => {
    const rows = ['team;periode;HPH2 teller;HPH2 nevner', 'Fjelldal;2022-01;11;10', 'Fjelldal;2022-13;1;2'];
    const { findings } = readText(rows.join('\n'));
    expect(findings).toMatchObject([
      { code: 'wide-sheet-read' },
      { code: 'numerator-exceeds-denominator', cell: 'C2', column: 'HPH2 teller', row: 2 },
      { code: 'period-not-understood', cell: 'B3', column: 'periode', row: 3 },
    ]);
  });
});

describe('a long sheet is not taken for a wide one', () => {
  it.each([
    ['team;indikator;periode;teller;nevner', 'Fjelldal;E2-03;2022-01;8;10'],
    ['team;dato;tiltak', 'Fjelldal;2022-01-10;Telefon'],
    ['team;periode;teller;nevner', 'Fjelldal;2022-01;8;10'],
    ['team;indikator;teller;nevner', 'Fjelldal;E2-03;8;10'],
  ])('%s', (...rows) => {
    expect(codesOf(readText(rows.join('\n')).findings).filter((code) => code.startsWith('wide'))).toEqual([]);
  });
});

describe('a wide workbook', () => {
  const readSheet = (sheet: SheetGiven) =>
    readMeasurements(readTables(makeWorkbook({ sheets: [sheet] }), { file: 'fjelldal.xlsx' }), makeProject());
  const month = (serial: number): SheetCell => ({ number: serial, format: 'mmm yy' });

  it('is read with dates for headings and merged names', () => {
    const rows = [
      ['team', 'målepunkt', 'tall', month(44562), month(44593)],
      ['Fjelldal', 'HPH2', 'teller', 8, 7],
      [null, null, 'nevner', 10, 9],
    ];
    const { measurements, findings } = readSheet({ rows, merged: ['A2:A3', 'B2:B3'] });
    expect(measurements.map(told)).toEqual([`${january} D2`, `${february} E2`]);
    expect(codesOf(withoutAdvice(findings))).toEqual(['wide-sheet-read']);
  });

  it('names a fraction that Excel made a date of, and a share with a percent format', () => {
    const eighth: SheetCell = { number: 44842, format: 16 };
    const rows = [
      ['team', 'målepunkt', month(44562), month(44593)],
      ['Fjelldal', 'HPH2', eighth, { number: 0.8, format: 9 }],
    ];
    expect(summaries(withoutAdvice(readSheet({ rows }).findings))).toEqual([
      'wide-sheet-read 1',
      'fraction-became-date C2',
      'percent-without-counts D2',
    ]);
  });
});
