import { describe, expect, it } from 'vitest';
import { en } from '../../../src/language/en.ts';
import { formatGoal, formatLevel, type LevelScale, roundLevel } from '../../../src/language/format-level.ts';
import { nb } from '../../../src/language/nb.ts';

const scale = (given: Partial<LevelScale>): LevelScale => ({
  measure: 'value',
  per: 1,
  unit: { nb: 'døgn', nn: 'døgn', en: 'days' },
  ...given,
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a level', () => {
  it('is whole percent for a share', () => {
    expect(plain(formatLevel(83 / 120, scale({ measure: 'share' }), nb))).toBe('69 %');
    expect(formatLevel(83 / 120, scale({ measure: 'share' }), en)).toBe('69%');
  });

  it('is a number with its unit otherwise', () => {
    expect(plain(formatLevel(2.44, scale({}), nb))).toBe('2,4 døgn');
    expect(plain(formatLevel(2.44, scale({ measure: 'days-between' }), en))).toBe('2.4 days');
  });

  it('is told per as many as the rate says', () => {
    const rate = scale({ measure: 'rate', per: 100, unit: { nb: 'per 100', nn: 'per 100', en: 'per 100' } });
    expect(plain(formatLevel(0.042, rate, nb))).toBe('4,2 per 100');
  });

  it('has fewer decimals the larger it is', () => {
    expect([0.24, 2.44, 124.4].map((value) => plain(formatLevel(value, scale({}), nb)))).toEqual([
      '0,24 døgn',
      '2,4 døgn',
      '124 døgn',
    ]);
  });

  it('needs no unit', () => {
    expect(formatLevel(7, scale({ unit: { nb: '', nn: '', en: '' } }), nb)).toBe('7');
  });

  it('can be had as the number that is told', () => {
    expect(roundLevel(83 / 120, scale({ measure: 'share' }))).toBe(69);
    expect(roundLevel(2.44, scale({}))).toBe(2.4);
  });
});

describe('a goal', () => {
  it('is told as the team wrote it, to a decimal more', () => {
    expect(plain(formatGoal(0.9, scale({ measure: 'share' }), nb))).toBe('90 %');
    expect(plain(formatGoal(0.925, scale({ measure: 'share' }), nb))).toBe('92,5 %');
    expect(plain(formatGoal(1.25, scale({}), nb))).toBe('1,25 døgn');
  });
});
