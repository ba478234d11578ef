import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { Delimiter, Dialect, Encoding, Table, TableRow } from '../domain/table.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { decideDelimiter } from './decide-delimiter.ts';
import { decodeBytes } from './decode-bytes.ts';
import { findDecimalMark } from './find-decimal-mark.ts';
import { layOutRows } from './lay-out-rows.ts';
import { recognizeFileKind } from './recognize-file-kind.ts';
import { splitRows } from './split-rows.ts';
import { takeSeparatorLine } from './take-separator-line.ts';

export interface ReadTableOptions {
  /** The file's name as the user would write it, for findings. */
  readonly file?: string;
}

/** A text much longer than this does not fit into a string of JavaScript. */
const limitMegabytes = 256;

/** Anything but blanks, delimiters and quotes. */
const hasContent = /[^\s;,"]/;

/**
 * Brings the bytes of a CSV file to a header and rows of cells; nothing in the cells is interpreted. It takes UTF-8,
 * UTF-16 and Windows-1252, `;`, `,` and tab, any newline, a `sep=` line, title rows, blank rows and total rows.
 * `row` is counted as in Excel, which hides a `sep=` line; `line` is physical.
 *
 * Errors: it never throws. What is wrong with the file is in `findings`; a file that is no table has no rows. Rows that
 * are not data, or whose cells could not be told apart, stand in `skippedRows`.
 *
 * @example readTable(new TextEncoder().encode('team;teller\nFjelldal;4')).header // => ['team', 'teller']
 */
export function readTable(bytes: Uint8Array, options: ReadTableOptions = {}): Table {
  const file = options.file ?? '';
  const place = wholeFile(maskIdentifiers(file));
  if (bytes.length > limitMegabytes * 1_000_000) {
    return refuse(file, [makeFinding('file-too-large', place, { limitMegabytes })]);
  }
  const kind = recognizeFileKind(bytes);
  if (kind !== null) return refuse(file, [makeFinding('file-is-spreadsheet', place, { kind })]);
  const { text, encoding } = decodeBytes(bytes);
  if (!hasContent.test(text)) return refuse(file, [makeFinding('file-empty', place, {})], encoding);
  if (text.includes('\0')) return refuse(file, [binaryFinding(text, file)], encoding);
  return readText(text, file, encoding);
}

function readText(text: string, file: string, encoding: Encoding): Table {
  const place = wholeFile(maskIdentifiers(file));
  const notes = encoding === 'windows-1252' ? [makeFinding('read-as-windows-1252', place, {})] : [];
  const separator = takeSeparatorLine(text);
  const body = separator?.rest ?? text;
  const delimiter = separator ? delimiterNamed(separator.separator) : decideDelimiter(body);
  if (delimiter === 'none' || delimiter === 'undecided') {
    const code = delimiter === 'none' ? 'file-is-not-a-table' : 'delimiter-undecided';
    return { ...refuse(file, [...notes, makeFinding(code, place, {})], encoding), skippedRows: undividedRows(text) };
  }
  const linesAbove = separator ? 1 : 0;
  const split = splitRows(body, delimiter).map((row) => ({ ...row, line: row.line + linesAbove }));
  const layout = layOutRows(split, { file, delimiter });
  if (layout === null) return refuse(file, [makeFinding('file-empty', place, {})], encoding);
  const decimal = findDecimalMark(
    layout.header,
    layout.rows.map((row) => row.cells),
  );
  return { file, ...layout, dialect: { encoding, delimiter, decimal }, findings: [...notes, ...layout.findings] };
}

function delimiterNamed(separator: string): Delimiter | 'undecided' {
  return separator === ';' || separator === ',' || separator === '\t' ? separator : 'undecided';
}

/** Zeros alone are a text in disguise (UTF-16 without its mark, a damaged file); with other controls it is no text. */
function binaryFinding(text: string, file: string): Finding {
  const before = text.slice(0, text.indexOf('\0'));
  const place = { ...wholeFile(maskIdentifiers(file)), line: before.split(/\r\n|\n|\r/).length };
  const isBinary = Array.from(text.slice(0, 65_536)).some((character) => isStrayControl(character.charCodeAt(0)));
  return isBinary ? makeFinding('file-is-not-a-table', place, {}) : makeFinding('nul-bytes', place, {});
}

/** Controls that no text holds; tab, the line breaks and escape are left out. */
function isStrayControl(code: number): boolean {
  return (code > 0 && code < 9) || (code > 13 && code < 32 && code !== 27);
}

/** The lines of a text that could not be divided, cut at every mark that may be a delimiter. */
function undividedRows(text: string): readonly TableRow[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ cells: line.split(/[;,\t]/), row: index + 1, line: index + 1 }))
    .filter((row) => row.cells.some((cell) => cell.trim() !== ''));
}

function refuse(file: string, findings: readonly Finding[], encoding: Encoding = 'utf-8'): Table {
  const dialect: Dialect = { encoding, delimiter: ';', decimal: null };
  return { file, header: [], headerRow: 1, rows: [], dialect, findings };
}
