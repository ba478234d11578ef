import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeByteScan } from '../../src/input/byte-scan.ts';
import { readTable } from '../../src/input/read-table.ts';
import { makeTableReader } from '../../src/input/table-reader.ts';

/** All that a reader tells a sink, in order, for a file that comes in chunks of a size. */
function readInChunks(bytes: Uint8Array, size: number): readonly unknown[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.slice(at, at + size));
  const scan = makeByteScan();
  for (const chunk of chunks) scan.write(chunk);
  const told: unknown[] = [];
  const tell = (kind: string) => (what: unknown) => void told.push([kind, what]);
  const sink = { begin: tell('begin'), row: tell('row'), skipped: tell('skipped'), finding: tell('finding') };
  const reader = makeTableReader('a.csv', scan.end(), sink);
  for (const chunk of chunks) {
    reader.write(chunk);
    // A caller may use the same memory again for its next chunk.
    chunk.fill(0);
  }
  reader.end();
  return told;
}

const cell = fc.constantFrom(
  'team',
  'periode',
  'teller',
  'Fjelldal',
  'på',
  '4',
  '',
  '"a;b"',
  '"to\r\nlinjer"',
  '"',
  'x"y',
  '"å""',
  'Sum',
  '–',
);
const line = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(';'));
const text = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
  .map(([lines, newline, ends]) => lines.join(newline) + (ends ? newline : ''));
const utf16 = (written: string): Uint8Array =>
  Uint8Array.from(Array.from(written, (letter) => [letter.charCodeAt(0) % 256, letter.charCodeAt(0) >> 8]).flat());
const file = fc.oneof(
  text.map((written) => new TextEncoder().encode(written)),
  text.map((written) => Uint8Array.from(written, (letter) => letter.charCodeAt(0) % 256)),
  text.map((written) => utf16(`\ufeff${written}`)),
  text.map(utf16),
  fc.uint8Array({ maxLength: 200 }),
);

describe('how the bytes are cut', () => {
  it('does not matter to what is read', () => {
    fc.assert(
      fc.property(file, fc.integer({ min: 1, max: 40 }), (bytes, size) => {
        expect(readInChunks(bytes.slice(), size)).toEqual(readInChunks(bytes.slice(), bytes.length + 1));
      }),
      { numRuns: 1000, seed: 4 },
    );
  });

  it('does not matter to a file of several blocks, with quotes and line breaks in cells', () => {
    const rows = Array.from({ length: 14_000 }, (_, row) =>
      row % 97 === 0 ? `Fjelldal;"to\nlinjer ${row}";på` : `Fjelldal;2022-${row};æøå ${row % 89 === 0 ? ';' : ''}`,
    );
    const bytes = new TextEncoder().encode(`team;periode;kommentar\n${rows.join('\n')}`);
    const whole = JSON.stringify(readInChunks(bytes.slice(), bytes.length));
    for (const size of [1009, 65_536, 262_143]) expect(JSON.stringify(readInChunks(bytes.slice(), size))).toBe(whole);
  });
});

describe('any bytes', () => {
  it('end in rows and findings, and never in a throw', () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          '"',
          '";',
          '""',
          '\n',
          '\r',
          ';',
          '=',
          'å',
          '\ufeff',
          'team;periode\n',
          '\u2028',
          '-',
          '¿',
          'Ã¸',
        ),
        {
          maxLength: 60,
        },
      )
      .map((parts) => new TextEncoder().encode(parts.join('')));
    fc.assert(
      fc.property(fc.oneof(hostile, file, fc.uint8Array({ maxLength: 400 })), (bytes) => {
        const table = readTable(bytes, { file: 'a.csv' });
        expect(table.rows.every(({ cells }) => cells.length === table.header.length)).toBe(true);
        expect(table.rows.length + table.findings.length > 0 || table.header.length > 0).toBe(true);
      }),
      { numRuns: 2000, seed: 4 },
    );
  });
});
