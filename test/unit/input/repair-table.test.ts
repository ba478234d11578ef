import { Buffer } from 'node:buffer';
import { encode as encodeAs } from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Repair } from '../../../src/domain/repair.ts';
import { repairTable } from '../../../src/input/repair-table.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const header = 'team;indikator;periode;teller;nevner;verdi;kommentar';
const mark = '\ufeff';

/** The repaired text of one row under a sound header. */
const repairRow = (row: string): string => {
  const { bytes } = repairTable(bytesOf(`${header}\n${row}`));
  return textOf(bytes).split('\n')[1] ?? '';
};

const kindsOf = (repairs: readonly Repair[]): readonly string[] => repairs.map(({ kind }) => kind);

describe('a file in which nothing needs repair', () => {
  it.each([
    ['as Excel saves it', `${mark}${header}\r\nSørvik;E2-03;2022-03;4;10;;\r\n`],
    ['without a byte order mark', `${header}\nSørvik;E2-03;2022-03;4;10;1,5;\n`],
    ['with capital letters in the header', 'Team;Målepunkt;Periode;Teller;Nevner\nSørvik;E2-03;mars 2022;4;10'],
    ['with days as Excel writes them', `${header}\nSørvik;E2-03;14.03.2022;4;10;;`],
    ['with a line for Excel', `sep=;\r\n${header}\r\nSørvik;E2-03;2022-03;4;10;;\r\n`],
    ['with mistakes that only people can mend', `${header}\nSørvik;E2-03;2022-13;8/10;1.234;80 %;<5\nX;;;;;;`],
  ])('comes back as the same bytes, %s', (_, text) => {
    const bytes = bytesOf(text);
    const repaired = repairTable(bytes);
    expect(repaired).toEqual({ bytes, repairs: [], isLeftAlone: false });
    expect(repaired.bytes).toBe(bytes);
  });
});

describe('the encoding', () => {
  const text = `${header}\r\nSørvik på øya;E2-03;2022-03;4;10;;blåbær\r\n`;

  it.each([
    ['windows-1252', 'windows-1252', {}],
    ['utf-16le', 'utf-16le', { addBOM: true }],
    ['utf-16be', 'utf-16be', { addBOM: true }],
    ['utf-32le', 'utf-32le', { addBOM: true }],
  ] as const)('%s becomes UTF-8 that Excel knows', (from, name, options) => {
    const { bytes, repairs } = repairTable(encodeAs(text, name, options));
    expect(textOf(bytes)).toBe(mark + text);
    expect(repairs).toEqual([{ kind: 'encoding', from, cells: [], count: 1 }]);
  });

  it('of letters that were spoilt before stays, so that they can still be saved', () => {
    const bytes = Buffer.concat([encodeAs(text, 'windows-1252'), bytesOf('Sørvik;E2-03;2022-04;4;10;;')]);
    expect(repairTable(bytes)).toEqual({ bytes, repairs: [], isLeftAlone: true });
  });
});

describe('the delimiter', () => {
  it('becomes a semicolon, with quotes where a cell holds one', () => {
    const { bytes, repairs } = repairTable(bytesOf('team,periode,teller,kommentar\nSørvik,2022-03,4,a;b\n,,"1,5","x"'));
    expect(textOf(bytes)).toBe(`${mark}team;periode;teller;kommentar\nSørvik;2022-03;4;"a;b"\n;;"1,5";"x"`);
    expect(kindsOf(repairs)).toEqual(['delimiter', 'byte-order-mark']);
  });

  it('takes the line with it that named the old one', () => {
    const { bytes, repairs } = repairTable(bytesOf('sep=\t\r\nteam\tperiode\tteller\r\nSørvik\t2022-03\t4\r\n'));
    expect(textOf(bytes)).toBe(`${mark}team;periode;teller\r\nSørvik;2022-03;4\r\n`);
    expect(kindsOf(repairs)).toEqual(['delimiter', 'byte-order-mark', 'separator-line']);
  });

  it('stays where a decimal comma has split a cell', () => {
    const bytes = bytesOf('team,periode,verdi\nSørvik,2022-03,12,5\nSørvik,2022-04,13\n');
    expect(repairTable(bytes)).toEqual({ bytes, repairs: [], isLeftAlone: true });
  });
});

describe('numbers', () => {
  it.each([
    ['a decimal point', '1.5', '1,5'],
    ['a space between thousands', '1 234', '1234'],
    ['a no-break space between thousands', '1\u00a0234,5', '1234,5'],
    ['a narrow no-break space', '12\u202f345', '12345'],
    ['commas between thousands', '1,234.5', '1234,5'],
    ['points between thousands', '1.234.567', '1234567'],
    ['a mathematical minus', '\u22124,5', '-4,5'],
    ['a percent sign, which stays', ' 45.5 %', '45,5 %'],
    ['digits that no computer number can hold', '12345678901234567,12 ', '12345678901234567,12'],
    ['blanks around it', '\u00a012 ', '12'],
    ['what cannot be seen', '1\u200b2\ufeff', '12'],
  ])('lose nothing: %s', (_, cell, repaired) => {
    expect(repairRow(`Sørvik;E4-03;2022-03;;;${cell};`)).toBe(`Sørvik;E4-03;2022-03;;;${repaired};`);
  });

  it.each(['1.234', '8/10', '08.okt', 'ca 12', '1,2E+05', '<5', '#REF!', '=1.5', ' =A1', '–'])(
    'are not guessed: %s',
    (cell) => {
      expect(repairRow(`Sørvik;E4-03;2022-03;;;${cell};`)).toBe(`Sørvik;E4-03;2022-03;;;${cell};`);
    },
  );

  it('in columns that hold words, or that nobody knows, are left', () => {
    const text = 'team;periode;teller;ekstra;kommentar\nSørvik;2022-03;4 ;1.5;2.5 av 3\n';
    expect(textOf(repairTable(bytesOf(text)).bytes)).toBe(`${mark}${text.replace('4 ;', '4;')}`);
  });

  it('keep their points where a comma would make another number ambiguous', () => {
    const { bytes, repairs } = repairTable(bytesOf(`${header}\nA ;E4-03;2022-03;;;1.5;\nA;E4-03;2022-04;;;1,234;`));
    expect(textOf(bytes)).toContain(';1.5;\nA;E4-03;2022-04;;;1,234;');
    expect(kindsOf(repairs)).toEqual(['byte-order-mark', 'spaces']);
  });

  it('under the periods of a wide sheet are repaired too', () => {
    const { bytes } = repairTable(bytesOf('målepunkt;jan 2022;feb 2022\nE4-03;1.5;1 200\n'));
    expect(textOf(bytes)).toBe(`${mark}målepunkt;jan 2022;feb 2022\nE4-03;1,5;1200\n`);
  });
});

