import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ByteScan, makeByteScan } from '../../../src/input/byte-scan.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text, (letter) => [letter.charCodeAt(0) % 256, letter.charCodeAt(0) >> 8]).flat());

function scan(...chunks: readonly Uint8Array[]): ByteScan {
  const scanner = makeByteScan();
  for (const chunk of chunks) scanner.write(chunk);
  return scanner.end();
}

describe('the encoding of a file', () => {
  it.each([
    ['utf-8', utf8('blåbær')],
    ['windows-1252', bytes(0x62, 0xe5, 0x62)],
    ['utf-8', bytes(0xef, 0xbb, 0xbf, 0xe5)],
    ['utf-16le', bytes(0xff, 0xfe, 0x61, 0)],
    ['utf-16be', bytes(0xfe, 0xff, 0, 0x61)],
    ['utf-32le', bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)],
    ['utf-32be', bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x61)],
    ['utf-16le', utf16('blåbær – 5 €')],
    ['utf-16be', utf16('blåbær – 5 €').map((_, index, all) => all[index ^ 1] ?? 0)],
  ])('is %s', (encoding, file) => {
    expect(scan(file).encoding).toBe(encoding);
  });

  it('is UTF-8 where only the last letter was cut', () => {
    expect(scan(utf8('på å').subarray(0, -1))).toMatchObject({ encoding: 'utf-8', isSoundUtf8: false });
    expect(scan(bytes(0x70, 0xe5))).toMatchObject({ encoding: 'windows-1252' });
  });

  it('is not UTF-16 where a zero stands in a text of bytes', () => {
    expect(scan(utf8('team;a\0b'))).toMatchObject({ encoding: 'utf-8', hasNuls: true });
    expect(scan(utf16('abc').subarray(0, 5))).toMatchObject({ encoding: 'utf-8', hasNuls: true });
  });

  it('is not Windows-1252 for one letter that stands across two chunks', () => {
    expect(scan(bytes(0x61, 0xc3), bytes(0xb8, 0x61))).toMatchObject({ encoding: 'utf-8', isSoundUtf8: true });
    expect(scan(bytes(0x61, 0xc3), bytes(0x61))).toMatchObject({ encoding: 'windows-1252' });
  });
});

describe('a zero', () => {
  it('is one letter of UTF-16 and of UTF-32, and no half of one', () => {
    expect(scan(bytes(0xff, 0xfe, 0x61, 0, 0x62, 0)).hasNuls).toBe(false);
    expect(scan(bytes(0xff, 0xfe, 0x61, 0, 0, 0x62)).hasNuls).toBe(false);
    expect(scan(bytes(0xff, 0xfe, 0x61, 0, 0, 0)).hasNuls).toBe(true);
    expect(scan(bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)).hasNuls).toBe(false);
    expect(scan(bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0, 0, 0, 0, 0)).hasNuls).toBe(true);
  });
});

describe('what a scan says', () => {
  it('has no content where there are blanks, delimiters and quotes only', () => {
    expect(scan(utf8(' ;;\r\n"",\t\u00a0')).hasContent).toBe(false);
    expect(scan(utf8(' ;a')).hasContent).toBe(true);
  });

  it('does not depend on how the bytes are cut', () => {
    const file = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }).map(utf8),
      fc.string({ maxLength: 20 }).map(utf16),
    );
    fc.assert(
      fc.property(file, fc.integer({ min: 1, max: 9 }), (whole, size) => {
        const chunks: Uint8Array[] = [];
        for (let at = 0; at < whole.length; at += size) chunks.push(whole.slice(at, at + size));
        expect(scan(...chunks)).toEqual(scan(whole));
      }),
      { numRuns: 1000, seed: 4 },
    );
  });

  it('agrees with strict decoding of the whole', () => {
    const piece = fc.constantFrom(
      utf8('a'),
      utf8('ø'),
      utf8('€'),
      utf8('😀'),
      bytes(0xc3),
      bytes(0xb8),
      bytes(0xe2, 0x82),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const whole = Uint8Array.from(pieces.flatMap((part) => [...part]));
        let isUtf8 = true;
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(whole);
        } catch {
          isUtf8 = false;
        }
        expect(scan(...pieces).isSoundUtf8).toBe(isUtf8);
      }),
      { numRuns: 1000, seed: 4 },
    );
  });
});
