import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/domain/table.ts';
import { readTable } from '../../../src/input/read-table.ts';
import { codesOf, summaries, tableOf } from './read-text.ts';

const corpus = new URL('../../corpus/', import.meta.url);
const read = (name: string): Table => readTable(readFileSync(new URL(name, corpus)), { file: name });
const cellsOf = (table: Table): unknown => [table.header, ...table.rows.map((row) => row.cells)];

const sample = [
  ['team', 'indikator', 'periode', 'teller', 'nevner', 'kommentar'],
  ['Fjelldal', 'E2-03', '2022-01', '4', '12', 'før påske'],
  ['Fjelldal', 'E2-03', '2022-02', '7', '11', 'æøå ÆØÅ'],
];

describe('the same table is read', () => {
  it.each([
    ['utf-8.csv', 'utf-8', ';', []],
    ['utf-8-with-mark.csv', 'utf-8', ';', []],
    ['utf-16le.csv', 'utf-16le', ';', []],
    ['utf-16be.csv', 'utf-16be', ';', []],
    ['utf-16-without-mark.csv', 'utf-16le', ';', ['read-as-utf-16']],
    ['windows-1252.csv', 'windows-1252', ';', ['read-as-windows-1252']],
    ['old-mac-newlines.csv', 'utf-8', ';', []],
    ['unix-newlines-no-last.csv', 'utf-8', ';', []],
    ['mixed-newlines.csv', 'utf-8', ';', []],
    ['tabs.csv', 'utf-8', '\t', []],
    ['commas.csv', 'utf-8', ',', []],
    ['sep-line.csv', 'utf-8', ';', []],
    ['trailing-delimiters.csv', 'utf-8', ';', []],
    ['title-blank-and-total-rows.csv', 'utf-8', ';', ['title-rows-skipped 1', 'blank-rows 3', 'total-row A8']],
  ])('from %s', (name, encoding, delimiter, findings) => {
    const table = read(name);
    expect(cellsOf(table)).toEqual(sample);
    expect(table.dialect).toEqual({ encoding, delimiter, decimal: null });
    expect(summaries(table.findings)).toEqual(findings);
  });
});

describe('what is no table is named', () => {
  it.each([
    ['empty.csv', ['file-empty']],
    ['blank.csv', ['file-empty']],
    ['nul-bytes.csv', ['nul-bytes']],
    ['picture.csv', ['file-is-not-a-table']],
    ['prose.csv', ['file-is-not-a-table']],
    ['delimiter-undecided.csv', ['delimiter-undecided']],
    ['unknown-sep-line.csv', ['delimiter-undecided']],
  ])('in %s', (name, codes) => {
    const table = read(name);
    expect(codesOf(table.findings)).toEqual(codes);
    expect([table.header, table.rows]).toEqual([[], []]);
  });

  it.each([
    ['workbook-renamed.csv', 'xlsx'],
    ['ods-renamed.csv', 'ods'],
    ['zip-renamed.csv', 'zip'],
    ['xls-renamed.csv', 'xls'],
    ['pdf-renamed.csv', 'pdf'],
    ['web-page.csv', 'html'],
  ])('%s is %s', (name, kind) => {
    expect(read(name).findings).toMatchObject([{ code: 'file-is-spreadsheet', args: { kind }, file: name }]);
  });

  it('a file that is too large is refused before it is looked at', () => {
    const bytes = { length: 2_000_000_001 } as unknown as Uint8Array;
    expect(readTable(bytes).findings).toMatchObject([{ code: 'file-too-large', args: { limitMegabytes: 2000 } }]);
  });

  it('the first zero byte is told by its line', () => {
    expect(read('nul-bytes.csv').findings).toMatchObject([{ line: 2, row: null }]);
  });
});

