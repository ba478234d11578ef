import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/language/nb/formats.ts';
import { plan as texts } from '../../../src/language/nb/plan.ts';
import type { Alternative, PlanForecast } from '../../../src/planning/forecast-plan.ts';
import { forecastPlan } from '../../../src/planning/forecast-plan.ts';
import { noPaint } from '../../../src/report/paint.ts';
import { planAdvice } from '../../../src/report/plan-advice.ts';
import { renderPlan } from '../../../src/report/render-plan.ts';
import { writeEstimate } from '../../../src/report/write-estimate.ts';
import { somePlan } from '../planning/some-plan.ts';

const words = { texts, formats, paint: noPaint };
const asked = forecastPlan(somePlan(), 100);
const sure = (share: number) => ({ share, standardError: 0.005 });

const alternative = (given: Partial<Alternative>): Alternative => ({
  ...asked.asked,
  kind: 'more-before',
  effect: 'no-clear-difference',
  ...given,
});

const advise = (given: Partial<PlanForecast>): string =>
  planAdvice({ ...asked, ...given }, words)
    .join('\n')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/\n {6,}(?=\p{L})/gu, ' ');

describe('the advice of a plan', () => {
  it('names only plans that clearly help, the best first', () => {
    const alternatives = [
      alternative({ plan: somePlan({ before: 12 }), improvement: sure(0.6), effect: 'helps' }),
      alternative({
        kind: 'more-patients',
        plan: somePlan({ patients: { per: 'month', number: 20 } }),
        improvement: sure(0.7),
        effect: 'helps',
      }),
      alternative({ kind: 'other-frequency', plan: somePlan({ every: 'quarter' }), improvement: sure(0.37) }),
    ];
    const advice = advise({ alternatives });
    expect(advice.indexOf('70 %  å telle sammen med en nabo')).toBeGreaterThan(0);
    expect(advice.indexOf('60 %  6 målinger til før')).toBeGreaterThan(advice.indexOf('70 %'));
    expect(advice).not.toContain('kvartal');
  });

  it('says that nothing helps only where nothing does', () => {
    expect(advise({ alternatives: [alternative({})] })).toBe('Ingen av planene i tabellen gir klart bedre sjanse.');
    expect(advise({ alternatives: [alternative({ effect: 'hinders' })] })).toContain('Ingen av planene i tabellen');
    expect(advise({ alternatives: [] })).toBe('');
  });

  it('says of more points afterwards what the figures show', () => {
    const adviceWhere = (effect: Alternative['effect']) =>
      advise({
        alternatives: [
          alternative({ kind: 'more-after', plan: somePlan({ after: 18 }), improvement: sure(0.27), effect }),
        ],
      });
    expect(adviceWhere('hinders')).toContain(
      '9 målinger til etter endringen hjelper ikke: da blir endringen vanskeligere å se (27 %)',
    );
    expect(adviceWhere('no-clear-difference')).toContain(
      '9 målinger til etter endringen gir ikke klart bedre sjanse (27 %)',
    );
    expect(adviceWhere('helps')).toContain('27 %  9 målinger til etter endringen');
    expect(adviceWhere('helps')).not.toMatch(/hjelper ikke|gir ikke/);
  });

  it('does not name a plan of which more than a third of the points is hidden, and says why', () => {
    const adviceWhere = (shareHidden: number) =>
      advise({ alternatives: [alternative({ improvement: sure(0.6), effect: 'helps', shareHidden })] });
    expect(adviceWhere(1 / 3)).toContain('60 %');
    expect(adviceWhere(0.34)).not.toContain('60 %');
    expect(adviceWhere(0.34)).toContain('er ikke anbefalt, selv om sjansen er bedre');
    expect(adviceWhere(0.34)).not.toContain('Ingen av planene');
  });

  it('says how often to measure for points large enough to be shown, and how many that gives', () => {
    const largerPoints = { every: 'month' as const, patientsPerPoint: 10, shareHidden: 0.03, points: 11 };
    expect(advise({ alternatives: [], largerPoints })).toBe(
      'Målinger hver måned blir store nok til å vises, med om lag 10 pasienter i hver. På samme tid blir det 11 målinger, for få til å lese endring: det trengs minst 12.',
    );
    expect(advise({ alternatives: [], largerPoints: { ...largerPoints, points: 12 } })).toMatch(
      /blir det 12 målinger\.$/,
    );
    expect(advise({ alternatives: [], largerPoints, isGood: true })).not.toContain('store nok');
  });

  it('warns of a helping plan that often calls no change an improvement, if the plan asked for does not', () => {
    const alternatives = [
      alternative({ improvement: sure(0.6), falseImprovement: sure(0.07), effect: 'helps', way: 'new-phase' }),
    ];
    expect(advise({ alternatives })).toContain('med en ny fase fra endringen, men også i 7 % uten endring');
    expect(advise({ alternatives })).toContain('må begynne der dere endret noe');
    const both = { ...asked.asked, falseImprovement: sure(0.06) };
    expect(advise({ alternatives, asked: both })).not.toContain('men også');
  });

  it('calls a plan good with its false alarms, and needs no other', () => {
    const good = { ...asked.asked, improvement: sure(0.9), falseImprovement: sure(0.05) };
    expect(advise({ asked: good, isGood: true, alternatives: [] })).toBe(
      'Planen er god: blir nivået 70 %, leses det som forbedring i 90 % av tilfellene, men også i 5 % uten endring.',
    );
  });
});

describe('a probability', () => {
  it.each([
    [0, 0, '0 %'],
    [0, 0.0003, '<1 %'],
    [0.0049, 0.001, '<1 %'],
    [0.005, 0.001, '1 %'],
    [0.9949, 0.001, '99 %'],
    [0.995, 0.001, '>99 %'],
    [1, 0.0003, '>99 %'],
    [1, 0, '100 %'],
  ])('of %d with an error of %d is written %s', (share, standardError, written) => {
    expect(writeEstimate({ share, standardError }, formats).replace('\u00a0', ' ')).toBe(written);
  });
});

describe('the answer of a plan', () => {
  it('shows what can be shown, in lines of at most 100 characters', () => {
    const plan = somePlan({ patients: { per: 'month', number: 7 }, before: 13, after: 13, goal: 0.625 });
    const lines = renderPlan(forecastPlan(plan, 100), null, words).split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(lines.some((line) => line.startsWith('målinger som kan vises'))).toBe(true);
    expect(lines.some((line) => line.startsWith('Målinger hver uke'))).toBe(true);
  });

  it('gives a number that is known without "om lag", and no chance as a sign in running text', () => {
    const text = renderPlan(forecastPlan(somePlan({ patients: { per: 'point', number: 4 } }), 50), null, words);
    expect(text).toContain('Ingen målinger kan vises.');
    expect(text).toContain('blir for små: 4 pasienter i hver.');
    const some = renderPlan(forecastPlan(somePlan(), 50), null, words);
    expect(some).toMatch(/^15 målinger kan vises, og om lag 1\d av dem ligger utenfor medianen\.$/mu);
    expect(some).not.toMatch(/i\s[<>]/u);
  });

  it('is no longer than it has to be where nothing can be read', () => {
    const text = renderPlan(forecastPlan(somePlan({ before: 0, after: 3 }), 50), null, words);
    expect(text).not.toMatch(/Svinger det sanne nivået|En ny fase fra endringen/);
    expect(text).toMatch(/blir sjelden nok til å lese endring/);
  });
});
