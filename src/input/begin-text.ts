import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { Delimiter, Encoding } from '../domain/table.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import type { ByteScan } from './byte-scan.ts';
import { type DelimiterDecision, decideDelimiter } from './decide-delimiter.ts';
import { makeRowLayout } from './row-layout.ts';
import type { RowSink } from './row-sink.ts';
import { skipUndivided } from './skip-undivided.ts';
import type { BlockTaker } from './take-blocks.ts';
import { takeRows } from './take-rows.ts';
import { takeSeparatorLine } from './take-separator-line.ts';

/** A text that is being read, block by block. */
export interface TextReading {
  readonly take: BlockTaker;
  readonly end: () => void;
}

interface TextSource {
  readonly file: string;
  readonly scan: ByteScan;
  readonly sink: RowSink;
}

/** What is said of an encoding that no byte order mark names. */
const notes = {
  'utf-8': null,
  'utf-16le': 'read-as-utf-16',
  'utf-16be': 'read-as-utf-16',
  'utf-32le': null,
  'utf-32be': null,
  'windows-1252': 'read-as-windows-1252',
} as const satisfies Record<Encoding, 'read-as-utf-16' | 'read-as-windows-1252' | null>;

/**
 * Decides by the first block of a text, in UTF-8, how all of it is divided, and begins to read it. `bytesAbove` are
 * those of a `sep=` line, which is no row.
 */
export function beginText(block: Uint8Array, { file, scan, sink }: TextSource): TextReading & { bytesAbove: number } {
  const place = wholeFile(maskIdentifiers(file));
  const note = scan.markLength === 0 ? notes[scan.encoding] : null;
  if (note !== null) sink.finding(makeFinding(note, place, {}));
  const { delimiter, above } = decideDivision(new TextDecoder('utf-8', { ignoreBOM: true }).decode(block));
  if (delimiter === 'none' || delimiter === 'undecided') {
    sink.finding(makeFinding(delimiter === 'none' ? 'file-is-not-a-table' : 'delimiter-undecided', place, {}));
    return { take: skipUndivided(sink), end: () => undefined, bytesAbove: 0 };
  }
  const dialect = { encoding: scan.encoding, delimiter };
  const layout = makeRowLayout({ file, dialect, hasLines: true }, sink);
  const bytesAbove = new TextEncoder().encode(above).length;
  return { take: takeRows(delimiter, above === '' ? 0 : 1, { layout, sink }), end: layout.end, bytesAbove };
}

/** The delimiter that a `sep=` line names, else the one that explains the text; and the text of that line. */
function decideDivision(text: string): { readonly delimiter: DelimiterDecision; readonly above: string } {
  const separator = takeSeparatorLine(text);
  if (separator === null) return { delimiter: decideDelimiter(text), above: '' };
  const above = text.slice(0, text.length - separator.rest.length);
  return { delimiter: delimiterNamed(separator.separator), above };
}

function delimiterNamed(separator: string): Delimiter | 'undecided' {
  return separator === ';' || separator === ',' || separator === '\t' ? separator : 'undecided';
}
