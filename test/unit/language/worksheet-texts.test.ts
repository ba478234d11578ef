import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import { languageIds } from '../../../src/domain/language-id.ts';
import { loadSharingTexts } from '../../../src/language/load-sharing-texts.ts';
import { loadWorksheetTexts } from '../../../src/language/load-worksheet-texts.ts';
import type { SharingTexts } from '../../../src/language/sharing-texts.ts';
import type { WorksheetTexts } from '../../../src/language/worksheet-texts.ts';

const date = '2023-03-01' as CalendarDate;
const wholeOf = (texts: object): readonly string[] =>
  Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : []));
const steps = ['week', 'fortnight', 'month', 'quarter', 'tertial', 'year'] as const;

/** Every text of a worksheet, with samples in its holes. */
function collect(texts: WorksheetTexts): readonly string[] {
  const { gap, rules, plan, write } = texts;
  const gatherings = [true, false].map((isPlanned) => ({ name: 'Samling 3', date, isPlanned }));
  const gaps = [null, date].map((by) => ({ goal: '80 %', by, level: '50 %', points: 12 }));
  return [
    ...[texts, gap, rules, plan, plan.why, write, write.roles].flatMap(wholeOf),
    ...gatherings.flatMap((one) => [texts.at(one), ...[0, 1, 9].map((months) => texts.ahead(one, date, months))]),
    texts.ahead(null, date, 9),
    texts.dataThrough('mai 2022'),
    ...gaps.flatMap((one) => [
      gap.noLevel(one.goal, one.by),
      gap.left(one, '30 prosentpoeng'),
      gap.reached(one, true),
      gap.reached(one, false),
      gap.noDirection(one),
    ]),
    gap.dayIsPast(date),
    rules.falseAlarms('5 %'),
    ...steps.flatMap((step) =>
      [true, false].map((inNewPhase) => plan.points({ measured: 1, coming: 9, until: date, step, inNewPhase })),
    ),
    plan.forecast({
      now: '50 %',
      goal: '80 %',
      chance: '62 %',
      falseChance: '4 %',
      until: date,
      patients: '12',
      before: 13,
      after: 9,
    }),
    plan.tooFew('80 %', date, 12),
    plan.precision('1000'),
    texts.progress(1, 6),
    texts.made(1, 'worksheets'),
    texts.made(6, 'worksheets'),
    texts.leftOut(['Elvestad']),
    texts.leftOut(['Elvestad', 'Havsund']),
  ];
}

const collectSharing = (texts: SharingTexts): readonly string[] => [...wholeOf(texts), texts.improvedLead(12)];

const languages = await Promise.all(
  languageIds.map(async (id) => ({
    id,
    texts: [...collect(await loadWorksheetTexts(id)), ...collectSharing(await loadSharingTexts(id))],
  })),
);

const bokmal =
  /(?<!\p{L})(ikke|fra|hva|hvor|hvem|hvis|en|et|ett|noe|noen|bare|målinger|målingene|nå|ennå|uke|måned|samlingen|teamene|flere|gir|dere|deres|uten|også|da|tallene|siden|skrevet|innen|laget|regnet|endringer|sjansen er|forbedring|hver)(?!\p{L})/iu;

describe('the words of gpf worksheet and of the examples worth sharing', () => {
  it.each(languages)('are whole in $id', ({ texts }) => {
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
      expect(text).not.toMatch(/\.\.|,\./);
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
    }
  });

  it.each(languages)('rank and blame nobody in $id', ({ texts }) => {
    const unfriendly = /\bbest\b|dårlig|dårleg|verst|mislykk|må skjerpe|worst|\bfail|behind|\brank(?!ed)/i;
    for (const text of texts) expect(text).not.toMatch(unfriendly);
  });

  it('are nynorsk where they should be', () => {
    const nynorsk = languages.find(({ id }) => id === 'nn')?.texts ?? [];
    expect(nynorsk.filter((text) => bokmal.test(text)).join('\n')).toBe('');
  });

  it('differ between bokmål and nynorsk in every sentence', () => {
    const [nb, nn] = ['nb', 'nn'].map((id) => languages.find((language) => language.id === id)?.texts ?? []);
    const sentences = (nb ?? []).filter((text) => text.length > 25);
    expect(sentences.filter((text) => nn?.includes(text))).toEqual(['Dette prøvde vi, og dette lærte vi']);
  });
});
