import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import { languageIds } from '../../../src/domain/language-id.ts';
import { loadPlanTexts } from '../../../src/language/load-plan-texts.ts';
import type { PlanTexts } from '../../../src/language/plan-texts.ts';

const day = '2023-03-01' as CalendarDate;
const steps = ['week', 'fortnight', 'month', 'quarter'] as const;

/** Every text of the plan, with samples in its holes. */
function collect(texts: PlanTexts): readonly string[] {
  const { advice, plans } = texts;
  const facts = { now: '40 %', goal: '70 %', patients: '10', before: 6, after: 9 };
  return [
    ...steps.flatMap((every) => [
      texts.lead({ ...facts, every, perMonth: null }),
      texts.lead({ ...facts, every, perMonth: '10' }),
      plans.every[every],
      advice.every[every],
    ]),
    texts.counted({ points: 9, from: day, until: day, gathering: null }),
    texts.counted({ points: 1, from: day, until: day, gathering: 'Samling 4' }),
    texts.counted({ points: 1, from: day, until: day, gathering: 'Samling 4', isPlanned: true }),
    ...[true, false].flatMap((isKnown) =>
      [0, 1, 15].flatMap((shown) => [0, 1, 12].map((useful) => texts.expected({ shown, useful, isKnown }))),
    ),
    texts.lessThan('1 %'),
    texts.moreThan('99 %'),
    texts.changed('70 %'),
    ...[texts.chance, texts.unchanged, texts.judged, texts.atEnd, texts.atAnyLook],
    ...Object.values(texts.way),
    texts.newPhaseTooShort(12),
    texts.varying('26 %', '<1 %'),
    texts.precision('4 000'),
    ...[plans.heading, plans.asked, plans['more-before'], plans['more-after'], plans.points, plans.patients],
    ...[plans.shown, plans.way, plans.improvement, plans.falseImprovement],
    ...Object.values(plans.morePatients),
    ...Object.values(plans.shortWay),
    ...[true, false].map((isKnown) =>
      texts.tooSmall({
        steps,
        patients: ['2', '4', '5', '6'],
        hidden: ['9 %', '8 %', '7 %', '6 %'],
        least: 5,
        isKnown,
      }),
    ),
    texts.seldomJudged(12, 10),
    advice.good('70 %', '80 %'),
    advice.helps,
    advice['more-before'](6),
    advice['more-after'](1),
    advice.morePatients.point('20'),
    advice.morePatients.month('20'),
    advice.longer('month', 12, 12),
    ...[3, 13].map((points) => advice.largerPoints({ step: 'month', patients: '10', points, least: 12 })),
    advice.tooSmall,
    advice.newPhase,
    advice.newPhaseHelps('80 %', '60 %'),
    advice.falseToo('7 %'),
    advice.phaseStartsAtChange,
    advice.nothingHelps,
    advice.moreAfterNoHelp(9, '30 %'),
    advice.moreAfterHinders(1, '20 %'),
  ];
}

const languages = await Promise.all(languageIds.map(async (id) => ({ id, texts: collect(await loadPlanTexts(id)) })));

const bokmal =
  /(?<!\p{L})(ikke|fra|hva|hvor|hvis|en|et|ett|noe|mer|bare|målinger|målingene|nå|uke|måned|endringen|tilfellene|flere|av dem|gir|dere|skjer|uten|også|da)(?!\p{L})/iu;

describe('the words of gpf plan', () => {
  it.each(languages)('are whole in $id', ({ texts }) => {
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
      expect(text).not.toMatch(/ {2}|\.\.|,\./);
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
    }
  });

  it.each(languages)('name no cause, praise no rule, and use the words of the programme in $id', ({ texts }) => {
    for (const text of texts) expect(text).not.toMatch(/signal|unormal|skyld|takket være|baseline|signifikan/i);
  });

  it('are nynorsk where they should be', () => {
    const nynorsk = languages.find(({ id }) => id === 'nn')?.texts ?? [];
    expect(nynorsk.filter((text) => bokmal.test(text))).toEqual([]);
  });

  it('differ between bokmål and nynorsk in every sentence', () => {
    const [nb, nn] = ['nb', 'nn'].map((id) => languages.find((language) => language.id === id)?.texts ?? []);
    const sentences = (nb ?? []).filter((text) => text.length > 20);
    expect(sentences.filter((text) => nn?.includes(text))).toEqual([]);
  });
});
