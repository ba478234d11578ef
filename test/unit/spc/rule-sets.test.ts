import { describe, expect, it } from 'vitest';
import type { AnalysisOptions } from '../../../src/spc/analysis-options.ts';
import { type ChartTypeId, chartTypes } from '../../../src/spc/chart-types/index.ts';
import { type RuleSetId, ruleSets } from '../../../src/spc/rule-sets/index.ts';
import { type RuleId, rules } from '../../../src/spc/rules/index.ts';
import { analyze, signals, times } from './series-in-words.ts';

/** Twelve points with mean 0 and sigma 1: a point after them lies as many sigma from the line as it says. */
const calm = times(6, '0.564 -0.564');
const baseline = { points: 12 };

/** What a rule set comes to on an I chart where these points follow the calm ones. */
const variationOf = (set: RuleSetId, points: string, options: AnalysisOptions = {}) =>
  analyze('i', `${calm} ${points}`, { baseline, rules: set, ...options }).variation;

it('no two rules, and no two rule sets, have the same id', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(new Set(ruleSets.map(({ id }) => id)).size).toBe(ruleSets.length);
});

it('every rule is used by a rule set', () => {
  const used = new Set<RuleId>(ruleSets.flatMap((set) => set.rules.map(({ id }) => id)));
  expect(rules.filter(({ id }) => !used.has(id))).toEqual([]);
});

it('a rule is in a set as it is in the list of all rules, but for its lengths', () => {
  for (const { id, needsLimits, restsOnRuns } of ruleSets.flatMap((set) => set.rules))
    expect(rules.find((rule) => rule.id === id)).toMatchObject({ needsLimits, restsOnRuns });
});

it('each set has its rules', () => {
  expect(Object.fromEntries(ruleSets.map((set) => [set.id, set.rules.map(({ id }) => id)]))).toEqual({
    anhoej: ['longest-run', 'crossings', 'beyond-limits'],
    nhs: ['beyond-limits', 'trend', 'two-of-three', 'one-side'],
    perla: ['shift', 'trend', 'number-of-runs'],
    'western-electric': ['beyond-limits', 'two-of-three', 'four-of-five', 'one-side'],
    nelson: [
      'beyond-limits',
      'one-side',
      'trend',
      'alternating',
      'two-of-three',
      'four-of-five',
      'within-one-sigma',
      'outside-one-sigma',
    ],
  } satisfies Record<RuleSetId, RuleId[]>);
});

describe('a rule set and a chart', () => {
  const withZones = ['i', 'i-prime', 'xbar', 's', 't', 'c', 'u', 'u-prime', 'p', 'p-prime', 'g'] as const;
  const pairs: Readonly<Record<RuleSetId, readonly ChartTypeId[]>> = {
    anhoej: ['run', 'mr', ...withZones],
    nhs: ['i'],
    perla: ['run'],
    'western-electric': withZones,
    nelson: withZones,
  };
  const all = ruleSets.flatMap((set) => chartTypes.map((chart) => [set, chart] as const));

  it('are 5 by 13', () => {
    expect(all).toHaveLength(65);
  });

  it.each(all.map(([set, chart]) => [set.id, chart.id, pairs[set.id].includes(chart.id)] as const))(
    '%s with %s: %s',
    (set, chart, fits) => {
      const analyzeNothing = () => analyze(chart, '.', { rules: set });
      if (fits) expect(analyzeNothing()).toMatchObject({ chart, rules: set });
      else
        expect(analyzeNothing).toThrow(
          expect.objectContaining({ name: 'AnalysisError', code: 'rules-do-not-fit-chart', subject: set }),
        );
    },
  );
});

describe('sigma from moving ranges', () => {
  it('is the average range / 1.128 of all sets, but 2.66 / 3 times the range of nhs', () => {
    const limitOf = (rulesOfSet: RuleSetId): number | null | undefined =>
      analyze('i', '10 12 10 12', { rules: rulesOfSet }).points[0]?.upper;
    expect(limitOf('nhs')).toBeCloseTo(11 + 2 * 2.66, 12);
    for (const set of ['anhoej', 'western-electric', 'nelson'] as const)
      expect(limitOf(set)).toBeCloseTo(11 + (3 * 2) / 1.128, 12);
  });
});

