import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadHyphenation } from '../../../src/typography/load-hyphenation.ts';

const [nb, nn, en] = await Promise.all([loadHyphenation('nb'), loadHyphenation('nn'), loadHyphenation('en')]);
const shown = (word: string): string => word.replaceAll('\u00AD', '|');

describe('loadHyphenation', () => {
  it('breaks words as their language does', () => {
    expect(shown(nn('brukarrepresentantar'))).toBe('bru|kar|re|pre|sen|tan|tar');
    expect(shown(nb('utskrivningsklare'))).toBe('utskriv|nings|klare');
    expect(shown(en('rehabilitation'))).toBe('reha|bil|i|ta|tion');
  });

  it('leaves at least three letters before a break and after it', () => {
    expect(shown(nb('åpenhet'))).toBe('åpen|het');
    expect(shown(nb('Sør-Varanger'))).toBe('Sør-Varan|ger');
  });

  it.each(['E2-06b12', 'uke12-14rapport', 'post@fjelldal.example', 'fjelldal.example', 'samhandlings\u00ADavvik'])(
    'leaves %s as it is',
    (word) => {
      expect(nb(word)).toBe(word);
    },
  );

  it('keeps capitals', () => {
    expect(nb('SAMHANDLING').replaceAll('\u00AD', '')).toBe('SAMHANDLING');
    expect(shown(nb('Korttidsavdelinga'))).toBe('Kort|tids|av|de|linga');
  });

  it('changes nothing but breaks, whatever the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(nb, nn, en), (word, hyphenate) => {
        const bare = word.replaceAll('\u00AD', '');
        expect(hyphenate(bare).replaceAll('\u00AD', '')).toBe(bare);
      }),
      { numRuns: 300 },
    );
  });
});
