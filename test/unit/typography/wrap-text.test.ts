import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadHyphenation } from '../../../src/typography/load-hyphenation.ts';
import { wrapText } from '../../../src/typography/wrap-text.ts';
import { fontSet } from './source-sans.ts';

/** Every character as wide as the next, to count by. */
const byCharacter = (text: string): number => Array.from(text).length;
const wrap = (text: string, width: number, balance = false): readonly string[] =>
  wrapText(text, { width, measure: byCharacter, balance });

const words = fc.stringMatching(/^[a-zæøåčđŋšŧž]{1,24}$/);
const sentences = fc.array(words, { minLength: 1, maxLength: 60 }).map((list) => list.join(' '));

const nb = await loadHyphenation('nb');
const nn = await loadHyphenation('nn');

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(wrap('telefon før utskriving og heimkomst', 12)).toEqual(['telefon før', 'utskriving', 'og heimkomst']);
  });

  it('keeps the line breaks of the writer, and gives no empty lines', () => {
    expect(wrap('en\n\nto\r\ntre', 10)).toEqual(['en', 'to', 'tre']);
  });

  it('holds together what a no-break space holds together', () => {
    expect(wrap('nå får 69\u00A0% hjelp', 9)).toEqual(['nå får', '69\u00A0%', 'hjelp']);
  });

  it('breaks a word that is wider than a line at its own hyphen', () => {
    expect(wrap('samhandlings-avviket', 15)).toEqual(['samhandlings-', 'avviket']);
  });

  it('breaks it at a soft hyphen, and shows no soft hyphen that is not used', () => {
    expect(wrap('samhandlings\u00ADavviks\u00ADmelding', 20)).toEqual(['samhandlingsavviks-', 'melding']);
  });

  it('breaks it where its language does where it has no break of its own', () => {
    const [text, width] = ['korttidsavdelinga', 12];
    expect(wrapText(text, { width, measure: byCharacter, hyphenate: nb })).toEqual(['korttidsav-', 'delinga']);
  });

  it('breaks other words only where a line would be short without it', () => {
    const [text, width] = ['faste brukarrepresentantar', 14];
    const under = (hyphenateUnder: number): readonly string[] =>
      wrapText(text, { width, measure: byCharacter, hyphenate: nn, hyphenateUnder });
    expect(under(0.6)).toEqual(['faste brukar-', 'representantar']);
    expect(under(0.3)).toEqual(['faste', 'brukarrepresentantar'.slice(0, 11).concat('-'), 'sentantar']);
  });

  it('breaks no name for the sake of a short line, and never two lines under each other', () => {
    const options = { width: 16, measure: byCharacter, hyphenate: nb, hyphenateUnder: 0.9 };
    expect(wrapText('møte i Guovdageaidnu', options)).toEqual(['møte i', 'Guovdageaidnu']);
    const lines = wrapText('samhandling samhandling samhandling samhandling samhandling', options);
    const ladders = lines.filter((line, index) => line.endsWith('-') && lines[index + 1]?.endsWith('-'));
    expect(lines.some((line) => line.endsWith('-'))).toBe(true);
    expect(ladders).toEqual([]);
  });

  it.each([
    ['får nå 69 % av alle', '69 %'],
    ['innen 3 dager etter', '3 dager'],
    ['fram til 1. mars 2023 og', '1. mars 2023'],
    ['møtet er kl. 12 i dag', 'kl. 12'],
    ['se punkt nr. 4 i lista', 'nr. 4'],
    ['vi ringte – de svarte', 'ringte –'],
    ['all 1 200 patients', '1 200'],
    ['within 14 days of it', '14 days'],
  ])('keeps together what belongs together: %s', (text, held) => {
    for (let width = held.length; width <= text.length; width += 1) {
      expect(wrap(text, width).some((line) => line.includes(held))).toBe(true);
    }
  });

  it('breaks it anywhere as the last resort', () => {
    expect(wrap('xxxxxxxxxx', 4)).toEqual(['xxx-', 'xxx-', 'xxxx']);
  });

  it('never parts a letter from its accents', () => {
    expect(wrap('e\u0301e\u0301e\u0301e\u0301', 4).join('')).toMatch(/^(e\u0301-?)+$/);
  });

  it('gives a heading lines of even length', () => {
    expect(wrap('tidlig og trygg oppfølging etter utskrivning', 40, true)).toEqual([
      'tidlig og trygg oppfølging',
      'etter utskrivning',
    ]);
  });

  it('leaves no short word alone under a heading', () => {
    expect(wrap('Trygg utskriving fra sykehuset til kommunen nå', 43, true)).toEqual([
      'Trygg utskriving',
      'fra sykehuset til kommunen nå',
    ]);
  });

  it('ends no line of a heading with a preposition where that can be had', () => {
    const lines = wrap('Rett hjelp til rett tid for alle eldre i hele kommunen', 24, true);
    expect(lines.filter((line) => /\s(?:til|for|i)$/.test(line))).toEqual([]);
  });

  it('gives each sentence of a heading its line where they fit', () => {
    expect(wrap('Nå får 69 % hjelp. Før var det 41 %.', 30, true)).toEqual(['Nå får 69 % hjelp.', 'Før var det 41 %.']);
  });

  it('leaves no short word alone on the last line where the lines can be a little shorter', () => {
    expect(wrap('aaaa bbbb cccc dddd eeee fffff hhhhhhhh iii', 40)).toEqual([
      'aaaa bbbb cccc dddd eeee fffff',
      'hhhhhhhh iii',
    ]);
  });

  it.each([false, true])('loses no word and overflows no line (balanced: %s)', (balance) => {
    fc.assert(
      fc.property(sentences, fc.integer({ min: 6, max: 60 }), (text, width) => {
        const lines = wrap(text, width, balance);
        for (const line of lines) expect(byCharacter(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(/[- ]/g, '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  it('overflows no line in the real font, for any text whose characters fit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const measure = (part: string): number => fontSet.measure(part, { size: 10, weight: 700 });
        for (const line of wrapText(text, { width: 60, measure })) expect(measure(line)).toBeLessThanOrEqual(60);
      }),
    );
  });

  it('uses no more lines when balanced', () => {
    fc.assert(
      fc.property(sentences, fc.integer({ min: 24, max: 60 }), (text, width) => {
        expect(wrap(text, width, true).length).toBeLessThanOrEqual(wrap(text, width).length);
      }),
    );
  });
});