describe('a fault costs the rows that it stands in', () => {
  it('an unclosed quote costs one row, and the file goes on', () => {
    const table = read('unclosed-quote.csv');
    expect(summaries(table.findings)).toEqual(['unclosed-quote F2']);
    expect(table.rows.map((row) => [row.row, row.line, row.cells[2]])).toEqual([
      [3, 3, '2022-02'],
      [4, 4, '2022-03'],
      [5, 5, '2022-04'],
    ]);
    expect(table.skippedRows?.map((row) => row.cells[0])).toEqual(['Fjelldal']);
  });

  it('stray quotes cost the row of each', () => {
    const table = read('stray-quote.csv');
    expect(summaries(table.findings)).toEqual(['stray-quote F2', 'stray-quote F3']);
    expect(table.rows.map((row) => row.cells[2])).toEqual(['2022-03']);
  });

  it('a decimal comma in a file with commas is named as such', () => {
    const table = read('decimal-comma-in-comma-file.csv');
    expect(table.findings).toMatchObject([{ code: 'decimal-comma-splits-cell', cell: 'D2', found: '12,5' }]);
    expect(table.rows.map((row) => row.cells[3])).toEqual(['14']);
  });

  it.each([
    ['8,10,80,5', null],
    ['8,,80,5', 'F2'],
  ])('a decimal comma that may be in more than one place is named with its row: %s', (numbers, cell) => {
    const { findings } = tableOf(`team,indikator,periode,teller,nevner,verdi\nFjelldal,E2-03,2022-01,${numbers}\n`);
    expect(findings).toMatchObject([{ code: 'decimal-comma-splits-cell', row: 2, cell }]);
  });

  it('a row with too few or too many cells is named and left out', () => {
    const table = read('ragged-rows.csv');
    expect(table.findings).toMatchObject([
      { code: 'too-few-cells', row: 2, args: { expected: 6, got: 4 } },
      { code: 'too-many-cells', row: 3, cell: 'G3', args: { expected: 6, got: 8 } },
    ]);
    expect(table.rows.map((row) => row.row)).toEqual([4]);
  });

  it.each([
    ['team;indikator;periode;teller;nevner;verdi;pasientgruppe;kommentar', 'A;E2-03;2022-01;4;12'],
    ['team;indikator;periode;verdi;teller;nevner', 'A;B-01;2022-01;12'],
    ['indikator;år;måned;teller;nevner;fase;notat', 'E2-03;2022;1;4;12'],
    ['team;dato;tiltak;kommentar', 'A;14.03.2022;Telefon'],
    ['team,indikator,periode,teller,nevner,kommentar', 'A,E2-03,2022-01,4,12'],
  ])('a row that lacks only cells which may be empty is read, as Excel leaves them out: %s', (header, row) => {
    const { rows, findings } = tableOf(`${header}\n${row}\n`);
    const columns = header.split(/[;,]/).length;
    const cells = row.split(/[;,]/);
    expect(findings).toEqual([]);
    expect(rows.map((one) => one.cells)).toEqual([[...cells, ...Array(columns - cells.length).fill('')]]);
  });

  it.each([
    ['team;indikator;periode;teller;nevner;kommentar', 'A;E2-03;2022-01;4'],
    ['team;indikator;periode;teller;nevner;verdi', 'A;B-01;2022-01'],
    ['teller;nevner;periode;indikator;kommentar;team', '4;12;2022-01;E2-03;ny rutine'],
    ['indikator;2022-01;2022-02;2022-03', 'B-01;4;5'],
    ['team;felt;tekst;kommentar', 'A;tittel'],
  ])('a row that lacks a cell which may not be empty is left out: %s', (header, row) => {
    const { rows, findings } = tableOf(`${header}\n${row}\n`);
    expect(findings).toMatchObject([{ code: 'too-few-cells', row: 2 }]);
    expect(rows).toEqual([]);
  });

  it('a short row in a file with commas is left out where a decimal comma may hide in it', () => {
    const table = tableOf('team,indikator,periode,verdi,kommentar,fase\nA,B-01,2022-01,12,5\nA,B-01,2022-02,12\n');
    expect(table.findings).toMatchObject([{ code: 'too-few-cells', row: 2 }]);
    expect(table.rows.map(({ row }) => row)).toEqual([3]);
  });

  it('two columns of the same name are named, with the first', () => {
    expect(read('duplicate-column.csv').findings).toMatchObject([
      { code: 'duplicate-column', cell: 'E1', column: 'teller', related: { cell: 'D1' } },
    ]);
  });

  it('lost letters are named where they stand, whoever lost them', () => {
    expect(summaries(read('lost-characters.csv').findings)).toEqual(['lost-characters F2', 'lost-characters F3']);
    expect(summaries(read('bad-byte-behind-mark.csv').findings)).toEqual(['lost-characters F2', 'lost-characters F3']);
  });
});

