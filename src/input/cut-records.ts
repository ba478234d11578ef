import type { Delimiter } from '../domain/table.ts';
import { scanRecords } from './scan-records.ts';

/** A row as its letters stand in the file: every cell with the quotes around it, and the line break behind them. */
export interface RawRecord {
  readonly cells: readonly string[];
  readonly ending: string;
}

const quote = '"';

/** Cuts a text in UTF-8 into records and cells; null where a quote is open or stands where none may. */
export function cutRecords(text: Uint8Array, delimiter: Delimiter): readonly RawRecord[] | null {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const cut: RawRecord[] = [];
  // One scan goes no further than a block.
  for (let rest = text; rest.length > 0; ) {
    const { records, used } = scanRecords(rest, delimiter.charCodeAt(0), true);
    if (used === 0 || records.some(({ problem }) => problem !== null)) return null;
    for (const { start, end } of records) cut.push(cutRecord(decoder.decode(rest.subarray(start, end)), delimiter));
    rest = rest.subarray(used);
  }
  return cut;
}

function cutRecord(record: string, delimiter: Delimiter): RawRecord {
  const ending = /(?:\r\n|\n|\r)?$/.exec(record)?.[0] ?? '';
  const line = record.slice(0, record.length - ending.length);
  return { cells: line.includes(quote) ? cutQuoted(line, delimiter) : line.split(delimiter), ending };
}

function cutQuoted(line: string, delimiter: Delimiter): readonly string[] {
  const cells: string[] = [];
  let [from, isOpen] = [0, false];
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === quote) isOpen = !isOpen;
    else if (line[at] === delimiter && !isOpen) {
      cells.push(line.slice(from, at));
      from = at + 1;
    }
  }
  return [...cells, line.slice(from)];
}

/** A cell as it is written among others with `;` between them; `raw` is what stood there, quoted or not. */
export function writeCell(raw: string, text: string | null): string {
  const isQuoted = raw.startsWith(quote);
  if (text === null) return !isQuoted && raw.includes(';') ? quoted(raw) : raw;
  return isQuoted || /[;"\r\n]/.test(text) ? quoted(text) : text;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
