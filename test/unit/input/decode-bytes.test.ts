import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/input/decode-bytes.ts';

/** Windows-1252 as Unicode maps it (bestfit1252); the five bytes without a letter stay controls. */
const upper: readonly (readonly [number, string])[] = [
  [0x80, '€'],
  [0x81, '\u0081'],
  [0x82, '‚'],
  [0x83, 'ƒ'],
  [0x84, '„'],
  [0x85, '…'],
  [0x86, '†'],
  [0x87, '‡'],
  [0x88, 'ˆ'],
  [0x89, '‰'],
  [0x8a, 'Š'],
  [0x8b, '‹'],
  [0x8c, 'Œ'],
  [0x8d, '\u008d'],
  [0x8e, 'Ž'],
  [0x8f, '\u008f'],
  [0x90, '\u0090'],
  [0x91, '‘'],
  [0x92, '’'],
  [0x93, '“'],
  [0x94, '”'],
  [0x95, '•'],
  [0x96, '–'],
  [0x97, '—'],
  [0x98, '˜'],
  [0x99, '™'],
  [0x9a, 'š'],
  [0x9b, '›'],
  [0x9c, 'œ'],
  [0x9d, '\u009d'],
  [0x9e, 'ž'],
  [0x9f, 'Ÿ'],
];

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('decoding', () => {
  it.each(upper)('reads the Windows-1252 byte %i as %s', (byte, letter) => {
    expect(decodeBytes(bytes(0x41, byte, 0x42))).toEqual({ text: `A${letter}B`, encoding: 'windows-1252' });
  });

  it('reads æøå of Windows-1252', () => {
    expect(decodeBytes(bytes(0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5)).text).toBe('æøåÆØÅ');
  });

  it('takes UTF-8 with and without a mark, and leaves the mark out', () => {
    expect(decodeBytes(bytes(0xc3, 0xb8))).toEqual({ text: 'ø', encoding: 'utf-8' });
    expect(decodeBytes(bytes(0xef, 0xbb, 0xbf, 0xc3, 0xb8))).toEqual({ text: 'ø', encoding: 'utf-8' });
  });

  it('takes UTF-16 of both kinds by its mark', () => {
    expect(decodeBytes(bytes(0xff, 0xfe, 0xf8, 0x00))).toEqual({ text: 'ø', encoding: 'utf-16le' });
    expect(decodeBytes(bytes(0xfe, 0xff, 0x00, 0xf8))).toEqual({ text: 'ø', encoding: 'utf-16be' });
  });

  it('marks what a file with a mark cannot mean', () => {
    expect(decodeBytes(bytes(0xef, 0xbb, 0xbf, 0x41, 0xf8)).text).toBe('A\ufffd');
    expect(decodeBytes(bytes(0xff, 0xfe, 0x41)).text).toBe('\ufffd');
  });

  it('takes plain ASCII and nothing at all as UTF-8', () => {
    expect(decodeBytes(bytes(0x41)).encoding).toBe('utf-8');
    expect(decodeBytes(bytes())).toEqual({ text: '', encoding: 'utf-8' });
  });
});
