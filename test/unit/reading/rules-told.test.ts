import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/domain/period.ts';
import type { Series, TeamSeries } from '../../../src/series/series.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeSeries } from './make-series.ts';
import { inEveryLanguage, read } from './read.ts';

const january2021: Period = { kind: 'month', key: '2021-01' };
const minutes = makeIndicator({ measure: 'value', unit: { nb: 'min', nn: 'min', en: 'min' } });

/** Twelve values with mean 0 and sigma 1: a value after them lies as many sigma from the line as it says. */
const calm = Array.from({ length: 6 }, () => 'v0.564 v-0.564').join(' ');

/** An I chart in which these values, from January 2022, follow the calm ones, which are its baseline. */
function afterCalm(values: string, rules: Series['rules'], given: Partial<TeamSeries> = {}): Series {
  const words = `${calm} ${values.replace(/(?<=^| )(?=[-\d])/g, 'v')}`;
  return makeSeries(words, january2021, {
    chart: 'i',
    rules,
    indicator: minutes,
    baseline: { points: 12 },
    ...given,
  });
}

const perla = (words: string): Series => makeSeries(words, january2021, { rules: 'perla' });

const notes = [
  'Det er sjelden tilfeldig, men ikke tegn på at nivået er endret. Blander tallene ulike grupper?',
  'Det er sjeldan tilfeldig, men ikkje teikn på at nivået er endra. Blandar tala ulike grupper?',
  'That is seldom random, but no sign that the level has changed. Do the numbers mix different groups?',
];

describe('the sentence of', () => {
  it('a shift', () => {
    expect(inEveryLanguage(perla('3 6 3 6 2 3 7*6'))).toEqual([
      '6 målinger på rad over medianen (juli–desember 2021): tegn på reell endring.',
      '6 målingar på rad over medianen (juli–desember 2021): teikn på reell endring.',
      '6 measurements in a row above the median (July–December 2021): a sign of real change.',
    ]);
  });

  it('points in a row on one side', () => {
    expect(inEveryLanguage(afterCalm('0.5 0.6 0.5 0.7 0.5 0.6 0.5 0.7', 'western-electric'))).toEqual([
      '8 målinger på rad over utgangsnivået (januar–august 2022): tegn på reell endring.',
      '8 målingar på rad over utgangsnivået (januar–august 2022): teikn på reell endring.',
      '8 measurements in a row above the baseline (January–August 2022): a sign of real change.',
    ]);
  });

  it('a trend', () => {
    expect(inEveryLanguage(afterCalm('-1.5 -0.9 -0.3 0.3 0.9 1.5', 'nelson'))).toEqual([
      '6 målinger på rad som stiger (januar–juni 2022): tegn på reell endring.',
      '6 målingar på rad som stig (januar–juni 2022): teikn på reell endring.',
      '6 measurements in a row that rise (January–June 2022): a sign of real change.',
    ]);
  });

  it('a trend for the worse', () => {
    expect(inEveryLanguage(afterCalm('1.5 0.9 0.3 -0.3 -0.9 -1.5', 'nelson'))).toEqual([
      '6 målinger på rad som synker (januar–juni 2022). Hva skjedde?',
      '6 målingar på rad som søkk (januar–juni 2022). Kva skjedde?',
      '6 measurements in a row that fall (January–June 2022). What happened?',
    ]);
  });

  it('two of three', () => {
    expect(inEveryLanguage(afterCalm('2.1 0.4 2.1', 'western-electric'))).toEqual([
      'Minst to av tre målinger på rad ligger langt over utgangsnivået (januar–mars 2022): tegn på reell endring.',
      'Minst to av tre målingar på rad ligg langt over utgangsnivået (januar–mars 2022): teikn på reell endring.',
      'At least two of three measurements in a row lie far above the baseline (January–March 2022): a sign of real change.',
    ]);
  });

  it('four of five', () => {
    expect(inEveryLanguage(afterCalm('-1.2 -1.1 -1.3 0.1 -1.2', 'western-electric'))).toEqual([
      'Minst fire av fem målinger på rad ligger tydelig under utgangsnivået (januar–mai 2022). Hva skjedde?',
      'Minst fire av fem målingar på rad ligg tydeleg under utgangsnivået (januar–mai 2022). Kva skjedde?',
      'At least four of five measurements in a row lie clearly below the baseline (January–May 2022). What happened?',
    ]);
  });

  it('too few runs, as crossings', () => {
    expect(inEveryLanguage(perla('3 2 3 2 3 6 7 3 2 3 2 3 6 7 6 7 6 2 3 7 6 7 6 7'))).toEqual([
      'Målingene krysser medianen bare 5 ganger (minst 7 ventes), og de siste ligger mest over: tegn på reell endring.',
      'Målingane kryssar medianen berre 5 gonger (minst 7 er venta), og dei siste ligg mest over: teikn på reell endring.',
      'The measurements cross the median only 5 times (at least 7 expected), and the latest are mostly above: a sign of real change.',
    ]);
  });
});

