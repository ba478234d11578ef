import { describe, expect, it } from 'vitest';
import { languageIds } from '../../../src/domain/language-id.ts';
import { loadPageTexts } from '../../../src/language/load-page-texts.ts';
import type { PageTexts } from '../../../src/language/page-texts.ts';

const wholeOf = (texts: object): readonly string[] =>
  Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : []));

/** Every text of the page, with samples in its holes. */
const collect = (texts: PageTexts): readonly string[] => [
  ...[texts, texts.poster, texts.filter, texts.signals, texts.reading].flatMap(wholeOf),
  texts.points('Oppfølging'),
  texts.reading.hidden(5),
];

const languages = await Promise.all(
  languageIds.map(async (id) => ({ id, page: await loadPageTexts(id), texts: collect(await loadPageTexts(id)) })),
);

const bokmal =
  /(?<!\p{L})(ikke|fra|hva|hvor|hvem|hvis|en|et|ett|noe|noen|bare|målinger|målingene|diagrammer|diagrammet er|nå|ennå|flere|gir|dere|deres|uten|også|da|tallene|teamene|siden|innholdet|plakater|forrige|skjult av hensyn)(?!\p{L})/iu;

describe('the words of index.html', () => {
  it.each(languages)('are whole in $id', ({ texts }) => {
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
      expect(text).not.toMatch(/\.\.|,\./);
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
    }
  });

  it.each(languages)('leave the two numbers of the count to the page in $id', ({ page }) => {
    expect(page.filter.counted).toContain('{shown}');
    expect(page.filter.counted).toContain('{all}');
  });

  it.each(languages)('rank and blame nobody in $id', ({ texts }) => {
    const unfriendly = /\bbest\b|dårlig|dårleg|verst|mislykk|må skjerpe|worst|\bfail|behind others|\brank(?!ed)/i;
    for (const text of texts) expect(text).not.toMatch(unfriendly);
  });

  it('are nynorsk where they should be', () => {
    const nynorsk = languages.find(({ id }) => id === 'nn')?.texts ?? [];
    expect(nynorsk.filter((text) => bokmal.test(text)).join('\n')).toBe('');
  });

  it('differ between bokmål and nynorsk in every sentence', () => {
    const [nb, nn] = ['nb', 'nn'].map((id) => languages.find((language) => language.id === id)?.texts ?? []);
    const sentences = (nb ?? []).filter((text) => text.length > 25);
    expect(sentences.filter((text) => nn?.includes(text))).toEqual([]);
  });
});