describe('places are those of Excel', () => {
  it('a cell with a line break makes rows and lines differ', () => {
    expect(read('line-break-in-cell.csv').rows).toMatchObject([
      { row: 2, line: 2, cells: { 5: 'to\r\nlinjer' } },
      { row: 3, line: 4 },
    ]);
  });

  it('Excel hides a sep= line, so that it is a line and no row', () => {
    const table = read('sep-line.csv');
    expect([table.headerRow, table.headerLine]).toEqual([1, 2]);
    expect(table.rows[0]).toMatchObject({ row: 2, line: 3 });
  });

  it('title rows and blank rows count', () => {
    const table = read('title-blank-and-total-rows.csv');
    expect(table.headerRow).toBe(4);
    expect(table.rows.map((row) => row.row)).toEqual([5, 6]);
    expect(table.findings).toMatchObject([{ args: { rows: 2 } }, { args: { rows: 2 } }, { found: 'Sum' }]);
  });
});

describe('the delimiter', () => {
  it('is decided by the header, whatever stands in the cells', () => {
    const table = tableOf('team;verdi\nA, B, C og D;12,5\nE, F, G og H;13,5');
    expect(table.dialect.delimiter).toBe(';');
  });

  it('is decided by the rows where the header is unknown', () => {
    expect(tableOf('Hva;jan 22;feb 22\nAndel, i prosent;12,5;13,5').dialect.delimiter).toBe(';');
  });

  it('is taken from a sep= line, also in quotes and in capitals', () => {
    expect(tableOf('SEP=,\nteam,verdi\nA,1').header).toEqual(['team', 'verdi']);
    expect(tableOf('"sep=;"\r\nteam;verdi').header).toEqual(['team', 'verdi']);
  });
});

describe('the decimal mark', () => {
  it.each([
    ['12,5', ','],
    ['12.5', '.'],
    ['0,125', ','],
    ['45,5 %', ','],
    ['12', null],
    ['1.234', null],
    ['ca 1,5', null],
  ])('of %s is %s', (text, decimal) => {
    expect(tableOf(`team;verdi\nA;${text}`).dialect.decimal).toBe(decimal);
  });

  it('is not looked for in periods', () => {
    expect(tableOf('team;periode;verdi\nA;03.2022;12\nA;14.03;12').dialect.decimal).toBeNull();
  });

  it('is the more frequent one', () => {
    expect(tableOf('team;verdi\nA;1.5\nB;2.5\nC;3,5').dialect.decimal).toBe('.');
  });
});

describe('a total row', () => {
  it.each(['Sum', 'SUM:', 'Totalt', 'i alt', 'I alt:', 'Til sammen', 'tilsammen', 'Gjennomsnitt'])(
    'begins with %s',
    (word) => {
      expect(summaries(tableOf(`team;periode;teller\nA;2022-03;4\n${word};;4`).findings)).toEqual(['total-row A3']);
    },
  );

  it('can say so in the column of the periods', () => {
    expect(summaries(tableOf('team;periode;teller\nA;2022-03;4\nA;Totalt;4').findings)).toEqual(['total-row B3']);
  });

  it('is not a row whose comment says "sum"', () => {
    expect(tableOf('team;periode;kommentar\nA;2022-03;sum').rows).toHaveLength(1);
  });
});

describe('a table', () => {
  it('keeps headers that would be dangerous as keys', () => {
    expect(read('dangerous-headers.csv').header).toEqual(['__proto__', 'constructor', 'team', 'toString']);
  });

  it('begins wherever its first filled row is', () => {
    const table = tableOf(`${'\n'.repeat(40)}Hva;jan 22\nAndel;12`);
    expect([table.headerRow, table.header]).toEqual([41, ['Hva', 'jan 22']]);
  });

  it('is empty where nothing follows a sep= line', () => {
    expect(codesOf(tableOf('sep=;\r\n').findings)).toEqual(['file-empty']);
  });

  it('names a quote in its header', () => {
    expect(summaries(tableOf('team;periode;ver"di\nA;2022-03;4').findings)).toEqual(['stray-quote 1']);
  });

  it('without rows is a header and nothing wrong', () => {
    expect(tableOf('team;periode;teller\r\n')).toMatchObject({ rows: [], findings: [] });
  });

  it('repeats no identity number in its findings', () => {
    const number = '41814061033';
    const table = tableOf(
      `Liste ${number}\nteam;${number};${number}\nA;"${number}\nB;${number};${number};${number}\nSum;\ufffd${number};`,
      `${number}.csv`,
    );
    expect(table.findings.length).toBeGreaterThan(4);
    expect(JSON.stringify(table.findings)).not.toContain(number);
  });

  it('has a test for every file of the corpus', () => {
    const source = readFileSync(new URL(import.meta.url), 'utf8');
    expect(readdirSync(corpus).filter((name) => name.endsWith('.csv') && !source.includes(`'${name}'`))).toEqual([]);
  });
});
