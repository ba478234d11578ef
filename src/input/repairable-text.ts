import type { FindingCode } from '../domain/finding.ts';
import type { Table } from '../domain/table.ts';
import { makeByteScan } from './byte-scan.ts';
import { cutRecords, type RawRecord } from './cut-records.ts';
import { decodeBytes } from './decode-bytes.ts';
import { countKnownColumns } from './find-header.ts';
import { type ReadTableOptions, readTable } from './read-table.ts';
import { largestRepairMegabytes } from './reading-limits.ts';
import { takeSeparatorLine } from './take-separator-line.ts';
import { mayBeWide } from './unpivot-table.ts';

/** A file of which it is sure how it is to be read, so that it can be written anew. */
export interface RepairableText {
  readonly table: Table;
  readonly records: readonly RawRecord[];
  readonly hasSeparatorLine: boolean;
  readonly hasMark: boolean;
}

/** With these nobody knows what all of the letters or the cells are; written anew, the file would only hide it. */
const unsure: readonly FindingCode[] = ['decimal-comma-splits-cell', 'mixed-encoding', 'cell-too-long'];

/** In a file that does not say its encoding, these may come from reading it in the wrong one. */
const unsureUnlessUtf8: readonly FindingCode[] = ['mojibake', 'lost-characters'];

/** Null for what is no text, no table that gpf knows, too large, or read with any doubt. */
export function openRepairable(bytes: Uint8Array, options: ReadTableOptions): RepairableText | null {
  if (bytes.length > largestRepairMegabytes * 1_000_000) return null;
  const scanner = makeByteScan();
  scanner.write(bytes);
  const scan = scanner.end();
  if (scan.kind !== null || scan.hasNuls || (scan.encoding === 'utf-8' && !scan.isSoundUtf8)) return null;
  const table = readTable(bytes, options);
  if (!isKnown(table.header) || isUnsure(table)) return null;
  const { text } = decodeBytes(bytes);
  const rest = takeSeparatorLine(text)?.rest ?? text;
  const records = cutRecords(new TextEncoder().encode(rest), table.dialect.delimiter);
  if (records === null) return null;
  return { table, records, hasSeparatorLine: rest.length < text.length, hasMark: scan.markLength > 0 };
}

const isKnown = (header: readonly string[]): boolean => countKnownColumns(header) >= 2 || mayBeWide(header);

function isUnsure({ findings, dialect }: Table): boolean {
  const codes = dialect.encoding === 'utf-8' ? unsure : [...unsure, ...unsureUnlessUtf8];
  return findings.some(({ code }) => codes.includes(code));
}
