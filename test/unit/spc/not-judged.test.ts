import { describe, expect, it } from 'vitest';
import { analyze, times } from './series-in-words.ts';

const twelve = '5 2 7 8 3 1 9 4 6 2 8 7';

describe('a phase', () => {
  it('is judged from 12 measured points with at least 10 off the line', () => {
    expect(analyze('run', twelve).notJudged).toBeNull();
  });

  it('has too few points below that', () => {
    expect(analyze('run', '5 2 7 8 3 1 9 4 6 2 8').notJudged).toBe('too-few');
    expect(analyze('run', `${twelve} .`, { exclude: [3] }).notJudged).toBe('too-few');
  });

  it('has too few points where nothing was measured', () => {
    expect(analyze('run', times(20, '.'))).toMatchObject({ notJudged: 'too-few', variation: null, assurance: null });
  });

  it('has too few points where most are off the line, but not 10', () => {
    expect(analyze('run', '5 5 5 1 2 9 8 1 2 9 8 9', { centerLine: 5 })).toMatchObject({
      phases: [{ measured: 12, useful: 9 }],
      notJudged: 'too-few',
      variation: null,
    });
  });

  it('lies mostly on the line where fewer than half of its points are off it', () => {
    expect(analyze('run', `${times(16, '10/10')} 9/10 8/10 7/10 9/10`)).toMatchObject({
      phases: [{ measured: 20, useful: 4 }],
      notJudged: 'mostly-on-line',
      variation: null,
    });
  });

  it('lies mostly on the line too where more than half of its points are alike, and the line is a mean close by', () => {
    expect(
      analyze('p', `${times(11, '10/10')} ${times(9, '9/10 8/10').split(' ').slice(0, 9).join(' ')}`),
    ).toMatchObject({
      phases: [{ measured: 20, useful: 20 }],
      notJudged: 'mostly-on-line',
      variation: null,
    });
    expect(analyze('i', `${times(10, '7')} ${times(5, '6 9')}`).notJudged).toBeNull();
  });

  it('is judged where just half of its points are off the line', () => {
    expect(analyze('run', times(5, '5 5 1 9'), { centerLine: 5 }).notJudged).toBeNull();
  });

  it('has a short baseline where fewer than 12 measured points are in it; its runs are judged', () => {
    expect(analyze('run', `${twelve} ${twelve}`, { baseline: { points: 11 } })).toMatchObject({
      notJudged: 'short-baseline',
      variation: 'common-cause',
    });
    expect(analyze('run', `${twelve} ${twelve}`, { baseline: { points: 12 } }).notJudged).toBeNull();
    expect(analyze('run', `${twelve} ${twelve}`, { baseline: { points: 12 }, exclude: [2] }).notJudged).toBe(
      'short-baseline',
    );
  });

  it('has too few points where its baseline holds none that could make a line', () => {
    expect(analyze('run', `. . ${twelve}`, { baseline: { points: 2 } })).toMatchObject({
      phases: [{ measured: 12, useful: 0, longestRun: null }],
      notJudged: 'too-few',
    });
  });
});

describe('denominators of a p chart', () => {
  it('are small below 3 expected on the rarer side in the median point', () => {
    // The share is 0.3, so that the median denominator has to be 10.
    expect(analyze('p', times(8, '2/9 3/8 4/13')).notJudged).toBe('small-denominators');
    expect(analyze('p', times(7, '2/10 4/10')).notJudged).toBeNull();
  });

  it('are small whatever they are at 0 and at 100 %', () => {
    const mostlyFull = (rest: string): string => `${times(6, '90/100 80/100')} ${rest}`;
    expect(analyze('p', mostlyFull(times(12, '100/100')), { centerLine: 1 }).notJudged).toBe('small-denominators');
    expect(analyze('p', times(4, '1/100 2/100 3/100'), { centerLine: 0 }).notJudged).toBe('small-denominators');
  });

  it('silence limits, not runs', () => {
    const { variation, notJudged, points } = analyze('p', `${times(12, '0/2 1/2')} ${times(1, '2/2')}`);
    expect([variation, notJudged]).toEqual(['common-cause', 'small-denominators']);
    expect(points[0]?.upper).toBe(1);
  });
});

describe('denominators of a u chart', () => {
  it('are small below 3 expected events in the median point', () => {
    expect(analyze('u', times(7, '2/100 3/100')).notJudged).toBe('small-denominators');
    expect(analyze('u', times(7, '2/100 4/100')).notJudged).toBeNull();
  });

  it('are small whatever they are without any event', () => {
    expect(analyze('u', times(4, '1/100 2/100 3/100'), { centerLine: 0 }).notJudged).toBe('small-denominators');
  });
});