describe('a pattern is no change of level, and says so:', () => {
  it('too many runs', () => {
    const series = perla('3 7 '.repeat(8).trim());
    expect(inEveryLanguage(series)).toEqual([
      'Målingene krysser medianen hele 15 ganger (høyst 12 ventes).',
      'Målingane kryssar medianen heile 15 gonger (høgst 12 er venta).',
      'The measurements cross the median as many as 15 times (at most 12 expected).',
    ]);
    expect(inEveryLanguage(series, 'sentence')).toEqual(notes);
    expect(read(series).summary).toBe(
      'målingene krysser medianen hele 15 ganger (høyst 12 ventes), det er sjelden tilfeldig, men ikke tegn på at nivået er endret, blander tallene ulike grupper?',
    );
  });

  it('points that alternate', () => {
    const series = afterCalm('0.564 -0.8', 'nelson');
    expect(inEveryLanguage(series)).toEqual([
      '14 målinger på rad går annenhver gang opp og ned (januar 2021–februar 2022).',
      '14 målingar på rad går annankvar gong opp og ned (januar 2021–februar 2022).',
      '14 measurements in a row go up and down in turn (January 2021–February 2022).',
    ]);
    expect(inEveryLanguage(series, 'sentence')).toEqual(notes);
  });

  it('points within 1 sigma', () => {
    const series = afterCalm('-0.1 0.2 0.4', 'nelson');
    expect(inEveryLanguage(series)).toEqual([
      '15 målinger på rad ligger uvanlig tett på utgangsnivået (januar 2021–mars 2022).',
      '15 målingar på rad ligg uvanleg tett på utgangsnivået (januar 2021–mars 2022).',
      '15 measurements in a row lie unusually close to the baseline (January 2021–March 2022).',
    ]);
    expect(inEveryLanguage(series, 'sentence')).toEqual(notes);
  });

  it('points outside 1 sigma', () => {
    const series = afterCalm('-1.2 1.2 1.3 -1.2 -1.1 1.2 1.3 -1.1', 'nelson');
    expect(inEveryLanguage(series)).toEqual([
      '8 målinger på rad ligger langt fra utgangsnivået, noen over og noen under (januar–august 2022).',
      '8 målingar på rad ligg langt frå utgangsnivået, nokre over og nokre under (januar–august 2022).',
      '8 measurements in a row lie far from the baseline, some above and some below (January–August 2022).',
    ]);
    expect(inEveryLanguage(series, 'sentence')).toEqual(notes);
  });

  it('and it is neither better nor worse', () => {
    expect(read(afterCalm('0.564 -0.8', 'nelson')).statement).toMatchObject({ kind: 'sign-of-change', better: null });
  });
});

describe('of several signs', () => {
  it('one that the newest point is part of is told before an older one', () => {
    const row = '0.5 0.6 0.5 0.7 0.5 0.6 0.5 0.7 -0.1';
    expect(read(afterCalm(`${row} 0.2 4`, 'western-electric')).headline).toBe(
      'Den nyeste målingen (november 2022) ligger over grensene: tegn på reell endring.',
    );
    expect(read(afterCalm(`${row} 0.2 0.4`, 'western-electric')).headline).toMatch(/^8 målinger på rad over/);
  });

  it('one that points as the verdict does is told before a pattern', () => {
    const both = afterCalm('0.564 -0.8 2.1 0.6 2.1', 'nelson');
    expect(read(both).headline).toMatch(/^Minst to av tre/);
  });

  it('the latest of a rule is told', () => {
    const twice = '0.5 0.6 0.5 0.7 0.5 0.6 0.5 0.7 -0.1 0.5 0.6 0.5 0.7 0.5 0.6 0.5 0.7';
    expect(read(afterCalm(twice, 'western-electric')).headline).toContain('(oktober 2022–mai 2023)');
    expect(read(afterCalm(`${twice} -0.1`, 'western-electric')).headline).toContain('(oktober 2022–mai 2023)');
  });

  it('an older one on the other side is told with where the latest points lie', () => {
    const down = '0.5 0.6 0.5 0.7 0.5 0.6 0.5 0.7 -0.1 -0.2 0.1 -0.3 -0.4 0.2 -0.1 -0.3 -0.2 0.1 -0.4 -0.1';
    expect(read(afterCalm(down, 'western-electric')).headline).toBe(
      '8 målinger på rad over utgangsnivået (januar–august 2022), og de siste ligger mest under. Hva skjedde?',
    );
  });

  it('the better way is none on a chart of spread', () => {
    const spread = afterCalm('4', 'anhoej', { plots: 'spread' });
    expect(read(spread).statement).toMatchObject({ kind: 'sign-of-change', better: null });
  });
});

describe('under nhs a reading', () => {
  it('tells of the newest point', () => {
    expect(read(afterCalm('0.1 2.1 2.2', 'nhs')).headline).toBe(
      'Minst to av tre målinger på rad ligger langt over utgangsnivået (februar–mars 2022): tegn på reell endring.',
    );
  });

  it('tells of nothing older', () => {
    expect(read(afterCalm('0.5 0.6 0.5 0.7 0.5 0.6 0.5 0.7 -0.1', 'nhs')).statement.kind).toBe('no-sure-change');
  });

  it('is silent where points are too few, though the variation stays', () => {
    const few = makeSeries('1 2 3 4 5 6 7', january2021, { chart: 'i', rules: 'nhs' });
    expect(read(few).statement.kind).toBe('in-progress');
  });

  it('is silent of what needs limits where they come from a short baseline, whatever else is older', () => {
    const short = { baseline: { points: 6 } };
    expect(read(afterCalm('3.5', 'nhs', short)).statement.kind).toBe('no-sure-change');
    const older = '0.5 0.6 0.5 0.7 0.5 0.6 0.5 0.7 -0.1 3.5';
    expect(read(afterCalm(older, 'nhs', short)).statement.kind).toBe('no-sure-change');
    expect(read(afterCalm('0.5 0.6 0.5 0.7 0.5 0.6 0.5 0.7', 'nhs', short)).statement.kind).toBe('sign-of-change');
  });
});
