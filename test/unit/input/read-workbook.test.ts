import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/domain/table.ts';
import { readMeasurements } from '../../../src/input/read-measurements.ts';
import { openWorkbook, readWorkbook } from '../../../src/input/read-workbook.ts';
import { mostLaidOutCells } from '../../../src/input/reading-limits.ts';
import { mostTags, mostUnpackedMegabytes } from '../../../src/input/zip-parts.ts';
import {
  makeWorkbook,
  type SheetCell,
  type SheetGiven,
  type WorkbookGiven,
  zipTexts,
} from '../../factories/make-workbook.ts';
import { makeProject } from './make-project.ts';
import { codesOf, summaries } from './read-text.ts';

const header = ['team', 'indikator', 'periode', 'teller', 'nevner', 'verdi', 'kommentar'];
const fjelldal: SheetGiven = {
  name: 'Målinger',
  rows: [header, ['Fjelldal', 'E2-03', '2022-01', 4, 12, null, 'før påske']],
};

const read = (given: WorkbookGiven): readonly Table[] => readWorkbook(makeWorkbook(given), 'data/fjelldal.xlsx');

function readOne(given: SheetGiven): Table {
  const [table, ...others] = read({ sheets: [given] });
  expect(others).toEqual([]);
  return table as Table;
}

/** What a cell is handed on as under a heading. */
function cellAs(cell: SheetCell, heading: string, given: Partial<WorkbookGiven> = {}): string | undefined {
  const sheet = {
    rows: [
      ['team', 'indikator', heading],
      ['Fjelldal', 'E2-03', cell],
    ],
  };
  return read({ sheets: [sheet], ...given })[0]?.rows[0]?.cells[2];
}

