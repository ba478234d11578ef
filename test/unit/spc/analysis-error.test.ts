import { describe, expect, it } from 'vitest';
import { AnalysisError } from '../../../src/spc/analysis-error.ts';
import type { AnalysisOptions } from '../../../src/spc/analysis-options.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import type { SeriesInput } from '../../../src/spc/series-input.ts';
import { series } from './series-in-words.ts';

const plain = series('run', '1 2 3');

/** The code and the subject with which something is refused. */
function refusal(input: unknown, options: unknown = {}): unknown {
  try {
    return analyzeSeries(input as SeriesInput, options as AnalysisOptions);
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    return [error.code, error.subject];
  }
}

const row = (rest: object): unknown => ({ chart: 'run', observations: [{ period: 'mars', value: 1, ...rest }] });

describe('the error', () => {
  it('says what is wrong and where, and no measured number', () => {
    expect(() => analyzeSeries(series('t', '3 0 4'))).toThrow('a time between events is greater than 0: 2');
    expect(() => analyzeSeries(plain, { baseline: { points: 0 } })).toThrow(/^a baseline is \{ points \}[^:]*$/);
  });

  it('has a name and a code to go by', () => {
    expect(new AnalysisError('unknown-chart')).toMatchObject({
      name: 'AnalysisError',
      code: 'unknown-chart',
      subject: null,
    });
  });
});

describe('a series is refused', () => {
  it.each([[null], ['text'], [{}], [{ chart: 'run', observations: 7 }], [{ chart: 'run', observations: [null] }]])(
    'that is none: %j',
    (input) => {
      expect(refusal(input)).toEqual(['invalid-series', null]);
    },
  );

  it('with a chart type that does not exist', () => {
    expect(refusal({ ...plain, chart: 'pie' })).toEqual(['unknown-chart', 'pie']);
    expect(refusal({ ...plain, chart: 7 })).toEqual(['unknown-chart', null]);
  });

  it.each([[undefined], [null], [Number.NaN], [Number.POSITIVE_INFINITY], [{}]])(
    'with the period %s, which names nothing',
    (period) => {
      expect(refusal(row({ period }))).toEqual(['invalid-period', null]);
    },
  );

  it.each([[undefined], [Number.NaN], [Number.NEGATIVE_INFINITY], ['5'], [1e101], [1e-101]])(
    'with the value %s, which cannot be calculated with',
    (value) => {
      expect(refusal(row({ value }))).toEqual(['invalid-number', 'mars']);
      expect(refusal(row({ value, denominator: 5 }))).toEqual(['invalid-number', 'mars']);
    },
  );

  it.each([[Number.NaN], ['5'], [1e-101]])(
    'with the denominator %s, which cannot be calculated with',
    (denominator) => {
      expect(refusal(row({ denominator }))).toEqual(['invalid-number', 'mars']);
    },
  );

  it('with a negative denominator', () => {
    expect(refusal(row({ denominator: -3 }))).toEqual(['negative-denominator', 'mars']);
  });

  it('with a numerator over a denominator of 0', () => {
    expect(refusal(row({ denominator: 0 }))).toEqual(['zero-denominator', 'mars']);
    expect(refusal(row({ value: 0, denominator: 0 }))).toMatchObject({ points: [{ value: null, denominator: 0 }] });
  });

  it('with a value that lacks its denominator', () => {
    expect(refusal(series('p', '1/2 2'))).toEqual(['missing-denominator', 2]);
    expect(refusal(series('run', '1/2 2'))).toEqual(['missing-denominator', 2]);
    expect(refusal(series('u', '5'))).toEqual(['missing-denominator', 1]);
  });

  it('with a time between events of 0, or less', () => {
    expect(refusal(series('t', '3 0'))).toEqual(['time-not-positive', 2]);
    expect(refusal(series('t', '-3 1'))).toEqual(['time-not-positive', 1]);
  });
});

describe('options are refused', () => {
  it('that are none', () => {
    expect(refusal(plain, null)).toEqual(['invalid-option', null]);
  });

  it.each([
    ['phases', 3],
    ['phases', [{}]],
    ['exclude', 'mars'],
    ['exclude', [Number.NaN]],
    ['centerLine', Number.NaN],
    ['target', '80 %'],
    ['screenMovingRanges', 'yes'],
    ['subgroupSummary', 'mode'],
    ['direction', 'sideways'],
  ])('with %s %j', (name, value) => {
    expect(refusal(plain, { [name]: value })).toEqual(['invalid-option', name]);
  });

  it('with an unknown rule set', () => {
    expect(refusal(plain, { rules: 'guess' })).toEqual(['unknown-rules', 'guess']);
    expect(refusal(plain, { rules: 1 })).toEqual(['unknown-rules', null]);
  });

  it.each([
    [7],
    [{}],
    [{ points: 0 }],
    [{ points: 1.5 }],
    [{ points: '3' }],
    [{ points: 2, through: 2 }],
    [{ through: {} }],
  ])('with the baseline %j', (baseline) => {
    expect(refusal(plain, { baseline })).toEqual(['invalid-baseline', null]);
  });

  it('that name a period which the series does not have', () => {
    expect(refusal(plain, { phases: [4] })).toEqual(['phase-begins-at-no-point', 4]);
    expect(refusal(plain, { exclude: ['1'] })).toEqual(['exclusion-of-no-point', '1']);
    expect(refusal(plain, { baseline: { through: 9 } })).toEqual(['baseline-ends-at-no-point', 9]);
  });

  it('that are undefined are as if they were not there', () => {
    expect(refusal(plain, { rules: undefined, baseline: undefined, centerLine: undefined, phases: undefined })).toEqual(
      analyzeSeries(plain),
    );
  });
});
