import { describe, expect, it } from 'vitest';
import { needsLimits } from '../../../src/charts/sign-points.ts';
import { ruleTellings } from '../../../src/reading/rule-tellings.ts';
import type { AnalysisOptions } from '../../../src/spc/analysis-options.ts';
import { type RuleId, rules } from '../../../src/spc/rules/index.ts';
import { analyze, signals, times } from './series-in-words.ts';

/** Twelve points with mean 0 and sigma 1: a point after them lies as many sigma from the line as it says. */
const calm = times(6, '0.564 -0.564');
const baseline = { points: 12 };

/** What one rule of a set finds in points that follow the calm ones, on an I chart. */
function afterCalm(rule: RuleId, rulesOfSet: NonNullable<AnalysisOptions['rules']>, options: AnalysisOptions = {}) {
  return (points: string): string[] =>
    signals('i', `${calm} ${points}`, { baseline, rules: rulesOfSet, ...options }).filter((signal) =>
      signal.startsWith(`${rule} `),
    );
}

/** What one of Perla's rules finds about a median of 5. */
const aboutFive =
  (rule: RuleId) =>
  (points: string): string[] =>
    signals('run', points, { centerLine: 5, rules: 'perla' }).filter((signal) => signal.startsWith(`${rule} `));

const markedBy = (rule: RuleId, points: string, options: AnalysisOptions): unknown[] =>
  analyze('i', `${calm} ${points}`, { baseline, ...options })
    .points.filter((point) => point.signals.includes(rule))
    .map(({ period }) => period);

describe('two of three points beyond 2 sigma', () => {
  const find = afterCalm('two-of-three', 'western-electric');

  it('are a sign on the same side, wherever the third lies', () => {
    expect(find('2.1 0 2.1')).toEqual(['two-of-three above 13-15: 2, limit 1']);
    expect(find('2.1 -2.9 2.1')).toEqual(['two-of-three above 13-15: 2, limit 1']);
    expect(find('0 2.1 2.1')).toEqual(['two-of-three above 14-15: 2, limit 1']);
    expect(find('-2.1 0 -2.1')).toEqual(['two-of-three below 13-15: 2, limit 1']);
  });

  it('are none on different sides, nor with two points between them', () => {
    expect(find('2.1 0 -2.1')).toEqual([]);
    expect(find('2.1 0 0 2.1')).toEqual([]);
  });

  it('are none on the 2 sigma line itself', () => {
    expect(find('2 0 2')).toEqual([]);
    expect(find('-2 0 -2')).toEqual([]);
  });

  it('may be beyond 3 sigma', () => {
    expect(find('4 0 2.1')).toEqual(['two-of-three above 13-15: 2, limit 1']);
  });

  it('are one sign as long as the threes have a point in common, and two where they do not', () => {
    expect(find('2.1 0 2.1 2.1 0 2.1')).toEqual(['two-of-three above 13-18: 4, limit 1']);
    expect(find('2.1 2.1 0 0 2.1 2.1')).toEqual([
      'two-of-three above 13-14: 2, limit 1',
      'two-of-three above 17-18: 2, limit 1',
    ]);
    expect(find('2.1 2.1 -2.1 -2.1')).toEqual([
      'two-of-three above 13-14: 2, limit 1',
      'two-of-three below 15-16: 2, limit 1',
    ]);
  });

  it('are broken by a gap and not by an excluded point', () => {
    expect(find('2.1 . 2.1')).toEqual([]);
    expect(afterCalm('two-of-three', 'western-electric', { exclude: [14] })('2.1 0 0 2.1')).toEqual([
      'two-of-three above 13-16: 2, limit 1',
    ]);
  });

  it('are marked without the third', () => {
    expect(markedBy('two-of-three', '2.1 0 2.1', { rules: 'western-electric' })).toEqual([13, 15]);
  });

  it('are the same to Nelson', () => {
    expect(afterCalm('two-of-three', 'nelson')('2.1 -1 4')).toEqual(['two-of-three above 13-15: 2, limit 1']);
  });
});

describe('two of three points close to the limits, under nhs,', () => {
  const find = afterCalm('two-of-three', 'nhs');

  it('are a sign only where all three lie on one side of the mean', () => {
    expect(find('2.1 0.1 2.1')).toEqual(['two-of-three above 13-15: 2, limit 1']);
    expect(find('-2.1 -0.1 -2.1')).toEqual(['two-of-three below 13-15: 2, limit 1']);
    expect(find('2.1 -0.1 2.1')).toEqual([]);
    expect(find('-2.1 0.1 -2.1')).toEqual([]);
    expect(find('2.1 0 2.1')).toEqual([]);
    expect(find('-2.1 0 -2.1')).toEqual([]);
  });

  it('are not those beyond the limits', () => {
    expect(find('4 0.1 2.1')).toEqual([]);
    expect(find('4 2.1 2.1')).toEqual(['two-of-three above 14-15: 2, limit 1']);
  });
});

