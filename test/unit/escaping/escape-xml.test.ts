import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/escaping/clean-text.ts';
import { escapeXml } from '../../../src/escaping/escape-xml.ts';

/** What a strict XML parser reads back from an attribute and from the text between tags. */
function readBack(text: string): { attribute: string; content: string } {
  const parser = new SaxesParser();
  let attribute = '';
  let content = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    attribute = tag.attributes['a'] ?? '';
  });
  parser.on('text', (chunk) => {
    content += chunk;
  });
  parser.write(`<t a="${escapeXml(text)}">${escapeXml(text)}</t>`).close();
  return { attribute, content };
}

describe('escapeXml', () => {
  it('lets a strict parser read back every code unit, in batches of 256', () => {
    for (let start = 0; start < 0x10000; start += 256) {
      const text = Array.from({ length: 256 }, (_, offset) => `x${String.fromCharCode(start + offset)}`).join('');
      expect(readBack(text)).toEqual({ attribute: cleanText(text), content: cleanText(text) });
    }
  });

  it('lets a strict parser read back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readBack(text)).toEqual({ attribute: cleanText(text), content: cleanText(text) });
      }),
    );
  });

  it.each(['</text><script>alert(1)</script>', ']]>', '<!--', '&lt;', '" onload="x', "' onload='x", '<?xml?>'])(
    'keeps %s as text',
    (text) => expect(readBack(text).content).toBe(text),
  );
});

describe('cleanText', () => {
  it('drops what XML forbids and what turns text around', () => {
    expect(cleanText('a\u0000\u0007\u001B\uFFFE\uFFFF\u202E\u2066\u0085b')).toBe('ab');
  });

  it('keeps tab and line breaks', () => expect(cleanText('a\t\r\nb')).toBe('a\t\r\nb'));

  it('replaces half a surrogate pair and keeps a whole one', () => {
    expect(cleanText('\uD83D')).toBe('\uFFFD');
    expect(cleanText('\uDE00a')).toBe('\uFFFDa');
    expect(cleanText('😀')).toBe('😀');
  });

  it('composes letters that come as letter and accent', () => expect(cleanText('A\u030Alesund')).toBe('Ålesund'));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});