describe('a workbook', () => {
  it('gives its cells as a Norwegian CSV file does', () => {
    const table = readOne(fjelldal);
    expect(table.file).toBe('data/fjelldal.xlsx');
    expect(table.header).toEqual(header);
    expect(table.rows.map(({ cells, row }) => [row, ...cells])).toEqual([
      [2, 'Fjelldal', 'E2-03', '2022-01', '4', '12', '', 'før påske'],
    ]);
    expect(table.findings).toEqual([]);
  });

  it.each([
    ['a number', 12.5, '12,5'],
    ['a whole number', 4, '4'],
    ['a number of many digits', 41.8140610331234, '41,8140610331234'],
    ['a large number', 1e21, '1000000000000000000000'],
    ['a small number', 1.5e-7, '0,00000015'],
    ['what misses a whole number by a rounding error', 3.0000000000000004, '3'],
    ['a percentage', { number: 0.8, format: 9 }, '80 %'],
    ['a percentage with decimals', { number: 0.285, format: '0.0 %' }, '28,5 %'],
    ['an error', { error: '#REF!' }, '#REF!'],
    ['yes', true, 'SANN'],
    ['no', false, 'USANN'],
    ['the result of a formula', { formula: 'SUM(A1)', value: 7 }, '7'],
    ['the text of a formula', { formula: 'A1', value: 'a & b' }, 'a & b'],
    ['thousands', { number: 1234.5, format: '#,##0.00' }, '1234,5'],
    ['a number with words in its format', { number: 5, format: '0 "dager"' }, '5'],
    ['a number in red when it is negative', { number: -5, format: '0;[Red]-0' }, '-5'],
    ['a number in scientific notation', { number: 120000, format: '0.00E+00' }, '120000'],
    ['text within the cell', { xml: '<c t="inlineStr"><is><t>inne</t></is></c>' }, 'inne'],
    ['rich text', { xml: '<c t="inlineStr"><is><r><t>in</t></r><r><t>ne</t></r><rPh><t>x</t></rPh></is></c>' }, 'inne'],
    ['a fraction that became a date', { number: 44842, format: 16 }, '08.okt'],
    ['a fraction that became a month', { number: 42339, format: 17 }, 'des.15'],
    ['a fraction that became a date, in another format', { number: 44842, format: 'd-mmm' }, '08.okt'],
    ['a fraction that became a whole date', { number: 44842, format: 'mm/dd/yyyy' }, '08.okt'],
    ['a fraction that became a month, in another format', { number: 42339, format: 'mmmm yyyy' }, 'des.15'],
  ] satisfies [string, SheetCell, string][])('gives %s in a column of numbers', (_, cell, text) => {
    expect(cellAs(cell, 'teller')).toBe(text);
  });

  it.each([
    ['a day', { number: 44634, format: 14 }, '2022-03-14'],
    ['a day in a format of its own', { number: 44634, format: 'dd/mm/yyyy;@' }, '2022-03-14'],
    ['a day without a year', { number: 44634, format: 16 }, '2022-03-14'],
    ['a day with a name', { number: 44634, format: '[$-414]d. mmmm yyyy' }, '2022-03-14'],
    ['a month', { number: 44621, format: 17 }, '2022-03'],
    ['a month in a format of its own', { number: 44621, format: 'mmmm yyyy' }, '2022-03'],
    ['a month without a year', { number: 44621, format: 'mmmm' }, 'mars'],
    ['a year', { number: 44621, format: 'yyyy' }, '2022'],
    ['a day and a time', { number: 44634.54513888889, format: 22 }, '2022-03-14 13:05'],
    ['a time', { number: 0.545138888889, format: 'hh:mm' }, '13:05'],
    ['a time with seconds', { number: 0.5451504629, format: 'hh:mm:ss' }, '13:05:01'],
    ['hours past a day', { number: 1.5, format: '[h]:mm' }, '36:00'],
    ['a number that is no date format', 44634, '44634'],
    ['a date before the first', { number: -1, format: 14 }, '########'],
    ['a number with leading zeros', { number: 301, format: '0000' }, '0301'],
  ] satisfies [string, SheetCell, string][])('gives %s in a column of periods', (_, cell, text) => {
    expect(cellAs(cell, 'periode')).toBe(text);
  });

  it('keeps a whole date in a column that it does not know, and shows half a date as Excel does', () => {
    expect(cellAs({ number: 44634.5, format: 22 }, 'hjemkomst')).toBe('2022-03-14 12:00');
    expect(cellAs({ number: 44842, format: 16 }, 'hjemkomst')).toBe('08.okt');
  });

  it('counts days from 1904 where it says so', () => {
    expect(cellAs({ number: 44634 - 1462, format: 14 }, 'periode', { date1904: true })).toBe('2022-03-14');
  });

  it('knows that the first days of 1900 stand one day off', () => {
    expect(cellAs({ number: 1, format: 14 }, 'periode')).toBe('1900-01-01');
    expect(cellAs({ number: 61, format: 14 }, 'periode')).toBe('1900-03-01');
  });

  it('is read where rows and cells do not say where they stand', () => {
    expect(readOne({ ...fjelldal, withoutPlaces: true }).rows[0]?.cells).toEqual([
      'Fjelldal',
      'E2-03',
      '2022-01',
      '4',
      '12',
      '',
      'før påske',
    ]);
  });

  it('keeps the row numbers of Excel over rows that are not in the file', () => {
    const table = readOne({
      rows: [['Målinger 2022'], undefined, header, undefined, undefined, ['Fjelldal', 'E2-03', '2022-01', 4, 12]],
    });
    expect([table.headerRow, table.rows[0]?.row]).toEqual([3, 6]);
    expect(summaries(table.findings)).toEqual(['title-rows-skipped 1', 'blank-rows 2']);
  });

  it('leaves out what stands in no cell', () => {
    const table = readOne({ rows: [...fjelldal.rows, ['', ' '], [null, null]] });
    expect([table.rows.length, codesOf(table.findings)]).toEqual([1, []]);
  });

  it('skips a total row', () => {
    const table = readOne({ rows: [...fjelldal.rows, ['Sum', null, null, { formula: 'SUM(D2)' }, 12]] });
    expect([table.rows.length, summaries(table.findings)]).toEqual([1, ['total-row A3']]);
  });

  it('names no line', () => {
    const table = readOne({ rows: [...fjelldal.rows, ['Sum', null, null, 4, 12]] });
    expect(table.findings.map(({ line }) => line)).toEqual([null]);
  });
});