describe('four of five points beyond 1 sigma', () => {
  const find = afterCalm('four-of-five', 'western-electric');

  it('are a sign on the same side, wherever the fifth lies', () => {
    expect(find('1.1 1.1 0 1.1 1.1')).toEqual(['four-of-five above 13-17: 4, limit 3']);
    expect(find('1.1 1.1 1.1 1.1 -1.1')).toEqual(['four-of-five above 13-16: 4, limit 3']);
    expect(find('-1.1 -1.1 0 -1.1 -1.1')).toEqual(['four-of-five below 13-17: 4, limit 3']);
  });

  it('are none when they are three, nor with two points among them', () => {
    expect(find('1.1 1.1 0 1.1 0.9')).toEqual([]);
    expect(find('1.1 1.1 0 0 1.1 1.1')).toEqual([]);
    expect(find('1.1 1.1 0 -1.1 1.1')).toEqual([]);
  });

  it('are none on the 1 sigma line itself', () => {
    expect(find('1 1 0 1 1')).toEqual([]);
  });

  it('are broken by a gap', () => {
    expect(find('1.1 1.1 . 1.1 1.1')).toEqual([]);
  });

  it('have no zones where limits are unknown', () => {
    expect(signals('i', times(14, '5'), { rules: 'western-electric' })).toEqual([]);
  });
});

describe('points in a row on one side', () => {
  const eight = afterCalm('one-side', 'western-electric');

  it('are a sign from 8 to Western Electric', () => {
    expect(eight(times(8, '0.5'))).toEqual(['one-side above 13-20: 8, limit 7']);
    expect(eight(`0.5 ${times(7, '-0.5')}`)).toEqual([]);
    expect(eight(`0.5 ${times(9, '-0.5')} 0.5`)).toEqual(['one-side below 14-22: 9, limit 7']);
    expect(eight(times(7, '0.5'))).toEqual([]);
  });

  it('are a sign from 9 to Nelson, and from 7 to nhs', () => {
    expect(afterCalm('one-side', 'nelson')(times(8, '0.5'))).toEqual([]);
    expect(afterCalm('one-side', 'nelson')(times(9, '0.5'))).toEqual(['one-side above 13-21: 9, limit 8']);
    expect(afterCalm('one-side', 'nhs')(times(6, '0.5'))).toEqual([]);
    expect(afterCalm('one-side', 'nhs')(times(7, '0.5'))).toEqual(['one-side above 13-19: 7, limit 6']);
  });

  it('are broken by a point on the line and by a gap, and not by an excluded point', () => {
    expect(eight(`${times(4, '0.5')} 0 ${times(4, '0.5')}`)).toEqual([]);
    expect(eight(`${times(4, '0.5')} . ${times(4, '0.5')}`)).toEqual([]);
    expect(
      afterCalm('one-side', 'western-electric', { exclude: [17] })(`${times(4, '0.5')} -2 ${times(4, '0.5')}`),
    ).toEqual(['one-side above 13-21: 8, limit 7']);
  });

  it('are none where all points lie on the line', () => {
    expect(signals('c', times(14, '4'), { rules: 'western-electric' })).toEqual([]);
  });

  it('are all marked', () => {
    expect(markedBy('one-side', times(8, '0.5'), { rules: 'western-electric' })).toEqual([
      13, 14, 15, 16, 17, 18, 19, 20,
    ]);
  });
});