describe.each(['western-electric', 'nelson'] as const)('the variation of %s', (set) => {
  it('is common cause without a sign, and unknown where there are too few points', () => {
    expect(variationOf(set, '0.3')).toBe('common-cause');
    expect(analyze('i', '1 2 1 2 9', { rules: set })).toMatchObject({ notJudged: 'too-few', variation: null });
  });

  it('is high or low where the newest points lie far out', () => {
    expect(variationOf(set, '3.1')).toBe('high');
    expect(variationOf(set, '-3.1')).toBe('low');
    expect(variationOf(set, '2.1 2.1')).toBe('high');
    expect(variationOf(set, '-2.1 -2.1')).toBe('low');
    expect(variationOf(set, '1.1 1.1 0.1 1.1 1.1')).toBe('high');
    expect(variationOf(set, '-1.1 -1.1 -0.1 -1.1 -1.1')).toBe('low');
  });

  it('is common cause again once a point has come back', () => {
    expect(variationOf(set, '-0.6 3.1 0.3')).toBe('common-cause');
    expect(variationOf(set, '2.1 2.1 0.3')).toBe('common-cause');
    expect(variationOf(set, '1.1 1.1 1.1 1.1 0.3')).toBe('common-cause');
  });

  it('is not decided by a gap or an excluded point after the newest', () => {
    expect(variationOf(set, '2.1 2.1 .')).toBe('high');
    expect(variationOf(set, '2.1 2.1 0.3', { exclude: [15] })).toBe('high');
  });

  it('is high after a row on one side, as long as the last half lies there', () => {
    expect(variationOf(set, times(9, '0.7'))).toBe('high');
    expect(variationOf(set, times(9, '-0.7'))).toBe('low');
    expect(variationOf(set, `${times(9, '0.7')} 0.2 -0.2 0.2`)).toBe('high');
    expect(variationOf(set, `${times(9, '0.7')} ${times(3, '-0.2 0.2')} ${times(6, '-0.2 -0.1')}`)).toBe('low');
  });

  it('is changed where the signs disagree', () => {
    expect(variationOf(set, `${times(9, '0.7')} -3.1`)).toBe('changed');
  });

  it('needs limits that are judged for what lies far out, and not for a row on one side', () => {
    const short = { baseline: { points: 6 } };
    expect(variationOf(set, '2.1 2.1', short)).toBe('common-cause');
    expect(variationOf(set, '3.1', short)).toBe('common-cause');
    expect(variationOf(set, times(9, '0.7'), short)).toBe('high');
    expect(analyze('i', `${calm} 2.1 2.1`, { rules: set, ...short }).signals).toMatchObject([
      { rule: 'two-of-three', from: 13, to: 14 },
    ]);
  });

  it('is improvement or deterioration where it is known which way is better', () => {
    expect(variationOf(set, '2.1 2.1', { direction: 'down' })).toBe('deterioration');
    expect(variationOf(set, '2.1 2.1', { direction: 'up' })).toBe('improvement');
  });

  it('leaves the target unassured while there is a sign', () => {
    const target = { target: 9, direction: 'down' } as const;
    expect(analyze('i', `${calm} 0.3`, { baseline, rules: set, ...target }).assurance).toBe('consistently-met');
    expect(analyze('i', `${calm} 2.1 2.1 0.3`, { baseline, rules: set, ...target }).assurance).toBe(null);
  });
});

describe('the variation of nelson', () => {
  it('is changed where there is only a pattern', () => {
    expect(variationOf('nelson', '0.5 -0.5')).toBe('changed');
    expect(variationOf('nelson', '0.2 0.3 0.1')).toBe('changed');
    expect(variationOf('nelson', '1.1 -1.1 1.1 1.1 -1.1 -1.1 1.1 -1.1')).toBe('changed');
  });

  it('is not turned by a pattern where other signs point a way', () => {
    const step = `${times(12, '-1.5 -1.7')} ${times(12, '1.5 1.7')}`;
    expect(new Set(signals('i', step, { rules: 'nelson' }).map((signal) => signal.split(' ')[0]))).toContain(
      'outside-one-sigma',
    );
    expect(analyze('i', step, { rules: 'nelson' }).variation).toBe('high');
  });

  it('hears no pattern that needs limits where limits are not judged', () => {
    expect(variationOf('nelson', '0.2 0.3 0.1', { baseline: { points: 6 } })).toBe('common-cause');
    expect(variationOf('nelson', '0.5 -0.5', { baseline: { points: 6 } })).toBe('changed');
  });

  it('goes the way of a trend that reaches the newest point', () => {
    expect(variationOf('nelson', '-2 -1.2 -0.4 0.4 1.2 1.9')).toBe('high');
    expect(variationOf('nelson', '2 1.2 0.4 -0.4 -1.2 -1.9')).toBe('low');
  });
});

