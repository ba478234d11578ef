import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/catalogue/fold-name.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import { type Localized, languageIds } from '../../../src/domain/language-id.ts';
import { packagedCatalogue as catalogue } from './packaged-catalogue.ts';

const { indicators, effectGoals, hphSteps } = catalogue;
const codesWhere = (holds: (indicator: Indicator) => boolean): readonly (string | null)[] =>
  indicators.filter(holds).map(({ code }) => code);
const withCode = (code: string): Indicator => indicators.find((each) => each.code === code) as Indicator;
const goalCodes = (code: string): readonly string[] =>
  withCode(code).effectGoals.map((id) => effectGoals.find((goal) => goal.id === id)?.code ?? '?');

const textsOf = (indicator: Indicator): Readonly<Record<string, Localized>> => ({
  name: indicator.name,
  numerator: indicator.numerator,
  denominator: indicator.denominator,
  headline: indicator.headline,
  unit: indicator.unit,
});

describe('the packaged catalogue', () => {
  it('has the 25 indicators of the proposal, in its order', () => {
    const numbered = (goal: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${goal}-${String(index + 1).padStart(2, '0')}`);
    expect(indicators.map(({ code }) => code)).toEqual([
      ...numbered('E1', 4),
      ...numbered('E2', 10),
      ...numbered('E3', 4),
      ...numbered('E4', 5),
      ...numbered('E5', 1),
      'B-01',
    ]);
  });

  it('has readable ASCII ids', () => {
    expect(withCode('E1-01').id).toBe('hva-er-viktig');
    expect(withCode('E2-03').id).toBe('sykepleier-3-dager');
    expect(withCode('E3-01').id).toBe('reinnleggelse-30-dager');
    expect(indicators.map(({ id }) => id).filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('knows the checklists of Trondheim and of Østre Agder as aliases', () => {
    const byChecklist = { E2: ['E2-01', 'E2-02', 'E2-03', 'E2-04', 'E2-07', 'E2-05', 'E2-09'] };
    byChecklist.E2.forEach((code, number) => {
      expect(withCode(code).aliases).toEqual(expect.arrayContaining([`HPH${number}`, `PF-${number}`]));
    });
  });

  it('has no name that two indicators share', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, code, aliases, name } of indicators) {
      for (const spelling of [id, code ?? '', ...aliases, ...Object.values(name)]) {
        const folded = foldName(spelling);
        owners.set(folded, (owners.get(folded) ?? new Set()).add(id));
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it.each(indicators)('has every text of $id in every language', (indicator) => {
    for (const text of Object.values(textsOf(indicator))) {
      for (const language of languageIds) expect(text[language].trim()).not.toBe('');
    }
  });

  it('has nynorsk of its own: no sentence is the same as in bokmål, and few names are', () => {
    const same = (part: keyof ReturnType<typeof textsOf>) =>
      codesWhere((each) => textsOf(each)[part]?.nb === textsOf(each)[part]?.nn);
    expect(same('headline')).toEqual([]);
    expect(same('numerator')).toEqual([]);
    expect(same('denominator')).toEqual([]);
    expect(same('name')).toEqual(['E1-04', 'E2-07', 'B-01']);
  });

  it('has no bokmål words in its nynorsk', () => {
    const bokmal =
      /\b(ikke|jeg|hvem|hva|hjemme\w*|hjem|sykehus\w*|sykepleier\w*|fra|uke[rn]?|innen|kommuner|pasienter|brukere|ble|hendelser?|reinnleggelse\w*|utskrivning\w*|er satt|tjenester?)\b/iu;
    const texts = [
      ...indicators.flatMap((each) => Object.values(textsOf(each))),
      ...effectGoals.flatMap(({ name, short }) => [name, short]),
      ...hphSteps.map(({ name }) => name),
    ];
    expect(texts.map(({ nn }) => nn).filter((nn) => bokmal.test(nn))).toEqual([]);
  });

  it.each(indicators)('lets the headline of $id be a whole sentence around its value', ({ headline }) => {
    expect(headline.nb).toMatch(/^Nå [^{}]*\{value\}[^{}]*\.$/);
    expect(headline.nn).toMatch(/^No [^{}]*\{value\}[^{}]*\.$/);
    expect(headline.en).toMatch(/^Now [^{}]*\{value\}[^{}]*\.$/);
  });

  it('never uses the word "forverring" in a headline', () => {
    expect(indicators.filter(({ headline }) => /forverr/i.test(headline.nb + headline.nn))).toEqual([]);
  });

  it('ends every definition with a full stop', () => {
    for (const { numerator, denominator } of indicators) {
      for (const text of [numerator, denominator]) {
        for (const language of languageIds) expect(text[language]).toMatch(/[.]$/);
      }
    }
  });

  it('measures shares, but for the few that are rates, values and days between events', () => {
    expect(codesWhere(({ measure }) => measure === 'rate')).toEqual(['E3-02', 'E3-03', 'E4-05']);
    expect(codesWhere(({ measure }) => measure === 'value')).toEqual(['E4-03', 'B-01']);
    expect(codesWhere(({ measure }) => measure === 'days-between')).toEqual(['E3-04']);
    expect(withCode('E3-03')).toMatchObject({ per: 100, unit: { nb: 'per 100' } });
    expect(codesWhere(({ per }) => per !== 1)).toEqual(['E3-03']);
  });

  it('has the unit % for shares, and another for all else', () => {
    expect(codesWhere(({ unit, measure }) => (unit.nb === '%') !== (measure === 'share'))).toEqual([]);
  });

  it('draws a run chart, or a t chart of days between events', () => {
    expect(codesWhere(({ chart }) => chart === 't')).toEqual(['E3-04']);
  });

  it('knows which way is better, and that more reported deviations need not be worse', () => {
    expect(codesWhere(({ direction }) => direction === 'down')).toEqual(['E3-01', 'E3-02', 'B-01']);
    expect(codesWhere(({ direction }) => direction === 'neutral')).toEqual(['E3-03']);
  });

  it('advises on the denominator as the proposal does', () => {
    expect(codesWhere((each) => each.minimumDenominator === 10)).toEqual([
      'E1-03',
      'E3-01',
      'E3-03',
      'E4-02',
      'E4-03',
      'E4-05',
    ]);
    expect(codesWhere((each) => each.minimumDenominator === null)).toEqual(['E3-04']);
  });

  it('marks what could point at a person', () => {
    expect(codesWhere(({ sensitive }) => sensitive)).toEqual(['E3-01', 'E3-03', 'E3-04']);
  });

  it('calls documented only what stands whole in its source', () => {
    expect(codesWhere(({ status }) => status === 'documented')).toEqual(['E2-01', 'E2-03', 'E2-09', 'E3-01', 'E3-02']);
  });

  it('maps indicators to effect goals many to many', () => {
    expect(goalCodes('E1-01')).toEqual(['E1']);
    expect(codesWhere(({ code }) => goalCodes(code ?? '').includes('E5'))).toEqual([
      'E1-04',
      'E2-01',
      'E2-04',
      'E2-09',
      'E3-02',
      'E3-03',
      'E5-01',
    ]);
    expect(codesWhere((each) => each.effectGoals.length === 0)).toEqual(['B-01']);
  });

  it('has one balancing measure, and process and outcome measures', () => {
    expect(codesWhere(({ type }) => type === 'balancing')).toEqual(['B-01']);
    expect(codesWhere(({ type }) => type === 'outcome')).toEqual([
      'E1-03',
      'E3-01',
      'E3-02',
      'E3-03',
      'E3-04',
      'E4-02',
      'E4-03',
      'E4-05',
    ]);
  });
});

describe('the steps of Helhetlig pasientforløp i hjemmet', () => {
  it('stand in the order of the chain, which is not that of their numbers', () => {
    expect(hphSteps.map(({ code, id }) => code ?? id)).toEqual([
      'HPH0',
      'HPH1',
      'HPH2',
      'HPH3',
      'HPH5',
      'daily-work-list',
      'HPH4',
      'HPH6',
    ]);
  });

  it('are triggered by time, but for those that may come any number of times', () => {
    expect(hphSteps.filter(({ trigger }) => trigger === 'event').map(({ id }) => id)).toEqual(['hph4', 'hph6']);
    expect(hphSteps.filter(({ trigger }) => trigger === 'daily').map(({ id }) => id)).toEqual(['daily-work-list']);
  });
});

describe('the effect goals', () => {
  it('are the five of the programme, in its words', () => {
    expect(effectGoals.map(({ code }) => code)).toEqual(['E1', 'E2', 'E3', 'E4', 'E5']);
    expect(effectGoals.map(({ short }) => short.nn)).toEqual([
      'Likeverdig i eige forløp',
      'Heilskaplege, koordinerte og trygge forløp',
      'Stadig betre overgangar',
      'Helsefremjande meistring',
      'Kommune og sjukehus som partnarar',
    ]);
    expect(effectGoals[4]?.name.nb).toBe('Kommuner og sykehus samarbeider som partnere om det gode pasientforløpet');
  });

  it('have every text in every language', () => {
    for (const { name, short } of effectGoals) {
      for (const text of [name, short]) expect(Object.values(text).every((each) => each.trim() !== '')).toBe(true);
    }
  });
});