describe('points in a row that rise or fall', () => {
  const six = afterCalm('trend', 'nelson');

  it('are a sign from 6 to Nelson, and from 7 to nhs', () => {
    expect(six('-2 -1 0 1 2 3 0')).toEqual(['trend above 13-18: 6, limit 5']);
    expect(six('3 2 1 0 -1 -2 0')).toEqual(['trend below 13-18: 6, limit 5']);
    expect(six('-2 -1 0 1 2 0')).toEqual([]);
    expect(six('3 2 1 0 -1 0')).toEqual([]);
    expect(afterCalm('trend', 'nhs')('-2 -1 0 1 2 2.5 0')).toEqual([]);
    expect(afterCalm('trend', 'nhs')('-2 -1 0 1 2 2.5 2.6 0')).toEqual(['trend above 13-19: 7, limit 6']);
  });

  it('are broken by like values, also where they differ by rounding, and by a gap', () => {
    expect(six('-2 -1 0 0 1 2 2.5 0')).toEqual([]);
    expect(six('-2 -1 0.1 0.10000000000001 1 2 2.5 0')).toEqual([]);
    expect(six('-2 -1 0 . 1 2 2.5 0')).toEqual([]);
  });

  it('go on over an excluded point', () => {
    expect(afterCalm('trend', 'nelson', { exclude: [16] })('-2 -1 0 -9 1 2 2.5 0')).toEqual([
      'trend above 13-19: 6, limit 5',
    ]);
  });

  it('share the point where they turn, which is marked once', () => {
    expect(six('-2 -1 0 1 2 2.9 2 1 0 -1 -2 1')).toEqual([
      'trend above 13-18: 6, limit 5',
      'trend below 18-23: 6, limit 5',
    ]);
    const { points } = analyze('i', `${calm} -2 -1 0 1 2 2.9 2 1 0 -1 -2 1`, { baseline, rules: 'nelson' });
    expect(points[17]?.signals.filter((rule) => rule === 'trend')).toEqual(['trend']);
    expect(points[23]?.signals).not.toContain('trend');
  });

  it('are a sign from 5 to Perla', () => {
    expect(aboutFive('trend')('2 3 4 6 7 1 9')).toEqual(['trend above 1-5: 5, limit 4']);
    expect(aboutFive('trend')('2 3 4 6 1 9')).toEqual([]);
  });

  it('are counted by Perla without like values and gaps, which are not marked', () => {
    expect(aboutFive('trend')('2 3 4 4 . 6 7 7 1 9')).toEqual(['trend above 1-7: 5, limit 4']);
    expect(aboutFive('trend')('7 6 6 4 3 3 9')).toEqual([]);
    expect(aboutFive('trend')('7 6 6 4 3 3 2 9')).toEqual(['trend below 1-7: 5, limit 4']);
    const { points } = analyze('run', '2 3 4 4 . 6 7 7 1 9', { centerLine: 5, rules: 'perla' });
    expect(points.filter((point) => point.signals.includes('trend')).map(({ period }) => period)).toEqual([
      1, 2, 3, 6, 7,
    ]);
  });

  it('are counted by Perla over an excluded point', () => {
    expect(
      signals('run', '2 3 9 4 6 7 1 9', { centerLine: 5, rules: 'perla', exclude: [3] }).filter((signal) =>
        signal.startsWith('trend'),
      ),
    ).toEqual(['trend above 1-6: 5, limit 4']);
  });

  it('are none where all points lie on the line', () => {
    expect(signals('run', times(14, '4'), { rules: 'perla' })).toEqual([]);
  });
});

describe('points in a row that alternate', () => {
  const find = afterCalm('alternating', 'nelson');

  it('are a sign from 14, whichever way they begin', () => {
    expect(find('0.5 -0.5')).toEqual(['alternating  1-14: 14, limit 13']);
    expect(find('0.5')).toEqual([]);
    expect(find(`-0.564 ${times(6, '0.5 -0.5')} 0.5 0.6`)).toEqual(['alternating  13-26: 14, limit 13']);
    expect(find(`-0.564 ${times(6, '0.5 -0.5')} -0.6`)).toEqual([]);
  });

  it('are broken by like values and by a gap, and not by an excluded point', () => {
    expect(find('-0.564 0.5 -0.5')).toEqual([]);
    expect(find('. 0.5 -0.5')).toEqual([]);
    expect(afterCalm('alternating', 'nelson', { exclude: [13] })('-0.5 0.5 -0.5')).toEqual([
      'alternating  1-15: 14, limit 13',
    ]);
  });

  it('are all marked', () => {
    expect(markedBy('alternating', '0.5 -0.5 -0.6', { rules: 'nelson' })).toHaveLength(14);
  });
});

describe('points in a row within 1 sigma', () => {
  const find = afterCalm('within-one-sigma', 'nelson');

  it('are a sign from 15, on whichever side', () => {
    expect(find('0.1 -0.1 0')).toEqual(['within-one-sigma  1-15: 15, limit 14']);
    expect(find('0.1 -0.1')).toEqual([]);
    expect(find('0.1 -0.1 1.1 0')).toEqual([]);
    expect(find('0.1 -0.1 -1.1 0')).toEqual([]);
  });

  it('may lie on the 1 sigma line', () => {
    expect(find('1 0 -1')).toEqual(['within-one-sigma  1-15: 15, limit 14']);
  });

  it('are broken by a gap and not by an excluded point', () => {
    expect(find('. 0 0 0')).toEqual([]);
    expect(afterCalm('within-one-sigma', 'nelson', { exclude: [13] })('2 0 0 0')).toEqual([
      'within-one-sigma  1-16: 15, limit 14',
    ]);
  });

  it('are all marked', () => {
    expect(markedBy('within-one-sigma', '0.1 -0.1 0 2', { rules: 'nelson' })).toHaveLength(15);
  });
});

