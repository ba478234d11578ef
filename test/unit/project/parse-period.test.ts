import { describe, expect, it } from 'vitest';
import { parseDate, parseDeadline } from '../../../src/project/parse-date.ts';
import { parsePeriod } from '../../../src/project/parse-period.ts';

describe('parsePeriod', () => {
  it.each([
    ['2022-03', 'month 2022-03'],
    ['2022-3', 'month 2022-03'],
    ['03.2022', 'month 2022-03'],
    ['mars 2022', 'month 2022-03'],
    ['Mar. 22', 'month 2022-03'],
    ['jan.25', 'month 2025-01'],
    ['mai 2022', 'month 2022-05'],
    ['May 2022', 'month 2022-05'],
    ['desember  2022', 'month 2022-12'],
    ['2022-03-14', 'day 2022-03-14'],
    ['14.03.2022', 'day 2022-03-14'],
    ['14.3.22', 'day 2022-03-14'],
    ['14. mars 2022', 'day 2022-03-14'],
    ['2022-W05', 'week 2022-W05'],
    ['2022 U5', 'week 2022-W05'],
    ['uke 5 2022', 'week 2022-W05'],
    ['veke 5, 2022', 'week 2022-W05'],
    ['2022-W05/W06', 'fortnight 2022-W05/W06'],
    ['2022 K1', 'quarter 2022-Q1'],
    ['2022-Q4', 'quarter 2022-Q4'],
    ['2022 T2', 'tertial 2022-T2'],
    ['7', 'number 7'],
  ])('reads "%s" as %s', (text, period) => {
    const read = parsePeriod(text);
    expect(read && `${read.kind} ${read.key}`).toBe(period);
  });

  it.each([
    '',
    'våren',
    '2022-13',
    '2022-02-30',
    '31.4.2022',
    'uke 53 2022',
    '2022-W05/W07',
    '2022 K5',
    '2022 T4',
    'ma 2022',
    'marsj 2022',
    '1.234,5',
    '2022-03-14T10:00',
  ])('does not understand "%s"', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe('parseDate', () => {
  it('reads days and nothing longer', () => {
    expect(parseDate('1.3.2023')).toBe('2023-03-01');
    expect(parseDate('mars 2023')).toBeNull();
  });
});

describe('parseDeadline', () => {
  it.each([
    ['2023-03-01', '2023-03-01'],
    ['2024-02', '2024-02-29'],
    ['2022 K4', '2022-12-31'],
    ['uke 52 2022', '2023-01-01'],
  ])('takes the last day of "%s"', (text, day) => {
    expect(parseDeadline(text)).toBe(day);
  });

  it('takes no running number', () => {
    expect(parseDeadline('7')).toBeNull();
  });
});