describe('a formula without its result', () => {
  it('is named, and its row is not read', () => {
    const rows = [...fjelldal.rows, ['Fjelldal', 'E2-03', '2022-02', { formula: 'A1' }, 12]];
    const table = readOne({ rows });
    expect([table.rows.length, table.skippedRows?.length]).toEqual([1, 1]);
    expect(summaries(table.findings)).toEqual(['formula-without-value D3']);
  });

  it.each(['kommentar', 'egen kolonne'])('does not matter in the column %s, which is not read', (name) => {
    const columns = ['team', 'indikator', 'periode', 'teller', 'nevner', name];
    const table = readOne({ rows: [columns, ['Fjelldal', 'E2-03', '2022-02', 1, 2, { formula: 'A1' }]] });
    expect([table.rows.length, table.findings]).toEqual([1, []]);
  });

  it('is named in the header', () => {
    const table = readOne({
      rows: [
        ['team', 'indikator', { formula: 'A1' }],
        ['Fjelldal', 'E2-03', '2022-02'],
      ],
    });
    expect(summaries(table.findings)).toContain('formula-without-value C1');
  });
});

describe('what Excel does not show plainly', () => {
  it('is named: hidden rows', () => {
    const rows = [...fjelldal.rows, ['Fjelldal', 'E2-03', '2022-02', 4, 12], ['Fjelldal', 'E2-03', '2022-03', 4, 12]];
    const table = readOne({ rows, hiddenRows: [1, 3, 4, 9] });
    expect(table.rows.length).toBe(3);
    expect(table.findings).toMatchObject([{ code: 'hidden-rows', row: 3, args: { rows: 2 } }]);
  });

  it('is named: merged cells among the data', () => {
    const rows = [['Målinger'], ...fjelldal.rows, [null, 'E2-03', '2022-02', 4, 12]];
    const table = readOne({ rows, merged: ['A1:G1', 'A3:A4', 'A9:B9', 'not a range'] });
    expect(summaries(table.findings)).toEqual(['title-rows-skipped 1', 'merged-cells A3']);
  });
});

