import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import { languageIds } from '../../../src/domain/language-id.ts';
import { loadInitTexts } from '../../../src/language/load-init-texts.ts';
import { loadStatusTexts } from '../../../src/language/load-status-texts.ts';
import type { StatusTexts } from '../../../src/language/status-texts.ts';

const date = '2023-03-01' as CalendarDate;
const from = { kind: 'month', key: '2022-11' } as const;
const through = { kind: 'month', key: '2023-01' } as const;
const wholeOf = (texts: object): readonly string[] =>
  Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : []));

/** Every text of a status, with samples in its holes. */
function collect(texts: StatusTexts): readonly string[] {
  const { matrix, team, tasks, page } = texts;
  const days = [0, 1, 38, -1, -12].map((number) => ({ date, days: number }));
  const spans = [1, 3].map((periods) => ({ from, through, periods }));
  const lacks = [null, date].map((day) => ({ measured: 7, least: 10, day }));
  return [
    ...[texts, matrix, matrix.legend, team, team.language, tasks, texts.signs].flatMap(wholeOf),
    ...[page, page.columns, page.indicatorColumns].flatMap(wholeOf),
    ...days.flatMap((day) => [true, false].map((isPlanned) => texts.gathering('Samling 3', day, isPlanned))),
    ...days.flatMap((day) => [null, 14].map((proposed) => texts.posters(day, proposed))),
    texts.delivered(13, 16),
    texts.notYet('Elvestad'),
    texts.errors('Elvestad'),
    texts.oneTeam('elvestad'),
    matrix.legend.few('…', 12),
    matrix.legend.none('–'),
    team.together('Nordvik'),
    team.deliveredSpan(from, through),
    ...[1, 7].flatMap((points) => [team.points(points, true), team.points(points, false), team.tooSmall(points)]),
    ...spans.flatMap((span) => [team.missingNow(span), team.missingLater(span, date)]),
    ...lacks.flatMap((lack) => [team.level(lack), team.change(lack)]),
    team.written('målet'),
    team.notWritten('målet'),
    tasks.written(4, 6),
    page.dataThrough(date),
    page.teamsOf(4, 6),
    page.before('Samling 3'),
    page.due.posters(date),
    page.due.gathering(date),
  ];
}

const languages = await Promise.all(
  languageIds.map(async (id) => {
    const init = await loadInitTexts(id);
    const ofInit = [...wholeOf(init), init.networkName('Telemark'), init.areas('Førde')];
    return { id, texts: [...collect(await loadStatusTexts(id)), ...ofInit] };
  }),
);

const bokmal =
  /(?<!\p{L})(ikke|fra|hva|hvor|hvem|hvis|en|et|ett|noe|noen|bare|målinger|målingene|nå|ennå|uke|måned|samlingen|samlingene|plakatene|teamene|flere|gir|dere|deres|uten|også|da|tallene|dager|siden|valgt|skrevet|innen|rett datoen)(?!\p{L})/iu;

/** Looked at one by one. */
const sameInBoth: ReadonlySet<string> = new Set([
  'Samling 3 er 1. mars 2023, i dag.',
  'Samling 3 er 1. mars 2023, om 1 dag.',
  'levert november 2022–januar 2023',
]);

describe('the words of gpf status and gpf init --network', () => {
  it.each(languages)('are whole in $id', ({ texts }) => {
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
      expect(text).not.toMatch(/\.\.|,\./);
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
    }
  });

  it.each(languages)('rank and blame nobody in $id', ({ texts }) => {
    const unfriendly =
      /\bbest\b|dårlig|dårleg|verst|sist ute|for sent|for seint|må skjerpe|purr|worst|late|fail|behind|\brank/i;
    for (const text of texts) expect(text).not.toMatch(unfriendly);
  });

  it('are nynorsk where they should be', () => {
    const nynorsk = languages.find(({ id }) => id === 'nn')?.texts ?? [];
    expect(nynorsk.filter((text) => bokmal.test(text))).toEqual([]);
  });

  it('differ between bokmål and nynorsk in every sentence', () => {
    const [nb, nn] = ['nb', 'nn'].map((id) => languages.find((language) => language.id === id)?.texts ?? []);
    const sentences = (nb ?? []).filter((text) => text.length > 25 && !sameInBoth.has(text));
    expect(sentences.filter((text) => nn?.includes(text))).toEqual([]);
  });
});
