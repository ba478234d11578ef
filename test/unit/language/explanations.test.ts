import { describe, expect, it } from 'vitest';
import { subjects } from '../../../src/explanations/subjects.ts';
import type { ExplanationTexts } from '../../../src/language/explanation-texts.ts';
import { loadExplanations } from '../../../src/language/load-explanations.ts';

const [nb, nn, en] = await Promise.all([loadExplanations('nb'), loadExplanations('nn'), loadExplanations('en')]);

const textsOf = (texts: ExplanationTexts): readonly string[] =>
  subjects.flatMap(({ textIn }) => {
    const { title, summary, useWhen, notWhen, looksAt, otherPrograms, story } = textIn(texts);
    return [title, summary, ...useWhen, ...notWhen, looksAt, ...otherPrograms, story.begin, story.end];
  });

const wordsOf = (texts: ExplanationTexts): readonly string[] =>
  [...JSON.stringify(texts.words).matchAll(/:"([^"]*)"/g)].map(([, text = '']) => text);

describe('the explanations', () => {
  it('say as much in each language', () => {
    for (const { id, textIn } of subjects) {
      const sizes = [nb, nn, en].map((texts) => {
        const { useWhen, notWhen, otherPrograms, story } = textIn(texts);
        const holes = [...story.end.matchAll(/\{([\w-]+)\}/g)].map(([, key]) => key).sort();
        return [useWhen.length, notWhen.length, otherPrograms.length, holes.join()];
      });
      expect(sizes[1], id).toEqual(sizes[0]);
      expect(sizes[2], id).toEqual(sizes[0]);
    }
  });

  it.each([{ texts: nb }, { texts: nn }, { texts: en }])('hold no empty and no untidy text', ({ texts }) => {
    for (const text of [...textsOf(texts), ...wordsOf(texts)]) {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/^$| {2}(?!gpf explain)|\.\.|,\./);
    }
  });

  it('keep to short sentences', () => {
    const long = [nb, nn, en]
      .flatMap(textsOf)
      .flatMap((text) => text.split(/(?<=[.?!:]) /))
      .filter((sentence) => sentence.split(' ').length > 32);
    expect(long).toEqual([]);
  });

  it('are written in nynorsk, not carried over', () => {
    const bokmal =
      /(?<!\p{L})(ikke|fra|hva|hvor|hvem|en|et|ett|noe|mer|bare|være|se|nå|uke|måned|måneden|måneder|målinger|målingene|telleren|nevneren|linjen|grensen|tegn|siden|ligger|kommer|mangler|hvis|finnes|samme side|gruppen|begynner|mye|annen|regler|øker|vises)(?!\p{L})/giu;
    const found = [...textsOf(nn), ...wordsOf(nn)].flatMap((text) =>
      [...text.matchAll(bokmal)].map(([word]) => `${word}: ${text}`),
    );
    expect(found).toEqual([]);
    const same = textsOf(nb).filter((text, index) => text.length > 30 && textsOf(nn)[index] === text);
    expect(same).toEqual([]);
  });

  it('use the words of the programme', () => {
    const others =
      /forverring|unormal|spesiell årsak|prikket|p-kart|(?<!\p{L})signal|på grunn av|skyldes|førte til|because of|due to|caused by/iu;
    expect([nb, nn, en].flatMap(textsOf).filter((text) => others.test(text))).toEqual([]);
  });
});