describe('of several sheets', () => {
  const changes: SheetGiven = {
    name: 'Tiltak',
    rows: [
      ['team', 'dato', 'tiltak'],
      ['Fjelldal', { number: 44571, format: 14 }, 'Telefon'],
    ],
  };
  const notes: SheetGiven = { name: 'Notater', rows: [['Husk møtet'], ['ring 41814061033']] };

  const severalIn = (sheets: readonly SheetGiven[]) =>
    read({ sheets }).flatMap(({ findings }) =>
      findings.flatMap((one) => (one.code === 'several-sheets' ? [one.args] : [])),
    );

  it('one of each kind is read, and named with its sheet', () => {
    const tables = read({ sheets: [fjelldal, changes, { name: 'Tom', rows: [] }] });
    expect(tables.map(({ file, rows }) => [file, rows.length])).toEqual([
      ['data/fjelldal.xlsx [Målinger]', 1],
      ['data/fjelldal.xlsx [Tiltak]', 1],
    ]);
    expect(tables[1]?.rows[0]?.cells).toEqual(['Fjelldal', '2022-01-10', 'Telefon']);
    expect(tables.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('the others are named, and searched for identity numbers', () => {
    const tables = read({ sheets: [notes, fjelldal, { ...fjelldal, name: 'Gammelt', state: 'veryHidden' }] });
    expect(tables.map(({ header: of, skippedRows }) => [of.length, skippedRows?.length])).toEqual([
      [0, 2],
      [7, 0],
      [0, 2],
    ]);
    expect(tables.flatMap(({ findings }) => findings)).toMatchObject([
      {
        code: 'sheets-skipped',
        file: 'data/fjelldal.xlsx',
        args: { read: ['Målinger'], sheets: ['Notater', 'Gammelt'] },
      },
    ]);
  });

  it('none is read where two could be meant', () => {
    const tables = read({ sheets: [fjelldal, { ...fjelldal, name: 'Målinger (2)' }] });
    expect(tables.flatMap(({ rows }) => rows)).toEqual([]);
    expect(tables.flatMap(({ findings }) => findings)).toMatchObject([
      { code: 'several-sheets', args: { sheets: ['Målinger', 'Målinger (2)'] } },
    ]);
  });

  it('a whole long one goes before a wide one and one that lacks columns', () => {
    const wide = {
      name: 'Oversikt',
      rows: [
        ['målepunkt', 'jan 2022', 'feb 2022'],
        ['E2-03', '8/10', '7/10'],
      ],
    };
    const half = {
      name: 'Lag',
      rows: [
        ['team', 'kommentar'],
        ['Fjelldal', 'x'],
      ],
    };
    const empty = { ...wide, rows: wide.rows.slice(0, 1) };
    const tables = read({ sheets: [empty, half, fjelldal] });
    expect(tables.map(({ rows }) => rows.length)).toEqual([0, 0, 1]);
    expect(severalIn([wide, half, fjelldal])).toEqual([{ sheets: ['Oversikt', 'Målinger'], areHidden: false }]);
  });

  it('none is read where a year would be lost by a slip in a header', () => {
    const slip = ['team', 'indikator', 'periode', 'teller', 'nevnr'];
    const year2023 = { name: '2023', rows: [slip, ['Fjelldal', 'E2-03', '2023-01', 4, 12]] };
    const sheets = [{ ...fjelldal, name: '2022' }, year2023];
    expect(severalIn(sheets)).toEqual([{ sheets: ['2022', '2023'], areHidden: false }]);
    expect(read({ sheets }).flatMap(({ rows }) => rows)).toEqual([]);
  });

  it('a list of words is no rival', () => {
    const list = {
      name: 'Møter',
      rows: [
        ['uke', 'sted', 'tema'],
        ['5', 'Rådhuset', 'Opptakt'],
      ],
    };
    expect(severalIn([fjelldal, list])).toEqual([]);
  });

  it.each<[string, readonly SheetGiven[]]>([
    [
      'beside an empty one',
      [
        { name: 'Ark1', rows: [] },
        { ...fjelldal, state: 'hidden' },
      ],
    ],
    ['beside notes', [notes, { ...fjelldal, state: 'hidden' }]],
    ['alone', [{ ...fjelldal, state: 'veryHidden' }]],
  ])('measurements that are hidden, %s, are an error', (_, sheets) => {
    expect(severalIn(sheets)).toEqual([{ sheets: ['Målinger'], areHidden: true }]);
    expect(codesOf(read({ sheets }).flatMap(({ findings }) => findings))).not.toContain('sheets-skipped');
  });

  it('a column of persons in one that is not read is told', () => {
    const patients = { name: 'Pasienter', rows: [['Liste'], ['Navn', 'Fødselsdato'], ['Kari', 'i mai'], ['Ola', '']] };
    const findings = read({ sheets: [fjelldal, patients] }).flatMap((table) => table.findings);
    expect(findings.filter(({ code }) => code === 'person-column')).toMatchObject([
      { file: 'data/fjelldal.xlsx [Pasienter]', cell: 'A3', line: null, count: 2, args: { column: 'Navn' } },
      { file: 'data/fjelldal.xlsx [Pasienter]', cell: 'B3', line: null, count: 1, args: { column: 'Fødselsdato' } },
    ]);
  });

  it('those that are not read are marked', () => {
    expect(read({ sheets: [notes, fjelldal] }).map(({ isUnread }) => isUnread)).toEqual([true, undefined]);
  });

  it('the first is read where none fits, so that it tells what is missing', () => {
    const tables = read({ sheets: [notes, { name: 'B', rows: [['x'], ['y']] }] });
    expect(tables[0]?.header).toEqual(['Husk møtet']);
  });

  it('hides an identity number in the name of a sheet', () => {
    const tables = read({ sheets: [fjelldal, { ...changes, name: '41814061033' }, { ...notes, name: 'Notater' }] });
    expect(codesOf(tables.flatMap(({ findings }) => findings))).toContain('national-identity-number');
    expect(JSON.stringify(tables.map(({ file, findings }) => [file, findings]))).not.toContain('41814061033');
  });

  it.each<[string, SheetGiven]>([
    ['an empty one', { name: '41814061033', rows: [] }],
    ['a hidden one', { name: '41814061033', rows: [], state: 'veryHidden' }],
    ['one with a slip in the number', { name: '41814061034', rows: [] }],
  ])('finds an identity number in the name of %s', (_, sheet) => {
    const codes = codesOf(read({ sheets: [fjelldal, sheet] }).flatMap(({ findings }) => findings));
    expect(codes).toEqual([sheet.name === '41814061033' ? 'national-identity-number' : 'possible-identity-number']);
    expect(codesOf(read({ sheets: [sheet] }).flatMap(({ findings }) => findings))).toContain('file-empty');
  });
});

describe('the notes and comments of cells', () => {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.microsoft.com/office/2017/10/relationships/${type}" Target="${target}"/>`;
  const parts = {
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${relation('rId1', 'comments', '../comments1.xml')}${relation('rId2', 'threadedComment', '../threadedComments/threadedComment1.xml')}</Relationships>`,
    'xl/comments1.xml':
      '<comments><authors><author>x</author></authors><commentList><comment ref="B2"><text><r><t>418140</t></r><r><t> 61033</t></r></text></comment><comment ref="C2"><text><t>før påske</t></text></comment></commentList></comments>',
    'xl/threadedComments/threadedComment1.xml':
      '<ThreadedComments><threadedComment ref="B2"><text>418140 61033</text></threadedComment><threadedComment ref="D9"><text>41814061033</text></threadedComment></ThreadedComments>',
  };
  const notesFound = (sheets: readonly SheetGiven[]) =>
    read({ sheets, parts })
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => code === 'national-identity-number')
      .map(({ file, cell }) => [file, cell]);

  it('are searched for identity numbers, each cell told once', () => {
    expect(notesFound([fjelldal])).toEqual([
      ['data/fjelldal.xlsx', 'B2'],
      ['data/fjelldal.xlsx', 'D9'],
    ]);
  });

  it('of a sheet that is empty or not read too', () => {
    const places = [
      ['data/fjelldal.xlsx [Ark1]', 'B2'],
      ['data/fjelldal.xlsx [Ark1]', 'D9'],
    ];
    expect(notesFound([{ rows: [] }, fjelldal])).toEqual(places);
    expect(notesFound([{ rows: [['Husk møtet']], state: 'hidden' }, fjelldal])).toEqual(places);
  });
});

describe('a workbook that counts from 1904', () => {
  it.each([
    [true, '2022-03-14'],
    [false, '2018-03-13'],
  ])('has its own dates offered for bare numbers: %s', (date1904, date) => {
    const sheet = {
      rows: [
        ['team', 'indikator', 'periode', 'teller', 'nevner'],
        ['Fjelldal', 'E2-03', 43172, 4, 12],
      ],
    };
    const { findings } = readMeasurements(read({ sheets: [sheet], date1904 }), makeProject());
    expect(findings).toMatchObject([{ code: 'excel-serial-date', found: '43172', args: { date } }]);
  });
});

describe('a workbook that would take for ever', () => {
  const sheetOf = (rows: string): Record<string, string> => ({
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  });
  const reads = (parts: Record<string, string>) => {
    const told: Record<string, number> = { rows: 0 };
    const count = (what: string): void => {
      told[what] = (told[what] ?? 0) + 1;
    };
    for (const source of openWorkbook(makeWorkbook({ sheets: [fjelldal], parts }), 'x.xlsx')) {
      source.read({
        begin: () => undefined,
        row: () => count('rows'),
        skipped: () => undefined,
        finding: ({ code }) => count(code),
      });
    }
    return told;
  };

  it('with millions of cells is refused before a row is read', () => {
    const rows = `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`.repeat(Math.ceil(mostTags / 4000));
    expect(reads(sheetOf(rows))).toEqual({ rows: 0, 'file-too-large': 1 });
  });

  it('with few cells far apart is not laid out without end', () => {
    const rows = '<row><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>'.repeat(
      Math.ceil(mostLaidOutCells / 16_384) + 1,
    );
    expect(reads(sheetOf(rows))).toMatchObject({ rows: 0, 'file-too-large': 1, 'too-many-columns': 1 });
  });

  it('with a row wider than a table skips that row', () => {
    const head = '<row><c t="str"><v>team</v></c><c t="str"><v>periode</v></c></row>';
    const wide = '<row r="2"><c r="A2"><v>1</v></c><c r="XFD2"><v>1</v></c></row>';
    const last = '<row r="3"><c r="A3"><v>1</v></c></row>';
    expect(reads(sheetOf(head + wide + last))).toEqual({ rows: 1, 'too-many-columns': 1 });
  });

  it('with rows in hundreds of thousands is read row by row', () => {
    const row = '<row><c><v>1</v></c></row>';
    const head = '<row><c t="str"><v>team</v></c></row>';
    expect(reads(sheetOf(head + row.repeat(300_000)))).toEqual({ rows: 300_000 });
  });
});

describe('a workbook that cannot be read safely is refused', () => {
  const bomb = `<worksheet><!--${' '.repeat(mostUnpackedMegabytes * 1_000_000)}--></worksheet>`;
  const part = (name: string, text: string | null): Uint8Array =>
    makeWorkbook({ sheets: [fjelldal], parts: { [name]: text } });
  const sheet = 'xl/worksheets/sheet1.xml';
  const entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><worksheet><sheetData/></worksheet>';
  const deep = `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`;
  const rows = (xml: string): string => `<worksheet><sheetData>${xml}</sheetData></worksheet>`;
  const xlsbRelations = {
    '_rels/.rels':
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
    'xl/_rels/workbook.bin.rels': '<Relationships/>',
  };
  it.each<[string, Uint8Array, string]>([
    ['a zip bomb', part(sheet, bomb), 'file-too-large'],
    ['entities', part(sheet, entity), 'file-is-spreadsheet'],
    ['entities in shared texts', part('xl/sharedStrings.xml', entity), 'file-is-spreadsheet'],
    ['entities in styles', part('xl/styles.xml', entity), 'file-is-spreadsheet'],
    ['elements without end', part(sheet, deep), 'file-is-spreadsheet'],
    ['XML that is cut off', part(sheet, '<worksheet><sheetData><row r="1">'), 'file-is-spreadsheet'],
    ['no sheet', part(sheet, null), 'file-is-spreadsheet'],
    ['no workbook', part('xl/workbook.xml', null), 'file-is-spreadsheet'],
    ['no relations', part('xl/_rels/workbook.xml.rels', null), 'file-is-spreadsheet'],
    ['a row that Excel does not have', part(sheet, rows('<row r="1048577"/>')), 'file-is-spreadsheet'],
    ['a column that Excel does not have', part(sheet, rows('<row><c r="XFE1"/></row>')), 'file-is-spreadsheet'],
    ['rows out of order', part(sheet, rows('<row r="2"/><row r="1"/>')), 'file-is-spreadsheet'],
    ['a text that is not there', part(sheet, rows('<row><c t="s"><v>99</v></c></row>')), 'file-is-spreadsheet'],
    ['a cut file', makeWorkbook({ sheets: [fjelldal] }).subarray(0, 900), 'file-is-spreadsheet'],
    ['no bytes', new Uint8Array(), 'file-is-spreadsheet'],
    ['the parts of xlsb', zipTexts({ ...xlsbRelations, 'xl/workbook.bin': '\u0083\u0001' }), 'file-is-spreadsheet'],
    ['no cells', makeWorkbook({ sheets: [{ rows: [] }] }), 'file-empty'],
  ])('with %s', (_, bytes, code) => {
    const tables = readWorkbook(bytes, 'fjelldal.xlsx');
    expect(tables.flatMap(({ rows: read }) => read)).toEqual([]);
    expect(codesOf(tables.flatMap(({ findings }) => findings))).toEqual([code]);
  });

  it('with a directory that claims a smaller size than what comes out', () => {
    const bytes = makeWorkbook({ sheets: [fjelldal] });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(codesOf(readWorkbook(bytes, 'x.xlsx')[0]?.findings ?? [])).toEqual(['file-is-spreadsheet']);
  });
});

describe('a workbook that LibreOffice has written', () => {
  it('is read', () => {
    const [table] = readWorkbook(readFileSync(new URL('../../corpus/libreoffice.xlsx', import.meta.url)), 'x.xlsx');
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['Fjelldal', 'E2-03', '2022-01-01', '4', '12', '', 'før påske'],
      ['Fjelldal', 'E2-03', '2022-02-01', '7', '11', '33,3 %', 'æøå ÆØÅ'],
      ['Fjelldal', 'B-01', 'mar. 2022', '', '', '12,75', 'to\nlinjer'],
      ['Fjelldal', 'E2-03', '04.2022', '08.okt', '01.mar', '', ''],
    ]);
    expect(summaries(table?.findings ?? [])).toEqual(['title-rows-skipped 1']);
  });
});
