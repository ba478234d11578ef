import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { inkOfText } from './ink-of-text.ts';
import { sourceSans } from './source-sans.ts';

const letters = 'AÅÆØQgjpqyÁáČčĐđŊŋŠšŦŧŽž0123456789.,:;()%«»?!/–';

describe('the boxes of characters that tests measure with', () => {
  it.each([
    ['regular', {}],
    ['semibold', { weight: 600 }],
    ['bold', { weight: 700 }],
    ['italic', { italic: true }],
  ] as const)('are those that fontkit reads from the %s face', (face, style) => {
    const font = create(Buffer.from(sourceSans[face])) as Font;
    const wrong = Array.from(letters).filter((letter) => {
      const [ink] = inkOfText(letter, style);
      const { minX, maxX, minY, maxY } = font.glyphForCodePoint(letter.codePointAt(0) ?? 0).bbox;
      const seen = [ink?.left, ink?.right, ink?.top, ink?.bottom].map((side) => Math.round((side ?? 0) * 1000) + 0);
      const read = [minX, maxX, -maxY, -minY].map((side) => Math.round(side) + 0);
      return seen.some((side, index) => Math.abs(side - (read[index] ?? 0)) > 1);
    });
    expect(wrong).toEqual([]);
  });

  it('stand where the line has come to', () => {
    const inks = inkOfText('nn', {});
    expect((inks[1]?.left ?? 0) - (inks[0]?.left ?? 0)).toBeGreaterThan(0.5);
  });
});
