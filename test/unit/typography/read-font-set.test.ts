import fc from 'fast-check';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import type { FaceName } from '../../../src/typography/font-files.ts';
import { readFontFace } from '../../../src/typography/read-font-face.ts';
import { readFontSet } from '../../../src/typography/read-font-set.ts';
import { faceOf } from '../../../src/typography/text-style.ts';
import { fontSet, sourceSans } from './source-sans.ts';

const faces = Object.keys(sourceSans) as FaceName[];
const fonts = Object.fromEntries(faces.map((name) => [name, create(Buffer.from(sourceSans[name]))])) as Record<
  FaceName,
  Font
>;

/** fontkit's width without glyph swaps, as the embedded subset has none. */
const byFontkit = (name: FaceName, text: string): number =>
  fonts[name].layout(text, { liga: false, locl: false, ccmp: false }).advanceWidth / 1000;

const letters =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøåÁáČčĐđŊŋŠšŦŧŽžÏïÑñÄäÖö0123456789 .,:;-–—()%«»“”’?!/·\u00A0';

describe('readFontSet', () => {
  it.each(faces)('measures every pair of letters in %s as fontkit does', (name) => {
    const { width } = readFontFace(sourceSans[name]);
    const wrong = Array.from(letters).filter((left) => {
      const text = Array.from(letters, (right) => left + right).join('');
      return Math.abs(width(text) - byFontkit(name, text)) > 1e-9;
    });
    expect(wrong).toEqual([]);
  });

  it('measures any text of the letters as fontkit does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...faces),
        fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 }),
        (name, text) => {
          expect(readFontFace(sourceSans[name]).width(text)).toBeCloseTo(byFontkit(name, text), 9);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('knows Greek and Cyrillic, kerned', () => {
    const text = 'Αγ Τύ Вы Га';
    expect(fontSet.measure(text, { size: 1 })).toBeCloseTo(byFontkit('regular', text), 9);
  });

  it('scales with the size, whatever the unit', () => {
    expect(fontSet.measure('Ålesund', { size: 20, weight: 700 })).toBeCloseTo(
      20 * fontSet.measure('Ålesund', { size: 1, weight: 700 }),
    );
  });

  it('measures composed and decomposed letters alike', () => {
    expect(fontSet.measure('A\u030Alesund', { size: 10 })).toBe(fontSet.measure('Ålesund', { size: 10 }));
  });

  it('tells the heights of the face', () => {
    const { ascent, descent, lineGap, capHeight, xHeight } = fontSet.metrics({ size: 1000 });
    expect([ascent, descent, lineGap, capHeight, xHeight]).toEqual([1024, 400, 0, 660, 486]);
  });

  it('names the characters that the face lacks, each once', () => {
    expect(fontSet.lacks('Trygt heim 🏠 北北', { weight: 400 })).toEqual(['🏠', '北']);
    expect(fontSet.lacks('Čáhcesuolu Guovdageaidnu Aarborten ïåæøŋđŧ', { weight: 700 })).toEqual([]);
  });

  it('has every letter of the languages and of North, Lule and South Sámi in every face', () => {
    for (const style of [{ weight: 400 }, { weight: 600 }, { weight: 700 }, { italic: true }] as const) {
      expect(fontSet.lacks(letters.replaceAll('\u00A0', ''), style)).toEqual([]);
    }
  });

  it('counts what the face lacks as wide as the widest emoji, and marks without width as nothing', () => {
    expect(fontSet.measure('🏠', { size: 10 })).toBe(13);
    expect(fontSet.measure('a\u200D\uFE0F', { size: 10 })).toBe(fontSet.measure('a', { size: 10 }));
  });

  it('sets italic in its one weight', () => {
    expect(faceOf({ weight: 700, italic: true })).toBe('italic');
    expect([faceOf({}), faceOf({ weight: 600 }), faceOf({ weight: 700 })]).toEqual(['regular', 'semibold', 'bold']);
  });

  it('reads font files that lie inside a larger buffer', () => {
    const padded = new Uint8Array(sourceSans.bold.length + 7);
    padded.set(sourceSans.bold, 7);
    const moved = readFontSet({ ...sourceSans, bold: padded.subarray(7) });
    expect(moved.measure('Vår', { size: 1, weight: 700 })).toBe(fontSet.measure('Vår', { size: 1, weight: 700 }));
  });

  it('refuses what is no font', () => {
    const empty = new Uint8Array(12);
    expect(() => readFontFace(empty)).toThrow('The file is no font with letters.');
  });
});
