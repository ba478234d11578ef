import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../../src/input/read-period.ts';

const read = (text: string, periods?: 'calendar' | 'numbered'): unknown => {
  const outcome = readPeriod(text, periods);
  return outcome.ok ? `${outcome.value.kind} ${outcome.value.key}` : outcome.problem.code;
};

const months = [
  ['januar', 'jan', 'january'],
  ['februar', 'feb', 'february'],
  ['mars', 'mar', 'march'],
  ['april', 'apr', 'april'],
  ['mai', 'mai', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['august', 'aug', 'august'],
  ['september', 'sep', 'september'],
  ['oktober', 'okt', 'october'],
  ['november', 'nov', 'november'],
  ['desember', 'des', 'december'],
].map((names, index) => [index + 1, ...names] as const);

describe('a period', () => {
  it.each([
    ['2022-03', 'month 2022-03'],
    ['2022-3', 'month 2022-03'],
    ['03.2022', 'month 2022-03'],
    ['3.2022', 'month 2022-03'],
    ['3/2022', 'month 2022-03'],
    ['03/2022', 'month 2022-03'],
    ['3-2022', 'month 2022-03'],
    ['2022/3', 'month 2022-03'],
    ['2022.03', 'month 2022-03'],
    ['2022 03', 'month 2022-03'],
    ['202203', 'month 2022-03'],
    ['mars 2022', 'month 2022-03'],
    ['Mars 2022', 'month 2022-03'],
    ['mar. 22', 'month 2022-03'],
    ['mar.22', 'month 2022-03'],
    ['mar-22', 'month 2022-03'],
    ["mars '22", 'month 2022-03'],
    ['mars, 2022', 'month 2022-03'],
    ['2022 mars', 'month 2022-03'],
    ['sept. 2022', 'month 2022-09'],
    ['mars\u00a02022', 'month 2022-03'],
    ['2022-03-14', 'day 2022-03-14'],
    ['14.03.2022', 'day 2022-03-14'],
    ['14.3.22', 'day 2022-03-14'],
    ['2022-W05', 'week 2022-W05'],
    ['2022-w5', 'week 2022-W05'],
    ['2022W05', 'week 2022-W05'],
    ['uke 5 2022', 'week 2022-W05'],
    ['Veke 5 2022', 'week 2022-W05'],
    ['week 5, 2022', 'week 2022-W05'],
    ['uke 5/2022', 'week 2022-W05'],
    ['2022 uke 5', 'week 2022-W05'],
    ['uke 53 2020', 'week 2020-W53'],
    ['2022-W05/W06', 'fortnight 2022-W05/W06'],
    ['2022-W05/06', 'fortnight 2022-W05/W06'],
    ['uke 5-6 2022', 'fortnight 2022-W05/W06'],
    ['veke 5 og 6 2022', 'fortnight 2022-W05/W06'],
    ['2022-W52/W01', 'fortnight 2022-W52/W01'],
    ['2022 K1', 'quarter 2022-Q1'],
    ['2022K1', 'quarter 2022-Q1'],
    ['K1 2022', 'quarter 2022-Q1'],
    ['2022-Q4', 'quarter 2022-Q4'],
    ['1. kvartal 2022', 'quarter 2022-Q1'],
    ['2022 T2', 'tertial 2022-T2'],
    ['T2 2022', 'tertial 2022-T2'],
    ['2. tertial 2022', 'tertial 2022-T2'],
  ])('is read from %j as %s', (text, period) => {
    expect(read(text)).toBe(period);
  });

  it.each(months)('knows month %i as %s, %s and %s', (number, nb, short, en) => {
    const key = `month 2022-${String(number).padStart(2, '0')}`;
    expect([read(`${nb} 2022`), read(`${short}. 22`), read(`${en} 2022`), read(`${short} 2022`)]).toEqual([
      key,
      key,
      key,
      key,
    ]);
  });

  it.each(['uke 53 2022', '2022-W00', '2022-W54', '2022-W53/W01', 'veke 99 2022'])(
    '%s names a week that does not exist',
    (text) => {
      expect(read(text)).toBe('week-does-not-exist');
    },
  );

  it('says which day it is that Excel has shown as a number', () => {
    expect(readPeriod('44621')).toEqual({
      ok: false,
      problem: { code: 'excel-serial-date', args: { date: '2022-03-01' } },
    });
    expect(readPeriod('44621', 'numbered')).toMatchObject({ ok: true });
  });

  it('says which week it is that does not exist', () => {
    expect(readPeriod('uke 53 2022')).toEqual({
      ok: false,
      problem: { code: 'week-does-not-exist', args: { week: 53, year: 2022 } },
    });
  });

  it.each([
    '2022',
    '7',
    '202200',
    '202213',
    '200000',
    '022203',
    '03.22',
    '03-22',
    '2022.1',
    '2022 3',
    '3 2022',
    '22.mar',
    '2022-13',
    '13.2022',
    '2022 K5',
    '2022 T4',
    '2022-W05/W07',
    'uke 5',
    'mars',
    '0222-03',
    'mars 1922',
    '1989-12',
    '9999-12',
    'nå',
    '',
    'marsipan 2022',
    '2022-W5x',
  ])('is not %j', (text) => {
    expect(read(text)).toBe('period-not-understood');
  });

  it.each([
    ['2022-13', { reason: 'month', month: 13 }],
    ['2022.00', { reason: 'month', month: 0 }],
    ['202213', { reason: 'month', month: 13 }],
    ['13/2022', { reason: 'month', month: 13 }],
    ['Mai', { reason: 'no-year' }],
    ['uke 9', { reason: 'no-year' }],
    ['veke 5-6', { reason: 'no-year' }],
    ['K1', { reason: 'no-year' }],
    ['22.mar', { reason: 'no-year' }],
    ['mrs 2022', { reason: 'name', suggestion: 'mars 2022' }],
    ['Febuar 22', { reason: 'name', suggestion: 'februar 22' }],
    ['otkober-2022', { reason: 'name', suggestion: 'oktober 2022' }],
    ['ju 2022', { reason: null }],
    ['jup 2022', { reason: null }],
    ['vår 2022', { reason: null }],
    ['0222-13', { reason: null }],
    ['0222-03', { reason: null }],
    ['03-22', { reason: null }],
    ['11.22', { reason: null }],
    ['i fjor', { reason: null }],
    ['2022', { reason: null }],
    ['', { reason: null }],
  ])('%j is none, and why is %j', (text, args) => {
    expect(readPeriod(text)).toEqual({ ok: false, problem: { code: 'period-not-understood', args } });
  });

  it('is a fault of Excel where Excel says so', () => {
    expect(read('#VERDI!')).toBe('excel-error');
  });

  it('is ambiguous with slashes where day and month can be swapped', () => {
    expect(read('03/04/2022')).toBe('ambiguous-date');
  });

  it('is a running number only where the project says so', () => {
    expect(read('7', 'numbered')).toBe('number 7');
    expect(read('7', 'calendar')).toBe('period-not-understood');
    expect(read('2022-03', 'numbered')).toBe('month 2022-03');
  });
});
