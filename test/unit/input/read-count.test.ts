import { describe, expect, it } from 'vitest';
import { readCount } from '../../../src/input/read-count.ts';

const read = (text: string, whole = true): unknown => {
  const outcome = readCount(text, { decimal: null, whole });
  return outcome.ok ? outcome.value : outcome.problem.code;
};

describe('a count', () => {
  it('is told as a part of one only where it may be one', () => {
    const told = (whole: boolean): unknown => readCount('.8', { decimal: null, whole });
    expect(told(false)).toEqual({ ok: false, problem: { code: 'not-a-number', args: { withZero: 0.8 } } });
    expect(told(true)).toEqual({ ok: false, problem: { code: 'not-a-number', args: {} } });
  });

  it('is a whole number from 0 on', () => {
    expect(read('0')).toEqual({ kind: 'number', value: 0, percent: false });
    expect(read('1 200')).toEqual({ kind: 'number', value: 1200, percent: false });
  });

  it('may be a whole number with decimals of nothing', () => {
    expect(read('12,0')).toEqual({ kind: 'number', value: 12, percent: false });
  });

  it('may be a fraction where it counts days or hours', () => {
    expect(read('12,5', false)).toEqual({ kind: 'number', value: 12.5, percent: false });
  });

  it.each([
    ['-3', 'negative-count'],
    ['12,5', 'not-a-whole-number'],
    ['80 %', 'percent-instead-of-count'],
    ['99999999999999999999', 'value-out-of-range'],
    ['tolv', 'not-a-number'],
  ])('is not %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  it('may be missing or not measured', () => {
    expect(read('')).toEqual({ kind: 'empty' });
    expect(read('..')).toEqual({ kind: 'not-measured', mayBeZero: false });
  });
});
