import { describe, expect, it } from 'vitest';
import { findingSubjects, methodSubjects } from '../../../src/explanations/subjects.ts';
import type { ExplanationTexts } from '../../../src/language/explanation-texts.ts';
import { loadExplanations } from '../../../src/language/load-explanations.ts';

const [nb, nn, en] = await Promise.all([loadExplanations('nb'), loadExplanations('nn'), loadExplanations('en')]);

const textsOf = (texts: ExplanationTexts): readonly string[] => [
  ...methodSubjects.flatMap(({ textIn }) => {
    const { title, summary, useWhen, notWhen, looksAt, otherPrograms, story } = textIn(texts);
    return [title, summary, ...useWhen, ...notWhen, looksAt, ...otherPrograms, story.begin, story.end];
  }),
  ...findingSubjects.flatMap(({ textIn }) => {
    const { title, why, steps } = textIn(texts);
    return [title, why, ...steps];
  }),
];

/** Sentences that are the same in bokmål and nynorsk, looked at one by one. */
const sameInBoth: ReadonlySet<string> = new Set([
  'Slett den som er feil, eller rett perioden.',
  'Er teamet nytt, legg det til under teams i gpf.yaml med id og name.',
  'Er målepunktet nytt, legg id-en til under indicators i gpf.yaml.',
  'Skal arket gjelde, slett nøkkelen i gpf.yaml.',
  'Bruk id-en som teamet har under teams i gpf.yaml.',
  'Er alt som det skal, kan det stå.',
]);

const wordsOf = (texts: ExplanationTexts): readonly string[] =>
  [...JSON.stringify([texts.words, texts.findingWords]).matchAll(/:"([^"]*)"/g)].map(([, text = '']) => text);

describe('the explanations', () => {
  it('say as much in each language', () => {
    for (const { id, textIn } of methodSubjects) {
      const sizes = [nb, nn, en].map((texts) => {
        const { useWhen, notWhen, otherPrograms, story } = textIn(texts);
        const holes = [...story.end.matchAll(/\{([\w-]+)\}/g)].map(([, key]) => key).sort();
        return [useWhen.length, notWhen.length, otherPrograms.length, holes.join()];
      });
      expect(sizes[1], id).toEqual(sizes[0]);
      expect(sizes[2], id).toEqual(sizes[0]);
    }
  });

  it('tell of a finding as many steps in each language, and at least one', () => {
    for (const { id, textIn } of findingSubjects) {
      const [steps, ...others] = [nb, nn, en].map((texts) => textIn(texts).steps.length);
      expect(steps, id).toBeGreaterThan(0);
      expect(others, id).toEqual([steps, steps]);
    }
  });

  it('head a finding with one short sentence, without numbers and without a full stop', () => {
    const titles = [nb, nn, en].flatMap((texts) => findingSubjects.map(({ textIn }) => textIn(texts).title));
    expect(titles.filter((title) => title.length > 66 || /\d|\.$/.test(title))).toEqual([]);
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
      /(?<![\p{L}-])(ikke|fra|hva|hvor|hvem|en|et|ett|noe|mer|bare|være|se|nå|uke|måned|måneden|måneder|målinger|målingene|telleren|nevneren|linjen|grensen|tegn|siden|ligger|kommer|mangler|hvis|finnes|samme side|gruppen|begynner|mye|annen|regler|øker|vises)(?!\p{L})/giu;
    const found = [...textsOf(nn), ...wordsOf(nn)].flatMap((text) =>
      [...text.matchAll(bokmal)].map(([word]) => `${word}: ${text}`),
    );
    expect(found).toEqual([]);
    const same = textsOf(nb).filter((text, index) => text.length > 30 && textsOf(nn)[index] === text);
    expect(same.filter((text) => !sameInBoth.has(text))).toEqual([]);
    expect([...sameInBoth].filter((text) => !same.includes(text))).toEqual([]);
  });

  it('use the words of the programme', () => {
    const others =
      /forverring|unormal|spesiell årsak|prikket|p-kart|(?<!\p{L})signal|på grunn av|skyldes|førte til|because of|due to|caused by/iu;
    expect([nb, nn, en].flatMap(textsOf).filter((text) => others.test(text))).toEqual([]);
  });
});
