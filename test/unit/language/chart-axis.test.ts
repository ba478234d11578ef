import { describe, expect, it } from 'vitest';
import { charts as en } from '../../../src/language/en/charts.ts';
import { charts as nb } from '../../../src/language/nb/charts.ts';
import { charts as nn } from '../../../src/language/nn/charts.ts';

describe('the words for a vertical axis', () => {
  it.each([
    { language: 'nb', charts: nb, withUnit: 'minutter, per måned', without: 'per måned' },
    { language: 'nn', charts: nn, withUnit: 'minutter, per månad', without: 'per månad' },
    { language: 'en', charts: en, withUnit: 'minutter, per month', without: 'per month' },
  ])('leave out a unit that is blank, in $language', ({ charts, withUnit, without }) => {
    expect(charts.axis('rate', 'minutter', 'month')).toBe(withUnit);
    expect(charts.axis('rate', '', 'month')).toBe(without);
    expect(charts.axis('value', '', null)).toBe('');
  });
});
