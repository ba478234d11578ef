import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSign } from '../../../src/planning/read-sign.ts';
import { stateAnalysis } from '../../../src/reading/state-analysis.ts';
import type { Series } from '../../../src/series/series.ts';
import { toSeriesInput } from '../../../src/series/to-series-input.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeSeries } from '../reading/make-series.ts';

const analyze = (series: Series) => {
  const { input, options } = toSeriesInput(series);
  return analyzeSeries(input, options);
};

const splitSeries = (words: string, split: number | null, direction: 'up' | 'down'): Series => {
  const plain = makeSeries(words);
  const start = split === null ? undefined : plain.points[split];
  return {
    ...plain,
    indicator: makeIndicator({ direction }),
    phases: start === undefined ? [] : [{ period: start.period, label: null }],
  };
};

/** What the team's reading says, in the words of a plan. */
function readingOf(series: Series): string | null {
  const statement = stateAnalysis(series, analyze(series));
  if (statement.kind !== 'sign-of-change' && statement.kind !== 'between-phases') return null;
  return statement.better === true ? 'improvement' : 'other';
}

const word = (least: number, most: number) =>
  fc.oneof(
    { weight: 14, arbitrary: fc.integer({ min: least, max: most }).map(String) },
    { weight: 1, arbitrary: fc.constant('h') },
  );

const level = fc.constantFrom([0, 10], [2, 5], [4, 4], [5, 8], [9, 10], [10, 10]);

const series = fc
  .tuple(level, level)
  .chain(([early, late]) =>
    fc.tuple(
      fc.array(word(early[0] as number, early[1] as number), { minLength: 8, maxLength: 20 }),
      fc.array(word(late[0] as number, late[1] as number), { minLength: 8, maxLength: 26 }),
      fc.boolean(),
      fc.constantFrom('up' as const, 'down' as const),
    ),
  );

describe('what a plan takes for an improvement', () => {
  it('is what the reading of the same series says', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(series, ([before, after, isSplit, direction]) => {
        const given = splitSeries([...before, ...after].join(' '), isSplit ? before.length : null, direction);
        const read = readSign(analyze(given), direction);
        const kind = `${isSplit ? 'split' : 'whole'} ${read}`;
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
        expect(read).toBe(readingOf(given));
      }),
      { numRuns: 1500 },
    );
    expect([...seen.keys()].sort()).toEqual([
      'split improvement',
      'split null',
      'split other',
      'whole improvement',
      'whole null',
      'whole other',
    ]);
  });

  const read = (words: string, split: number, direction: 'up' | 'down' = 'up') =>
    readSign(analyze(splitSeries(words, split, direction)), direction);

  it('is a level that lies on the better side of the median before', () => {
    const [low, high] = [
      [2, 4, 3],
      [7, 8, 6, 9],
    ].map((values) => Array.from({ length: 12 }, (_, place) => values[place % values.length]).join(' '));
    expect(read(`${low} ${high}`, 12)).toBe('improvement');
    expect(read(`${low} ${high}`, 12, 'down')).toBe('other');
    expect(read(`${low} ${low}`, 12)).toBeNull();
  });

  it('must lie beyond every earlier point where most of them lie on their line', () => {
    expect(read('5*12 6*12', 12)).toBeNull();
    expect(read('5*12 6 8 7 9 6 8 7 9 6 8 7 9', 12)).toBe('improvement');
    expect(read('5*9 9*3 6 8 7 8 6 8 7 8 6 8 7 8', 12)).toBeNull();
    expect(read('5*12 4 2 3 1 4 2 3 1 4 2 3 1', 12)).toBe('other');
  });

  it('is nothing without measured points', () => {
    expect(readSign(analyzeSeries({ chart: 'run', observations: [] }), 'up')).toBeNull();
  });
});