describe('days', () => {
  it.each([
    ['14.3.22', '2022-03-14'],
    ['14. mars 2022', '2022-03-14'],
    ['25/12/2022', '2022-12-25'],
    ['2022-3-4', '2022-03-04'],
  ])('that are read without doubt are written in full: %s', (cell, repaired) => {
    expect(repairRow(`Sørvik;E2-03;${cell};4;10;;`)).toBe(`Sørvik;E2-03;${repaired};4;10;;`);
  });

  it.each(['03/04/2022', '44634', 'mars 22', '03.2022', 'uke 5 2022', '31.2.22'])('are not guessed: %s', (cell) => {
    expect(repairRow(`Sørvik;E2-03;${cell};4;10;;`)).toBe(`Sørvik;E2-03;${cell};4;10;;`);
  });

  it('of a change are repaired too, and what happened stays', () => {
    const { bytes } = repairTable(bytesOf('team;dato;tiltak\nSørvik;1.2.22;Ringte 3.2.22\n'));
    expect(textOf(bytes)).toBe(`${mark}team;dato;tiltak\nSørvik;2022-02-01;Ringte 3.2.22\n`);
  });
});

describe('the header', () => {
  it('gets the names that gpf knows, and keeps those that it does not', () => {
    const text = 'Team ;MÅLE PUNKT;Periode;Teller_;nevner;nevnar ;Merknad \nA;E2-03;2022-03;4;10;;\n';
    const { bytes, repairs } = repairTable(bytesOf(text));
    expect(textOf(bytes)).toBe(
      `${mark}team;målepunkt;Periode;teller;nevner;nevnar ;Merknad \nA;E2-03;2022-03;4;10;;\n`,
    );
    expect(repairs.filter(({ kind }) => kind === 'header')).toEqual([
      { kind: 'header', from: 'Team ', to: 'team', cells: ['A1'], count: 1 },
      { kind: 'header', from: 'MÅLE PUNKT', to: 'målepunkt', cells: ['B1'], count: 1 },
      { kind: 'header', from: 'Teller_', to: 'teller', cells: ['D1'], count: 1 },
    ]);
  });
});

describe('everything else', () => {
  it('stays: titles, blank rows, totals, comments, quotes, line breaks and the order', () => {
    const text = [
      'Målinger 2022;;;;\r\n',
      '\r\n',
      'kommentar;nevner;team;periode;teller \r\n',
      '"to\nlinjer";"10";Sørvik;2022-03;4;;\n',
      ' ;;;;\r',
      'x;10;Sørvik;2022-04\r\n',
      ';1.5;Sum;;4 ',
    ].join('');
    const { bytes, repairs } = repairTable(bytesOf(text));
    expect(textOf(bytes)).toBe(mark + text.replace('teller ', 'teller'));
    expect(kindsOf(repairs)).toEqual(['byte-order-mark', 'header']);
  });

  it('is told with the cells, at most a hundred, and an exact count', () => {
    const rows = Array.from({ length: 150 }, (_, index) => `A;E4-03;2022-03;;;${index}.5;`);
    const { repairs } = repairTable(bytesOf(`${header}\n${rows.join('\n')}`));
    const points = repairs.find(({ kind }) => kind === 'decimal-mark');
    expect(points).toMatchObject({ count: 150, cells: expect.arrayContaining(['F2', 'F101']) });
    expect(points?.cells).toHaveLength(100);
  });
});

describe('a long file', () => {
  it('is repaired to its end', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `Sørvik,E2-03,2022-03,${index % 7},10,1.5,"x, y"`);
    const { bytes, repairs } = repairTable(bytesOf([header.replaceAll(';', ','), ...rows].join('\n')));
    expect(repairs.find(({ kind }) => kind === 'decimal-mark')?.count).toBe(20_000);
    expect(textOf(bytes).split('\n').at(-1)).toBe('Sørvik;E2-03;2022-03;0;10;1,5;"x, y"');
  });
});

describe('a file that is left alone', () => {
  it.each([
    ['an open quote', `${header}\nA ;"E2-03;2022-03;4;10;;\nB;E2-03;2022-03;4;10;;`],
    ['a quote within a cell', `"Mål 2022" ja\n${header}\nA ;E2-03;2022-03;4;10;;`],
    ['no table', 'Kjære alle, her kommer tallene.\nHilsen oss, alle sammen.'],
    ['a table of something else', 'navn,adresse\nx ,y'],
    ['nothing', ''],
    ['a zip file', 'PK\x03\x04xl/'],
    ['zeros', `${header}\n\0`],
  ])('has %s', (_, text) => {
    const bytes = bytesOf(text);
    expect(repairTable(bytes)).toEqual({ bytes, repairs: [], isLeftAlone: true });
  });
});
