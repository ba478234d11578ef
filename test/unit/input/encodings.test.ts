import { readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Delimiter, Encoding, Table } from '../../../src/domain/table.ts';
import { readTable } from '../../../src/input/read-table.ts';

/**
 * Each of these can be decided without a guess: by its byte order mark, by being UTF-8 throughout, by the zeros of
 * UTF-16, or by being none of these. Latin-1 and Latin-9 are then read as Windows-1252, which has the same Norwegian
 * letters. UTF-32 without a mark, and what old Macs and DOS wrote, is not among them: only a guess could tell those.
 */
const encodings: readonly (readonly [string, Encoding, (text: string) => Uint8Array])[] = [
  ['UTF-8', 'utf-8', (text) => iconv.encode(text, 'utf-8')],
  ['UTF-8 with a mark', 'utf-8', (text) => iconv.encode(text, 'utf-8', { addBOM: true })],
  ['UTF-16 LE with a mark', 'utf-16le', (text) => iconv.encode(text, 'utf-16le', { addBOM: true })],
  ['UTF-16 BE with a mark', 'utf-16be', (text) => iconv.encode(text, 'utf-16be', { addBOM: true })],
  ['UTF-16 LE', 'utf-16le', (text) => iconv.encode(text, 'utf-16le')],
  ['UTF-16 BE', 'utf-16be', (text) => iconv.encode(text, 'utf-16be')],
  ['Windows-1252', 'windows-1252', (text) => iconv.encode(text, 'windows-1252')],
  ['ISO-8859-1', 'windows-1252', (text) => iconv.encode(text, 'iso-8859-1')],
  ['ISO-8859-15', 'windows-1252', (text) => iconv.encode(text, 'iso-8859-15')],
  ['UTF-32 LE with a mark', 'utf-32le', (text) => iconv.encode(text, 'utf-32le', { addBOM: true })],
];
const newlines = [
  ['Windows', '\r\n'],
  ['Unix', '\n'],
  ['old Mac', '\r'],
] as const;
const delimiters: readonly Delimiter[] = [';', ',', '\t'];
const ways = encodings.flatMap(([name, encoding, encode]) =>
  newlines.flatMap(([system, newline]) =>
    delimiters.map((delimiter) => ({ name, encoding, encode, system, newline, delimiter })),
  ),
);

const folder = new URL('../../../examples/network/data/', import.meta.url);
const sheets = readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => cellsOf(readTable(readFileSync(new URL(name, folder)), { file: name })));

function cellsOf(table: Table): readonly (readonly string[])[] {
  return [table.header, ...table.rows.map(({ cells }) => cells)];
}

const quoted = (cell: string): string => (/[";,\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Also in ASCII, a text has a letter of Latin-1 in its last row, so that it is not the same in every encoding. */
function withNorwegianRow(cells: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...cells, (cells[0] ?? []).map(() => 'Blåbær og rømme')];
}

/** Rows of plain letters, a megabyte of them, below a plain header. */
function behindPlainRows(cells: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = cells[0]?.length ?? 1;
  const plain = Array.from({ length: width }, () => 'plain letters');
  const rows = Array.from({ length: Math.ceil(1_100_000 / (width * 14)) }, () => plain);
  return [plain.map((_, column) => `column ${String.fromCharCode(65 + column)}`), ...rows, ...cells.slice(1)];
}

const write = (cells: readonly (readonly string[])[], delimiter: string, newline: string): string =>
  cells.map((row) => row.map(quoted).join(delimiter) + newline).join('');

const notes = ['read-as-windows-1252', 'read-as-utf-16'];

describe("the example network's files are read right", () => {
  it('and are there', () => {
    expect(sheets.length).toBeGreaterThan(5);
    expect(sheets.every((sheet) => sheet.length > 1)).toBe(true);
  });

  it.each(ways)('from $name with $system newlines and "$delimiter"', ({ encoding, encode, newline, delimiter }) => {
    for (const sheet of sheets) {
      const cells = withNorwegianRow(sheet);
      const table = readTable(encode(write(cells, delimiter, newline)));
      expect(cellsOf(table)).toEqual(cells);
      expect(table.dialect).toMatchObject({ encoding, delimiter });
      expect(table.findings.filter(({ code }) => !notes.includes(code))).toEqual([]);
    }
  });
});

describe('a first letter beyond ASCII that stands past a megabyte is read right', () => {
  const late = ways.map((way, index) => ({ ...way, cells: sheets[index % sheets.length] ?? [] }));
  it.each(late)(
    'from $name with $system newlines and "$delimiter"',
    ({ encoding, encode, newline, delimiter, cells }) => {
      const padded = withNorwegianRow(behindPlainRows(cells));
      const text = write(padded, delimiter, newline);
      const table = readTable(encode(text));
      expect(text.search(/[^\p{ASCII}]/u)).toBeGreaterThan(1_000_000);
      expect(cellsOf(table).slice(-cells.length)).toEqual(padded.slice(-cells.length));
      expect(table.rows).toHaveLength(padded.length - 1);
      expect(table.dialect).toMatchObject({ encoding, delimiter });
    },
  );
});
