import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/input/read-date.ts';

const read = (text: string): string => {
  const outcome = readDate(text);
  return outcome.ok ? outcome.value : outcome.problem.code;
};

describe('a day', () => {
  it.each([
    '2022-03-14',
    '14.03.2022',
    '14.3.22',
    '14.3.2022',
    '14. mars 2022',
    '14 mar 22',
    '14-mar-22',
    '14/3/2022',
    '3/14/22',
  ])('is read from %s', (text) => {
    expect(read(text)).toBe('2022-03-14');
  });

  it('is read from slashes where day and month are the same', () => {
    expect(read('03/03/2022')).toBe('2022-03-03');
  });

  it('is ambiguous with slashes where both can be the month', () => {
    expect(read('03/04/2022')).toBe('ambiguous-date');
  });

  it.each([
    '29.02.2022',
    '31.04.2022',
    '2022-13-01',
    '32/13/2022',
    '0.1.2022',
    '14.03',
    '2022-03',
    '1.1.0222',
    '',
    'i går',
    '14. vår 2022',
  ])('is not %j', (text) => {
    expect(read(text)).toBe('period-not-understood');
  });

  it('is read from 29 February of a leap year', () => {
    expect(read('29.2.24')).toBe('2024-02-29');
  });
});
