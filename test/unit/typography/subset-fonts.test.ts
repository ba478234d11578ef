import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { readFontFace } from '../../../src/typography/read-font-face.ts';
import { subsetFonts } from '../../../src/typography/subset-fonts.ts';
import { fontSet, sourceSans } from './source-sans.ts';

const bytesIn = (css: string): readonly Buffer[] =>
  Array.from(css.matchAll(/base64,([^)]+)\)/g), ([, text = '']) => Buffer.from(text, 'base64'));

describe('subsetFonts', () => {
  it('embeds the faces that are used, and no other', async () => {
    const css = await subsetFonts(sourceSans, [
      { text: 'Trygt heim', weight: 700 },
      { text: '«Eg ville»', italic: true },
    ]);
    expect(css.match(/font-weight:\d+;font-style:\w+/g)).toEqual([
      'font-weight:400;font-style:italic',
      'font-weight:700;font-style:normal',
    ]);
    expect(await subsetFonts(sourceSans, [])).toBe('');
  });

  it('holds the characters that are used, measured as in the whole font', async () => {
    const text = 'Tåfjord AVTA «Čáhput» 69 %';
    const [font] = bytesIn(await subsetFonts(sourceSans, [{ text }]));
    const { has, width } = readFontFace(font ?? new Uint8Array());
    expect(Array.from(text).every((character) => has(character.codePointAt(0) ?? 0))).toBe(true);
    expect(width(text)).toBeCloseTo(fontSet.measure(text, { size: 1 }), 9);
    expect(has('ø'.codePointAt(0) ?? 0)).toBe(false);
  });

  it('is a font that others read too', async () => {
    const [font = Buffer.alloc(0)] = bytesIn(await subsetFonts(sourceSans, [{ text: 'Trygt' }]));
    const read = create(font);
    expect('layout' in read && read.layout('Trygt').advanceWidth).toBeGreaterThan(0);
    expect(font.length).toBeLessThan(6000);
  });

  it('gives the same bytes for the same characters, in any order, once or often', async () => {
    const one = await subsetFonts(sourceSans, [{ text: 'abcæøå' }]);
    const other = await subsetFonts(sourceSans, [{ text: 'åøæ' }, { text: 'cbabc' }]);
    expect(other).toBe(one);
  });

  it('can do with characters that the font lacks', async () => {
    const [font] = bytesIn(await subsetFonts(sourceSans, [{ text: 'a😀北' }]));
    expect(readFontFace(font ?? new Uint8Array()).has(97)).toBe(true);
  });
});
