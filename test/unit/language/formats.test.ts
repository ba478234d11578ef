import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Period, PeriodKind } from '../../../src/domain/period.ts';
import { formats as en } from '../../../src/language/en/formats.ts';
import { formats as nb } from '../../../src/language/nb/formats.ts';
import { formats as nn } from '../../../src/language/nn/formats.ts';

const languages = { nb, nn, en };
const date = (text: string) => text as CalendarDate;
const period = (kind: PeriodKind, key: string): Period => ({ kind, key });
const month = (key: string) => period('month', key);

describe('numbers', () => {
  it.each([
    ['nb', 1234.5, '1\u00a0234,5'],
    ['nn', 1234567, '1\u00a0234\u00a0567'],
    ['en', 1234.5, '1,234.5'],
    ['nb', 12, '12'],
    ['nb', 2.04, '2'],
    ['nb', -3.5, '\u22123,5'],
    ['en', -0.04, '0'],
    ['nb', 999.96, '1\u00a0000'],
    ['nb', 0, '0'],
  ] as const)('in %s: %d is %s', (language, value, text) => {
    expect(languages[language].number(value)).toBe(text);
  });

  it('round half away from zero, as by hand', () => {
    expect(nb.number(1.005, 2)).toBe('1,01');
    expect(nb.number(0.25)).toBe('0,3');
    expect(nb.number(-2.5, 0)).toBe('\u22123');
  });

  it('are read back as the number that was written', () => {
    const read = (text: string) => Number(text.replaceAll('\u00a0', '').replace(',', '.').replace('\u2212', '-'));
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (tenths) => {
        expect(read(nb.number(tenths / 10))).toBe(tenths / 10);
      }),
    );
  });
});

describe('shares', () => {
  it('are whole percent, with a no-break space in Norwegian', () => {
    expect([nb.percent(0.69), nn.percent(0.69), en.percent(0.69)]).toEqual(['69\u00a0%', '69\u00a0%', '69%']);
  });

  it('round as the counts say: 57 of 200 is 28.5 %', () => {
    expect(nb.percent(57 / 200)).toBe('29\u00a0%');
    expect(nb.percent(57 / 200, 1)).toBe('28,5\u00a0%');
  });
});

describe('dates', () => {
  it('are written out', () => {
    expect(nb.date(date('2023-03-01'))).toBe('1. mars 2023');
    expect(nn.date(date('2023-12-24'))).toBe('24. desember 2023');
    expect(en.date(date('2023-03-01'))).toBe('1 March 2023');
  });

  it('are short beside a change', () => {
    expect(['2022-01-10', '2022-05-02', '2022-09-30'].map((text) => nn.shortMonth(date(text)))).toEqual([
      'jan. 22',
      'mai 22',
      'sep. 22',
    ]);
    expect(en.shortMonth(date('2022-01-10'))).toBe('Jan 22');
  });
});

describe('periods', () => {
  it.each([
    [month('2022-03'), 'mars 2022', 'mars 2022', 'March 2022'],
    [period('week', '2022-W05'), 'uke 5 2022', 'veke 5 2022', 'week 5 2022'],
    [period('fortnight', '2022-W05/W06'), 'uke 5–6 2022', 'veke 5–6 2022', 'weeks 5–6 2022'],
    [
      period('fortnight', '2022-W52/W01'),
      'uke 52 2022–uke 1 2023',
      'veke 52 2022–veke 1 2023',
      'week 52 2022–week 1 2023',
    ],
    [period('quarter', '2022-Q1'), '1. kvartal 2022', '1. kvartal 2022', 'Q1 2022'],
    [period('tertial', '2022-T2'), '2. tertial 2022', '2. tertial 2022', 'tertial 2 2022'],
    [period('year', '2022'), '2022', '2022', '2022'],
    [period('day', '2022-03-14'), '14. mars 2022', '14. mars 2022', '14 March 2022'],
    [period('number', '7'), 'måling 7', 'måling 7', 'measurement 7'],
  ] as const)('%o', (one, ...texts) => {
    expect([nb, nn, en].map((language) => language.period(one))).toEqual(texts);
  });

  it('are shorter under an axis, and without the year where it is known', () => {
    const all = [month('2022-01'), period('week', '2022-W30'), period('quarter', '2022-Q3'), period('number', '7')];
    expect(all.map(nb.shortPeriod)).toEqual(['jan. 2022', 'uke 30 2022', '3. kv. 2022', '7']);
    expect(all.map(nb.axisPeriod)).toEqual(['jan.', 'uke 30', '3. kv.', '7']);
    expect(nn.axisPeriod(month('2022-07'))).toBe('juli');
    expect([nb.shortPeriod, nn.shortPeriod, en.axisPeriod].map((write) => write(period('year', '2022')))).toEqual([
      '2022',
      '2022',
      '2022',
    ]);
  });
});

describe('ranges', () => {
  it.each([
    [month('2022-01'), month('2022-09'), 'januar–september 2022', 'January–September 2022'],
    [month('2022-05'), month('2023-01'), 'mai 2022–januar 2023', 'May 2022–January 2023'],
    [month('2022-05'), month('2022-05'), 'mai 2022', 'May 2022'],
    [period('week', '2022-W05'), period('week', '2022-W12'), 'uke 5–12 2022', 'weeks 5–12 2022'],
    [period('week', '2022-W50'), period('week', '2023-W03'), 'uke 50 2022–uke 3 2023', 'week 50 2022–week 3 2023'],
    [period('fortnight', '2022-W05/W06'), period('fortnight', '2022-W11/W12'), 'uke 5–12 2022', 'weeks 5–12 2022'],
    [period('quarter', '2022-Q1'), period('quarter', '2022-Q3'), '1.–3. kvartal 2022', 'Q1–3 2022'],
    [period('day', '2022-03-03'), period('day', '2022-03-14'), '3.–14. mars 2022', '3–14 March 2022'],
    [period('day', '2022-03-03'), period('day', '2022-04-14'), '3. mars–14. april 2022', '3 March–14 April 2022'],
    [period('year', '2021'), period('year', '2023'), '2021–2023', '2021–2023'],
    [period('number', '3'), period('number', '9'), 'måling 3–9', 'measurements 3–9'],
  ])('%o to %o', (from, to, norwegian, english) => {
    expect(nb.periodRange(from, to)).toBe(norwegian);
    expect(en.periodRange(from, to)).toBe(english);
  });
});

describe('lists', () => {
  it('end in "and"', () => {
    expect(nb.list(['a', 'b', 'c'])).toBe('a, b og c');
    expect(en.list(['a', 'b'])).toBe('a and b');
    expect(nb.list(['a'])).toBe('a');
    expect(nb.list([])).toBe('');
    expect(nb.either(['a', 'b', 'c'])).toBe('a, b eller c');
    expect(en.either(['a', 'b'])).toBe('a or b');
  });
});
