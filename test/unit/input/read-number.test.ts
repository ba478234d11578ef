import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/input/read-number.ts';

const numberIn = (text: string, decimal: ',' | '.' | null = null): unknown => {
  const read = readNumber(text, decimal);
  if (!read.ok) return read.problem;
  return read.value.kind === 'number' ? read.value.value : read.value.kind;
};

describe('a number', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['007', 7],
    [' 12 ', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1,234', 1.234],
    ['1234.567', 1234.567],
    ['1 234', 1234],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234\u202f567', 1_234_567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['-3', -3],
    ['\u22123,5', -3.5],
    ['- 3', -3],
    ['+3', 3],
    ['-0', 0],
    ['\ufeff12', 12],
  ])('%j is %d', (text, value) => {
    expect(numberIn(text)).toBe(value);
  });

  it('keeps the number before a percent sign', () => {
    expect(readNumber('45 %')).toEqual({ ok: true, value: { kind: 'number', value: 45, percent: true } });
    expect(readNumber('45,5%')).toEqual({ ok: true, value: { kind: 'number', value: 45.5, percent: true } });
  });

  it.each(['', ' ', '\u00a0', '\u200b'])('is missing, and not 0, in %j', (text) => {
    expect(numberIn(text)).toBe('empty');
  });

  it.each(['-', '–', '\u2212'])('may be 0 or not measured where %j stands', (text) => {
    expect(readNumber(text)).toEqual({ ok: true, value: { kind: 'not-measured', mayBeZero: true } });
  });

  it.each(['..', ':', 'i.t.', 'I.T.', 'mangler', 'Manglar'])('was not measured where %j stands', (text) => {
    expect(readNumber(text)).toEqual({ ok: true, value: { kind: 'not-measured', mayBeZero: false } });
  });
});

describe('what is no number is not guessed at', () => {
  it.each([
    ['1.234', 1234, 1.234],
    ['12.345', 12_345, 12.345],
    ['-1.234', -1234, -1.234],
    ['100.000', 100_000, 100],
  ])('%s may be two numbers', (text, asThousands, asDecimal) => {
    expect(numberIn(text)).toEqual({ code: 'ambiguous-number', args: { asThousands, asDecimal } });
  });

  it('a comma is ambiguous too where the file has decimal points', () => {
    expect(numberIn('1,234', '.')).toEqual({ code: 'ambiguous-number', args: { asThousands: 1234, asDecimal: 1.234 } });
    expect(numberIn('1,234', ',')).toBe(1.234);
  });

  it.each([
    ['08.okt', 8, 10],
    ['8. okt', 8, 10],
    ['08.okt.', 8, 10],
    ['03.des', 3, 12],
    ['3-Dec', 3, 12],
    ['04.mai', 4, 5],
    ['des.15', 12, 15],
    ['mar.22', 3, 22],
  ])('%s was a fraction', (text, numerator, denominator) => {
    expect(numberIn(text)).toEqual({ code: 'fraction-became-date', args: { numerator, denominator } });
  });

  it.each(['#REF!', '#DIV/0!', '#VERDI!', '#NAVN?', '#I/T', '#N/A', '#NUM!', '########'])(
    '%s is a fault of Excel',
    (text) => {
      expect(numberIn(text)).toEqual({ code: 'excel-error', args: {} });
    },
  );

  it.each(['1,2E+05', '1.2e5', '1E+11', '-3,5E-2'])('%s was shortened by Excel', (text) => {
    expect(numberIn(text)).toEqual({ code: 'scientific-notation', args: {} });
  });

  it.each([
    ['<5', 5],
    ['< 10', 10],
  ])('%s hides the number', (text, limit) => {
    expect(numberIn(text)).toEqual({ code: 'less-than-mark', args: { limit } });
  });

  it.each([
    ['under 5', 5],
    ['færre enn 10', 10],
  ])('%s hides the number too', (text, limit) => {
    expect(numberIn(text)).toEqual({ code: 'less-than-mark', args: { limit } });
  });

  it.each([
    ['8/10', 8, 10],
    ['8 / 10', 8, 10],
    ['5 av 8', 5, 8],
    ['5 av 8 pasientar', 5, 8],
    ['5 frå 8', 5, 8],
  ])('%s is a fraction', (text, numerator, denominator) => {
    expect(numberIn(text)).toEqual({ code: 'fraction-in-cell', args: { numerator, denominator } });
  });

  it.each([
    ['ca 5', 5],
    ['ca. 5', 5],
    ['ca.5', 5],
    ['ca5', 5],
    ['~ 5', 5],
    ['5 stk', 5],
    ['5 pasienter', 5],
    ['45min', 45],
    ['12,5 min', 12.5],
    ['kr 1 250', 1250],
    ['12*', 12],
    ['12 (foreløpig)', 12],
    ['-3 dager', -3],
    ['1.234 stk', null],
  ])('%s has words beside the number', (text, number) => {
    expect(numberIn(text)).toEqual({ code: 'number-with-words', args: { number } });
  });

  it.each([
    ['.8', 0.8],
    [',85', 0.85],
    [' .125 ', 0.125],
  ])('%s has no digit before its mark, and is told with the one that may be missing', (text, withZero) => {
    expect(numberIn(text)).toEqual({ code: 'not-a-number', args: { withZero } });
  });

  it.each([
    '~.8',
    '-.8',
    '.8.',
    'over 5',
    'minst 5',
    'opptil 12 dager',
    '80 prosent av alle',
    '1O',
    '1l',
    'A12',
    '1 time 20 min',
    '12-15 stk',
    'fem',
    '5-8',
    '1,2,3',
    '12 34',
    '1 23',
    '--5',
    '5%5',
    '0x10',
    'Infinity',
    'NaN',
    '1_000',
    '٣',
  ])('%s', (text) => {
    expect(numberIn(text)).toEqual({ code: 'not-a-number', args: {} });
  });

  it('a number of five hundred digits', () => {
    expect(numberIn('9'.repeat(500))).toEqual({ code: 'not-a-number', args: {} });
  });
});

it('is a percentage in words too', () => {
  expect(readNumber('80 prosent')).toEqual({ ok: true, value: { kind: 'number', value: 80, percent: true } });
  expect(readNumber('80 pst.')).toMatchObject({ value: { percent: true } });
  expect(readNumber('1.234 prosent')).toMatchObject({ ok: false, problem: { code: 'ambiguous-number' } });
});
