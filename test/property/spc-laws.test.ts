import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnalysisError } from '../../src/spc/analysis-error.ts';
import type { AnalysisOptions } from '../../src/spc/analysis-options.ts';
import { analyzeSeries } from '../../src/spc/analyze-series.ts';
import { type ChartTypeId, chartTypes } from '../../src/spc/chart-types/index.ts';
import type { AnalyzedPoint, SeriesAnalysis } from '../../src/spc/series-analysis.ts';
import type { Observation, SeriesInput } from '../../src/spc/series-input.ts';

const ids = chartTypes.map(({ id }) => id) as readonly ChartTypeId[];

/** Whole numbers from 1, now and then missing: sound for every chart. */
const values = fc.array(fc.option(fc.integer({ min: 1, max: 60 }), { freq: 8 }), { minLength: 1, maxLength: 60 });

const number = (all: readonly (number | null)[]): Observation[] =>
  all.map((value, index) => ({ period: index, value }));

/** Rows with a denominator that the numerator does not exceed; 0 of 0 and missing rows among them. */
const counts = fc
  .array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }), fc.boolean()), { minLength: 1, maxLength: 40 })
  .map((rows): Observation[] =>
    rows.map(([a, b, missing], period) => ({
      period,
      value: missing ? null : Math.min(a, b),
      denominator: Math.max(a, b),
    })),
  )
  .map((rows) => rows.map((row) => (row.denominator === 0 ? { ...row, value: 0 } : row)));

/** Any sound series and options that fit it. */
const requests = fc
  .constantFrom(...ids)
  .chain((chart) => {
    const needsDenominator = chartTypes.some((type) => type.id === chart && type.needsDenominator);
    const observations = needsDenominator ? counts : values.map(number);
    return observations.map((rows): SeriesInput => ({ chart, observations: rows }));
  })
  .chain((series) => {
    const periods = fc.subarray(
      series.observations.map(({ period }) => period),
      { maxLength: Math.min(3, series.observations.length) },
    );
    const options: fc.Arbitrary<AnalysisOptions> = fc.record(
      {
        phases: periods,
        exclude: periods,
        baseline: fc.integer({ min: 1, max: 70 }).map((points) => ({ points })),
        centerLine: fc.integer({ min: 1, max: 40 }),
        screenMovingRanges: fc.boolean(),
        direction: fc.constantFrom('up', 'down', 'neutral'),
        target: fc.integer({ min: 0, max: 40 }),
      },
      { requiredKeys: [] },
    );
    return fc.record({ series: fc.constant(series), options });
  });

const analyze = (chart: ChartTypeId, all: readonly (number | null)[], options?: AnalysisOptions): SeriesAnalysis =>
  analyzeSeries({ chart, observations: number(all) }, options);

const linesOf = ({ centerLine, lower, upper, lower2Sigma, upper2Sigma }: AnalyzedPoint): readonly (number | null)[] => [
  centerLine,
  lower,
  upper,
  lower2Sigma,
  upper2Sigma,
];

const signsOf = ({ signals }: SeriesAnalysis): unknown =>
  signals.map(({ rule, side, from, to }) => [rule, side, from, to]);

function expectLines(ours: SeriesAnalysis, theirs: SeriesAnalysis, change: (line: number) => number): void {
  const changed = theirs.points.map((point) => linesOf(point).map((line) => (line === null ? null : change(line))));
  const close = (line: number | null): unknown => (line === null ? null : expect.closeTo(line, 6));
  expect(ours.points.map(linesOf)).toEqual(changed.map((lines) => lines.map(close)));
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) deepFreeze(each);
    Object.freeze(value);
  }
  return value;
}

describe('the analysis of any sound series', () => {
  it('survives a journey through JSON', () => {
    fc.assert(
      fc.property(requests, ({ series, options }) => {
        const analysis = analyzeSeries(series, options);
        expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis);
      }),
    );
  });

  it('leaves its input as it was and gives the same again', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const before = structuredClone(request);
        const { series, options } = deepFreeze(request);
        expect(analyzeSeries(series, options)).toEqual(analyzeSeries(series, options));
        expect(request).toEqual(before);
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    const shuffled = requests.chain(({ series, options }) =>
      fc
        .shuffledSubarray([...series.observations], { minLength: series.observations.length })
        .map((observations) => ({ series, options, mixed: { ...series, observations } })),
    );
    fc.assert(
      fc.property(shuffled, ({ series, options, mixed }) => {
        expect(analyzeSeries(mixed, options)).toEqual(analyzeSeries(series, options));
      }),
    );
  });

  it('counts every place once: useful among measured, measured among points, phases end to end', () => {
    fc.assert(
      fc.property(requests, ({ series, options }) => {
        const { points, phases } = analyzeSeries(series, options);
        const places = phases.reduce((total, phase) => total + phase.points, 0);
        expect(places + points.filter(({ excluded }) => excluded).length).toBe(points.length);
        for (const { useful, measured, points: inPhase } of phases) {
          expect(useful).toBeLessThanOrEqual(measured);
          expect(measured).toBeLessThanOrEqual(inPhase);
        }
      }),
    );
  });

  it('lists as signals beyond limits just the points that it marks', () => {
    fc.assert(
      fc.property(requests, ({ series, options }) => {
        const { points, signals, phases } = analyzeSeries(series, options);
        const marked = points.filter((point) => point.signals.includes('beyond-limits')).map(({ period }) => period);
        expect(signals.filter(({ rule }) => rule === 'beyond-limits').map(({ from }) => from)).toEqual(marked);
        expect(phases.reduce((total, { beyondLimits }) => total + beyondLimits, 0)).toBe(marked.length);
      }),
    );
  });

  it('says nothing of the process where it is not judged', () => {
    fc.assert(
      fc.property(requests, ({ series, options }) => {
        const { variation, assurance, notJudged } = analyzeSeries(series, options);
        const isSilent = notJudged === 'too-few' || notJudged === 'mostly-on-line';
        expect(variation === null).toBe(isSilent);
        if (notJudged !== null) expect(assurance).toBeNull();
      }),
    );
  });
});