describe('points in a row outside 1 sigma', () => {
  const find = afterCalm('outside-one-sigma', 'nelson');

  it('are a sign from 8, on both sides', () => {
    expect(find('1.1 -1.1 1.1 1.1 -1.1 1.1 1.1 1.1')).toEqual(['outside-one-sigma  13-20: 8, limit 7']);
    expect(find('1.1 -1.1 1.1 1.1 -1.1 1.1 1.1')).toEqual([]);
  });

  it('are none on one side alone', () => {
    expect(find(times(8, '1.1'))).toEqual([]);
    expect(find(times(8, '-1.1'))).toEqual([]);
    expect(find(`${times(7, '1.1')} -1.1`)).toEqual(['outside-one-sigma  13-20: 8, limit 7']);
    expect(find(`${times(7, '-1.1')} 1.1`)).toEqual(['outside-one-sigma  13-20: 8, limit 7']);
  });

  it('are broken by a point on the 1 sigma line and by a gap', () => {
    expect(find('1.1 -1.1 1.1 1.1 1 -1.1 1.1 1.1 -1.1')).toEqual([]);
    expect(find('1.1 -1.1 1.1 1.1 . -1.1 1.1 1.1 -1.1')).toEqual([]);
  });

  it('are all marked', () => {
    expect(markedBy('outside-one-sigma', `${times(7, '1.1')} -1.1`, { rules: 'nelson' })).toEqual([
      13, 14, 15, 16, 17, 18, 19, 20,
    ]);
  });
});

describe('a shift, to Perla,', () => {
  const find = aboutFive('shift');

  it('is 6 points in a row on one side of the median', () => {
    expect(find('9 9 9 9 9 9 1')).toEqual(['shift above 1-6: 6, limit 5']);
    expect(find('9 1 1 1 1 1 1 9')).toEqual(['shift below 2-7: 6, limit 5']);
    expect(find('9 9 9 9 9 1')).toEqual([]);
  });

  it('skips points on the median and gaps', () => {
    expect(find('9 9 9 5 . 9 9 9')).toEqual(['shift above 1-8: 6, limit 5']);
    expect(find('9 9 9 5 . 9 9')).toEqual([]);
  });

  it('may be there more than once', () => {
    expect(find(`${times(6, '9')} ${times(7, '1')}`)).toEqual([
      'shift above 1-6: 6, limit 5',
      'shift below 7-13: 7, limit 5',
    ]);
  });

  it('marks its points', () => {
    const { points } = analyze('run', '9 9 9 5 9 9 9', { centerLine: 5, rules: 'perla' });
    expect(points.filter((point) => point.signals.includes('shift')).map(({ period }) => period)).toEqual([
      1, 2, 3, 5, 6, 7,
    ]);
  });
});

describe('the number of runs, to Perla,', () => {
  const find = aboutFive('number-of-runs');

  it('is a sign where so few come in at most 2.5 % of series', () => {
    expect(find('9 9 9 9 1 1 1 1 9 9 9 1 1 1 9 9 9 1 1 1')).toEqual(['number-of-runs  1-20: 6, limit 7']);
    expect(find('9 9 9 1 1 1 1 9 9 9 1 1 1 9 9 1 1 1 9 9')).toEqual([]);
  });

  it('is a sign where so many come in at most 2.5 % of series', () => {
    expect(find(`${times(7, '9 1')} 9 9 9 1 1 1`)).toEqual(['number-of-runs  1-20: 16, limit 15']);
    expect(find(`${times(7, '9 1')} 1 1 1 9 9 9`)).toEqual([]);
  });

  it('counts from the first to the last point off the median, and marks none', () => {
    const line = '5 9 9 9 9 1 1 1 1 9 9 9 1 1 1 9 9 9 1 1 1 5';
    expect(find(line)).toEqual(['number-of-runs  2-21: 6, limit 7']);
    const { points } = analyze('run', line, { centerLine: 5, rules: 'perla' });
    expect(points.flatMap((point) => point.signals)).not.toContain('number-of-runs');
  });

  it('is never a sign where all points lie on one side', () => {
    expect(find(times(30, '9'))).toEqual([]);
  });
});

describe('rules that need limits', () => {
  const own = Object.fromEntries(rules.map((rule) => [rule.id, rule.needsLimits]));

  it('are the same to charts, to readings and to the rules themselves', () => {
    expect(needsLimits).toEqual(own);
    expect(Object.fromEntries(Object.entries(ruleTellings).map(([id, telling]) => [id, telling.needsLimits]))).toEqual(
      own,
    );
  });

  it('are those about limits and zones', () => {
    expect(rules.filter((rule) => rule.needsLimits).map(({ id }) => id)).toEqual([
      'beyond-limits',
      'two-of-three',
      'four-of-five',
      'within-one-sigma',
      'outside-one-sigma',
    ]);
    expect(rules.filter((rule) => !rule.restsOnRuns).map(({ id }) => id)).toEqual(['beyond-limits']);
  });
});
