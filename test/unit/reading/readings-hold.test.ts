import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directions } from '../../../src/domain/direction.ts';
import { languageIds } from '../../../src/domain/language-id.ts';
import { nb } from '../../../src/language/nb.ts';
import { readAnalysis } from '../../../src/reading/read-analysis.ts';
import type { Statement } from '../../../src/reading/reading.ts';
import { stateAnalysis } from '../../../src/reading/state-analysis.ts';
import type { Series } from '../../../src/series/series.ts';
import { toSeriesInput } from '../../../src/series/to-series-input.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import type { NotJudged } from '../../../src/spc/series-analysis.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeSeries } from './make-series.ts';
import { read } from './read.ts';

const point = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 10 }).map(String) },
  { weight: 2, arbitrary: fc.constant('10') },
  { weight: 1, arbitrary: fc.constantFrom('_', 'h', 'x5', '70/100') },
);

/** A level that may shift once, as a team's series does. */
const words = fc
  .tuple(fc.array(point, { maxLength: 30 }), fc.array(fc.integer({ min: 6, max: 10 }).map(String), { maxLength: 30 }))
  .map(([first, second]) => [...first, ...second])
  .filter((all) => all.length > 0)
  .map((all) => all.join(' '));

const series: fc.Arbitrary<Series> = fc
  .record({
    words,
    split: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }),
    baseline: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
    goal: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
    direction: fc.constantFrom(...directions),
    chart: fc.constantFrom('run', 'i', 'p'),
  })
  .map(({ words: text, split, baseline, goal, direction, chart }) => {
    const plain = makeSeries(text);
    const start = split === null ? undefined : plain.points[split]?.period;
    return {
      ...plain,
      chart,
      indicator: makeIndicator({ direction }),
      baseline: baseline === null ? null : { points: baseline },
      phases: start ? [{ period: start, label: null }] : [],
      targets: goal === null ? [] : [{ from: null, value: goal / 100, by: null }],
    };
  });

/** A series that is split where its level rises, with about as many points as a comparison needs on each side. */
const shifted = fc
  .tuple(
    fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 9, maxLength: 15 }),
    fc.array(fc.integer({ min: 5, max: 9 }), { minLength: 9, maxLength: 15 }),
  )
  .map(([low, high]) => {
    const plain = makeSeries([...low, ...high].join(' '));
    const start = plain.points[low.length];
    return {
      given: { ...plain, phases: start ? [{ period: start.period, label: null }] : [] },
      earlier: low.length,
      later: high.length,
    };
  });

const analyze = (given: Series) => {
  const { input, options } = toSeriesInput(given);
  return analyzeSeries(input, options);
};

const silences: readonly (NotJudged | null)[] = ['too-few', 'mostly-on-line', 'hidden-by-outcome'];
const saysChange = ({ kind }: Statement): boolean => kind === 'sign-of-change' || kind === 'between-phases';

describe('whatever the series, a reading', () => {
  it('is a whole text in every language, and plain JSON', () => {
    fc.assert(
      fc.property(series, fc.constantFrom(...languageIds), (given, language) => {
        const reading = read(given, language);
        expect(reading.headline).toMatch(/[.?]$/);
        expect(reading.summary).toMatch(/[^.]$/);
        expect(Object.values(reading).join(' ')).not.toMatch(/undefined|NaN|null|Infinity|\{/);
        expect(`${reading.headline} ${reading.sentence}`).not.toMatch(
          /forverring|førte til|på grunn av|because|fordi|worsen/i,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('says nothing of change where the analysis is silent', () => {
    fc.assert(
      fc.property(series, (given) => {
        const analysis = analyze(given);
        const isSilent = silences.includes(analysis.notJudged);
        expect(isSilent && saysChange(stateAnalysis(given, analysis))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('says nothing of change where an analysis is silenced, whatever its rules counted', () => {
    fc.assert(
      fc.property(series, fc.constantFrom('too-few', 'mostly-on-line', 'hidden-by-outcome'), (given, notJudged) => {
        const analysis = { ...analyze(given), notJudged, variation: 'improvement' } as const;
        const reading = readAnalysis(given, analysis, nb);
        expect(saysChange(reading.statement)).toBe(false);
        expect(reading.headline).not.toMatch(/tegn på|endring\b(?!\.$)|skjedde/);
      }),
      { numRuns: 300 },
    );
  });

  it('compares phases only where both have 12 measured points', () => {
    fc.assert(
      fc.property(shifted, ({ given, earlier, later }) => {
        const { kind } = stateAnalysis(given, analyze(given));
        expect(kind === 'between-phases' && Math.min(earlier, later) < 12).toBe(false);
      }),
      { numRuns: 300 },
    );
    const seen = fc.sample(shifted, 300).map(({ given }) => stateAnalysis(given, analyze(given)).kind);
    expect(seen).toContain('between-phases');
  });

  it('takes no side for a neutral indicator', () => {
    fc.assert(
      fc.property(series, (given) => {
        const neutral = { ...given, indicator: makeIndicator({ direction: 'neutral' }) };
        const reading = read(neutral);
        expect(reading.headline + reading.sentence).not.toContain('Hva skjedde?');
        expect(reading.goal?.met ?? null).toBe(null);
      }),
      { numRuns: 200 },
    );
  });

  it('never calls a goal held under a sign for the worse', () => {
    fc.assert(
      fc.property(series, (given) => {
        const { goal, headline, sentence } = read(given);
        const asksWhatHappened = `${headline} ${sentence}`.includes('Hva skjedde?');
        expect(goal?.met === 'met-and-held' && asksWhatHappened).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