describe('the lines', () => {
  it.each(['run', 'i'] as const)('of the %s chart move with what is added to every point', (chart) => {
    fc.assert(
      fc.property(values, fc.integer({ min: -500, max: 500 }), (all, added) => {
        const moved = analyze(
          chart,
          all.map((value) => value && value + added),
        );
        const plain = analyze(chart, all);
        expectLines(moved, plain, (line) => line + added);
        expect(signsOf(moved)).toEqual(signsOf(plain));
      }),
    );
  });

  it.each(['run', 'i', 't'] as const)('of the %s chart scale with the points, and the signs stay', (chart) => {
    fc.assert(
      fc.property(values, fc.constantFrom(0.25, 0.5, 2, 3, 10), (all, factor) => {
        const scaled = analyze(
          chart,
          all.map((value) => value && value * factor),
        );
        const plain = analyze(chart, all);
        expectLines(scaled, plain, (line) => line * factor);
        expect(signsOf(scaled)).toEqual(signsOf(plain));
      }),
    );
  });

  it('of the p chart lie between 0 and 1, and those of the u chart are never below 0', () => {
    fc.assert(
      fc.property(counts, (observations) => {
        const lines = (chart: ChartTypeId): readonly number[] =>
          analyzeSeries({ chart, observations }).points.flatMap((point) =>
            linesOf(point).filter((line) => line !== null),
          );
        expect(lines('p').filter((line) => line < 0 || line > 1)).toEqual([]);
        expect(lines('u').filter((line) => line < 0)).toEqual([]);
      }),
    );
  });
});

describe('the runs', () => {
  it('are as long and as many when time goes backwards', () => {
    const facts = ({ phases: [phase] }: SeriesAnalysis): unknown => [
      phase?.useful,
      phase?.longestRun,
      phase?.crossings,
      phase?.runsSignal,
    ];
    fc.assert(
      fc.property(values, (all) => {
        expect(facts(analyze('run', all.toReversed()))).toEqual(facts(analyze('run', all)));
      }),
    );
  });

  it('change sides and nothing else when the points are mirrored', () => {
    fc.assert(
      fc.property(values, (all) => {
        const mirrored = analyze(
          'run',
          all.map((value) => value && -value),
        );
        const plain = analyze('run', all);
        expect(mirrored.phases).toEqual(plain.phases);
        const opposite = { high: 'low', low: 'high' } as Readonly<Record<string, string>>;
        expect(mirrored.variation).toBe(plain.variation && (opposite[plain.variation] ?? plain.variation));
      }),
    );
  });
});

describe('any input whatever', () => {
  const answers = (series: unknown, options: unknown): void => {
    try {
      const analysis = analyzeSeries(series as SeriesInput, options as AnalysisOptions);
      expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis);
    } catch (error) {
      expect(error).toBeInstanceOf(AnalysisError);
    }
  };

  it('is analyzed, or refused with an AnalysisError', () => {
    fc.assert(fc.property(fc.anything(), fc.anything(), answers));
  });

  it('is analyzed, or refused with an AnalysisError, where it looks like a series', () => {
    const periods = fc.oneof(fc.double(), fc.integer({ min: -1, max: 3 }), fc.string(), fc.constant('2022-01'));
    const numbers = fc.oneof(fc.double(), fc.integer({ min: -2, max: 9 }), fc.constant(null), fc.anything());
    const series = fc.record({
      chart: fc.constantFrom(...ids),
      observations: fc.array(
        fc.record({ period: periods, value: numbers, denominator: numbers }, { requiredKeys: ['period', 'value'] }),
      ),
    });
    const options = fc.record(
      {
        rules: fc.oneof(fc.constant('anhoej'), fc.anything()),
        baseline: fc.oneof(fc.record({ points: numbers }), fc.record({ through: periods }), fc.anything()),
        phases: fc.array(periods, { maxLength: 2 }),
        exclude: fc.array(periods, { maxLength: 2 }),
        centerLine: numbers,
        target: numbers,
        direction: fc.constantFrom('up', 'down', 'sideways'),
        subgroupSummary: fc.constantFrom('mean', 'median', 'sum', 'mode'),
        screenMovingRanges: fc.oneof(fc.boolean(), fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(series, options, answers), { numRuns: 1000 });
  });

  it('is analyzed, or refused with an AnalysisError, where the numbers are of any size', () => {
    const sizes = fc.oneof(fc.double({ noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true }), fc.constant(0));
    const series = fc.record({
      chart: fc.constantFrom(...ids),
      observations: fc.array(fc.record({ period: fc.nat(20), value: sizes, denominator: sizes })),
    });
    fc.assert(fc.property(series, fc.record({ centerLine: sizes }, { requiredKeys: [] }), answers), { numRuns: 1000 });
  });
});