describe('the variation of perla', () => {
  const variation = (line: string, options: AnalysisOptions = {}) =>
    analyze('run', line, { rules: 'perla', centerLine: 5, ...options }).variation;

  it('is common cause without a sign, and unknown where there are too few points', () => {
    expect(variation('6 4 6 6 4 4 6 4 6 6 4 4')).toBe('common-cause');
    expect(variation('9 9 9 9 9 9')).toBe(null);
  });

  it('is high or low after a shift, as the last half lies', () => {
    expect(variation('6 4 6 4 6 4 8 6 8 6 7 6')).toBe('high');
    expect(variation('4 6 4 6 4 6 2 4 2 4 3 4')).toBe('low');
    expect(variation('6 8 7 6 8 6 4 6 4 4 6 4')).toBe('low');
  });

  it('goes the way of a trend that reaches the newest point', () => {
    expect(variation('6 4 6 6 4 4 6 1 2 3 4 6')).toBe('high');
    expect(variation('4 6 4 4 6 6 4 9 8 7 6 4')).toBe('low');
  });

  it('goes the way of an older trend only where the halves went that way', () => {
    expect(variation('4 3 4 6 4 3 4 6 7 6 4 6 7 6')).toBe('common-cause');
    expect(variation('4 1 2 3 4 6 4 6 6 4 6 7 6 4')).toBe('high');
    expect(variation('6 9 8 7 6 4 6 4 4 6 4 3 4 6')).toBe('low');
    expect(variation('6 1 2 3 4 6 7 4 6 4 4 6 4 4')).toBe('changed');
    expect(variation('4 6 4 3 2 1 4 6 6 4 6 6 4 6')).toBe('changed');
  });

  it('goes the way of the halves where the runs are too few', () => {
    const few = '4 4 4 4 4 6 6 4 4 4 4 6 6 6 6 4 4 6 6 6 6 6 4 6'.replaceAll('4', '3');
    expect(signals('run', few, { rules: 'perla', centerLine: 5 })).toEqual([]);
    const fewer = '3 2 3 2 3 6 7 3 2 3 2 3 6 7 6 7 6 2 3 7 6 7 6 7';
    expect(signals('run', fewer, { rules: 'perla', centerLine: 5 })).toEqual(['number-of-runs  1-24: 6, limit 8']);
    expect(variation(fewer)).toBe('high');
  });

  it('is changed where the runs are too many: points that take turns are no change of level', () => {
    expect(variation(times(8, '6 4'))).toBe('changed');
  });
});

describe('nhs', () => {
  it('marks a point by the first rule alone, and tells no sign of which nothing is left', () => {
    const rising = '0.1 0.4 0.8 1.2 1.6 1.9 1.95';
    expect(signals('i', `${calm} ${rising}`, { rules: 'nhs', baseline })).toEqual(['trend above 12-19: 8, limit 6']);
    expect(signals('i', `${calm} ${rising} 0.5`, { rules: 'nhs', baseline })).toEqual([
      'trend above 12-19: 8, limit 6',
      'one-side above 13-20: 8, limit 6',
    ]);
    const { points } = analyze('i', `${calm} ${rising} 0.5 0.4`, { rules: 'nhs', baseline });
    expect(points.slice(17).map((point) => point.signals)).toEqual([['trend'], ['trend'], ['one-side'], ['one-side']]);
  });

  it('says what the newest measured point is, also where there are too few to be judged', () => {
    expect(variationOf('nhs', '3.1')).toBe('high');
    expect(variationOf('nhs', '-3.1')).toBe('low');
    expect(variationOf('nhs', '3.1 0.3')).toBe('common-cause');
    expect(variationOf('nhs', '3.1 .')).toBe('high');
    expect(variationOf('nhs', '0.3 3.1', { exclude: [14] })).toBe('common-cause');
    expect(variationOf('nhs', '3.1', { direction: 'down' })).toBe('deterioration');
    expect(analyze('i', '1 2 3 4 5 6 7', { rules: 'nhs' })).toMatchObject({ notJudged: 'too-few', variation: 'high' });
  });

  it('has no variation where nothing is measured', () => {
    expect(analyze('i', '. .', { rules: 'nhs' }).variation).toBe(null);
  });

  it('holds the target against the limits, signs or not', () => {
    const target = { target: 9, direction: 'down' } as const;
    expect(analyze('i', `${calm} 3.1`, { baseline, rules: 'nhs', ...target }).assurance).toBe('consistently-met');
    expect(analyze('i', '5 5 5', { rules: 'nhs', ...target }).assurance).toBe('inconsistent');
    expect(analyze('i', '5 5 5', { rules: 'nhs', target: 9 }).assurance).toBe(null);
  });
});
