import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalysisOptions } from '../../src/spc/analysis-options.ts';
import { analyzeSeries } from '../../src/spc/analyze-series.ts';
import { type ChartTypeId, chartTypes } from '../../src/spc/chart-types/index.ts';
import { type RuleSetId, ruleSets } from '../../src/spc/rule-sets/index.ts';
import type { AnalyzedPoint, SeriesAnalysis } from '../../src/spc/series-analysis.ts';
import type { Observation, SeriesInput } from '../../src/spc/series-input.ts';
import { medianPerMean } from '../../src/stats/control-chart-constants.ts';
import { chartIds, drawnAs, periodsOf, ratioCharts, seriesOf, subgroupCharts, withRows } from './sound-series.ts';

// Most laws hold for every chart type, so that each is tried some thousand times in all.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 50 });

type Lines = Pick<AnalyzedPoint, 'centerLine' | 'lower' | 'upper' | 'lower2Sigma' | 'upper2Sigma'>;

const linesOf = ({ centerLine, lower, upper, lower2Sigma, upper2Sigma }: AnalyzedPoint): Lines => ({
  centerLine,
  lower,
  upper,
  lower2Sigma,
  upper2Sigma,
});

const linesOfAll = ({ points }: SeriesAnalysis): readonly Lines[] => points.map(linesOf);

/** Equal but for rounding. */
const close = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 6));

function expectSameLines(ours: readonly Lines[], theirs: readonly Lines[], change = (line: number): number => line) {
  const moved = (line: number | null): unknown => close(line === null ? null : change(line));
  expect(ours).toEqual(
    theirs.map(({ centerLine, lower, upper, lower2Sigma, upper2Sigma }) => ({
      centerLine: moved(centerLine),
      lower: moved(lower),
      upper: moved(upper),
      lower2Sigma: moved(lower2Sigma),
      upper2Sigma: moved(upper2Sigma),
    })),
  );
}

/** The signs of an analysis without the numbers that change with the unit. */
const signsOf = ({ signals }: SeriesAnalysis): unknown =>
  signals.map(({ rule, side, from, to }) => [rule, side, from, to]);

const pairs: readonly (readonly [ChartTypeId, RuleSetId])[] = chartTypes.flatMap((chart) =>
  ruleSets.filter((set) => set.goesWith(chart)).map((set) => [chart.id, set.id] as const),
);

/** A number of points to choose from the series, as periods. */
const somePeriods = (series: SeriesInput, maxLength: number): fc.Arbitrary<number[]> =>
  fc.subarray([...periodsOf(series)], { maxLength: Math.min(maxLength, periodsOf(series).length) });

const withOptions = (
  chart: ChartTypeId,
): fc.Arbitrary<{ readonly series: SeriesInput; readonly options: AnalysisOptions }> =>
  seriesOf(chart).chain((series) =>
    fc.record({
      series: fc.constant(series),
      options: fc.record(
        {
          phases: somePeriods(series, 2),
          exclude: somePeriods(series, 3),
          baseline: fc.integer({ min: 1, max: 50 }).map((points) => ({ points })),
          screenMovingRanges: fc.boolean(),
          direction: fc.constantFrom('up', 'down', 'neutral'),
          target: fc.integer({ min: 0, max: 40 }),
        } as const,
        { requiredKeys: [] },
      ),
    }),
  );

describe.each(chartIds)('the %s chart', (chart) => {
  it('has no number that is not finite, and survives a journey through JSON', () => {
    fc.assert(
      fc.property(withOptions(chart), ({ series, options }) => {
        const analysis = analyzeSeries(series, options);
        expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis);
      }),
    );
  });

  it('does not depend on the order of its rows', () => {
    const mixed = withOptions(chart).chain(({ series, options }) =>
      fc
        .shuffledSubarray([...series.observations], { minLength: series.observations.length })
        .map((observations) => ({ series, options, shuffled: { chart, observations } })),
    );
    fc.assert(
      fc.property(mixed, ({ series, options, shuffled }) => {
        const [ours, theirs] = [analyzeSeries(shuffled, options).points, analyzeSeries(series, options).points];
        expect(ours.map(({ period, value }) => [period, value])).toEqual(
          theirs.map(({ period, value }) => [period, close(value)]),
        );
        expectSameLines(ours.map(linesOf), theirs.map(linesOf));
      }),
    );
  });

  it('has its limits in order: 3 sigma outside 2 sigma on both sides', () => {
    fc.assert(
      fc.property(withOptions(chart), ({ series, options }) => {
        for (const { lower, lower2Sigma, upper2Sigma, upper } of analyzeSeries(series, options).points) {
          const limits = [lower, lower2Sigma, upper2Sigma, upper].filter((limit) => limit !== null);
          expect(limits).toEqual([...limits].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('keeps its limits where a value can lie', () => {
    const [from, to] = possibleValues[chart];
    fc.assert(
      fc.property(withOptions(chart), ({ series, options }) => {
        const limits = linesOfAll(analyzeSeries(series, options)).flatMap(
          ({ lower, upper, lower2Sigma, upper2Sigma }) =>
            [lower, upper, lower2Sigma, upper2Sigma].filter((limit) => limit !== null),
        );
        expect(limits.filter((limit) => limit < from || limit > to)).toEqual([]);
      }),
    );
  });

  it('has its center line among the values of the baseline', () => {
    fc.assert(
      fc.property(seriesOf(chart), (series) => {
        const { points } = analyzeSeries(series);
        const values = points.map(({ value }) => value).filter((value) => value !== null);
        for (const { centerLine } of points) {
          if (centerLine === null || values.length === 0) continue;
          expect(centerLine).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
          expect(centerLine).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        }
      }),
    );
  });

  it('draws a center line that is given, in every phase', () => {
    fc.assert(
      fc.property(seriesOf(chart), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (series, centerLine) => {
        const drawn = chart === 'g' ? medianPerMean * centerLine : centerLine;
        for (const point of analyzeSeries(series, { centerLine }).points)
          expect(point.centerLine).toBeCloseTo(drawn, 9);
      }),
    );
  });

  it('takes every point for its baseline where none is asked for', () => {
    fc.assert(
      fc.property(seriesOf(chart), (series) => {
        const all = periodsOf(series).length;
        const plain = analyzeSeries(series);
        expect(analyzeSeries(series, { baseline: { points: all } })).toEqual(plain);
        expect(analyzeSeries(series, { baseline: { through: all - 1 } })).toEqual(plain);
      }),
    );
  });

  it('has phases that know nothing of each other', () => {
    const cut = seriesOf(chart, { min: 2 }).chain((series) =>
      fc.record({ series: fc.constant(series), at: fc.integer({ min: 1, max: periodsOf(series).length - 1 }) }),
    );
    fc.assert(
      fc.property(cut, ({ series, at }) => {
        const whole = analyzeSeries(series, { phases: [at] });
        const part = (keep: (row: Observation) => boolean): SeriesAnalysis =>
          analyzeSeries({ chart, observations: series.observations.filter(keep) });
        const parts = [part(({ period }) => Number(period) < at), part(({ period }) => Number(period) >= at)];
        expect(linesOfAll(whole)).toEqual(parts.flatMap(linesOfAll));
        expect(whole.signals).toEqual(parts.flatMap(({ signals }) => signals));
        expect(whole.phases.map((phase) => ({ ...phase, versusPrevious: null }))).toEqual(
          parts.flatMap(({ phases }) => phases),
        );
      }),
    );
  });

  it('has lines that points after the baseline do not move', () => {
    const split = seriesOf(chart, { min: 2 }).chain((series) =>
      fc.record({ series: fc.constant(series), points: fc.integer({ min: 1, max: periodsOf(series).length - 1 }) }),
    );
    fc.assert(
      fc.property(split, ({ series, points }) => {
        const halved = withRows(series, (row) =>
          Number(row.period) >= points && row.value !== null ? { ...row, value: Math.ceil(row.value / 2) } : row,
        );
        const lines = (each: SeriesInput): unknown =>
          linesOfAll(analyzeSeries(each, { baseline: { points } })).map(({ centerLine, upper }) => [centerLine, upper]);
        expect(lines(halved)).toEqual(lines(series));
      }),
    );
  });

  it('finds the same when periods are named by later numbers', () => {
    fc.assert(
      fc.property(seriesOf(chart), fc.integer({ min: 1, max: 1000 }), (series, later) => {
        const moved = analyzeSeries(withRows(series, (row) => ({ ...row, period: Number(row.period) + later })));
        expect(linesOfAll(moved)).toEqual(linesOfAll(analyzeSeries(series)));
      }),
    );
  });

  it('swaps improvement and deterioration with the direction, and nothing else', () => {
    const opposite = { improvement: 'deterioration', deterioration: 'improvement' } as Readonly<Record<string, string>>;
    fc.assert(
      fc.property(seriesOf(chart), (series) => {
        const [up, down] = [analyzeSeries(series, { direction: 'up' }), analyzeSeries(series, { direction: 'down' })];
        expect(down.variation).toBe(up.variation && (opposite[up.variation] ?? up.variation));
        expect({ ...down, variation: null }).toEqual({ ...up, variation: null });
      }),
    );
  });

  it('compares with the phase before only where both have twelve measured points', () => {
    fc.assert(
      fc.property(withOptions(chart), ({ series, options }) => {
        const { phases } = analyzeSeries(series, options);
        phases.forEach(({ versusPrevious, measured }, index) => {
          const before = phases[index - 1]?.measured ?? 0;
          if (Math.min(before, measured) < 12) expect(versusPrevious).toBeNull();
        });
      }),
    );
  });
});

/** Between which numbers limits may lie; the individuals charts know no bounds. */
const everywhere = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
const fromZero = [0, Number.POSITIVE_INFINITY] as const;
const possibleValues = {
  run: everywhere,
  i: everywhere,
  mr: fromZero,
  'i-prime': everywhere,
  xbar: everywhere,
  s: fromZero,
  t: fromZero,
  c: fromZero,
  u: fromZero,
  'u-prime': fromZero,
  p: [0, 1],
  'p-prime': [0, 1],
  g: fromZero,
} as const satisfies Readonly<Record<ChartTypeId, readonly [number, number]>>;

describe.each(chartIds)('on the %s chart', (chart) => {
  it('an excluded point changes no line, whatever its value is', () => {
    const excluded = seriesOf(chart).chain((series) =>
      fc.record({ series: fc.constant(series), exclude: somePeriods(series, 4) }),
    );
    fc.assert(
      fc.property(excluded, ({ series, exclude }) => {
        const changed = withRows(series, (row) =>
          exclude.includes(Number(row.period)) && row.value !== null ? { ...row, value: 1 } : row,
        );
        const lines = (each: SeriesInput): unknown => linesOfAll(analyzeSeries(each, { exclude }));
        expect(lines(changed)).toEqual(lines(series));
      }),
    );
  });

  it('time reversed gives the same lines, runs and crossings', () => {
    fc.assert(
      fc.property(seriesOf(chart), (series) => {
        const last = periodsOf(series).length - 1;
        const reversed = analyzeSeries(withRows(series, (row) => ({ ...row, period: last - Number(row.period) })));
        const plain = analyzeSeries(series);
        expectSameLines([...linesOfAll(reversed)].reverse(), linesOfAll(plain));
        const runs = ({ phases }: SeriesAnalysis): unknown =>
          phases.map(({ useful, longestRun, crossings }) => [useful, longestRun, crossings]);
        expect(runs(reversed)).toEqual(runs(plain));
      }),
    );
  });

  it('gaps at the end change no line of the points before them', () => {
    fc.assert(
      fc.property(seriesOf(chart), fc.integer({ min: 1, max: 5 }), (series, gaps) => {
        const all = periodsOf(series).length;
        const later = Array.from({ length: gaps }, (_, index) => ({
          period: all + index,
          value: null,
          ...(ratioCharts.includes(chart) && { denominator: null }),
        }));
        const longer = analyzeSeries({ chart, observations: [...series.observations, ...later] });
        if (chart !== 's') expectSameLines(linesOfAll(longer).slice(0, all), linesOfAll(analyzeSeries(series)));
        expect(longer.phases[0]?.measured).toBe(analyzeSeries(series).phases[0]?.measured);
      }),
    );
  });
});

describe.each(['run', 'i', 'xbar'] as const)('what is added to every point of the %s chart', (chart) => {
  it('moves its lines as much, and no sign', () => {
    fc.assert(
      fc.property(seriesOf(chart), fc.integer({ min: -500, max: 500 }), (series, added) => {
        const moved = analyzeSeries(withRows(series, (row) => ({ ...row, value: row.value && row.value + added })));
        const plain = analyzeSeries(series);
        expectSameLines(linesOfAll(moved), linesOfAll(plain), (line) => line + added);
        expect(signsOf(moved)).toEqual(signsOf(plain));
      }),
    );
  });
});

describe.each(['mr', 's'] as const)('what is added to every point of the %s chart', (chart) => {
  it('changes nothing, for only the spread is seen', () => {
    fc.assert(
      fc.property(seriesOf(chart), fc.integer({ min: -500, max: 500 }), (series, added) => {
        const moved = analyzeSeries(withRows(series, (row) => ({ ...row, value: row.value && row.value + added })));
        expectSameLines(linesOfAll(moved), linesOfAll(analyzeSeries(series)));
      }),
    );
  });
});

describe.each(['run', 'i', 'mr', 'xbar', 's', 't', 'i-prime'] as const)('another unit on the %s chart', (chart) => {
  it('scales its lines, and leaves the signs', () => {
    fc.assert(
      fc.property(seriesOf(chart), fc.constantFrom(0.25, 0.5, 2, 8), (series, factor) => {
        const scaled = analyzeSeries(withRows(series, (row) => ({ ...row, value: row.value && row.value * factor })));
        const plain = analyzeSeries(series);
        expectSameLines(linesOfAll(scaled), linesOfAll(plain), (line) => line * factor);
        expect(signsOf(scaled)).toEqual(signsOf(plain));
      }),
    );
  });
});

describe('charts of shares and rates', () => {
  it('have the same center line with and without Laney’s correction', () => {
    fc.assert(
      fc.property(seriesOf('p'), (series) => {
        const centers = (chart: ChartTypeId): unknown =>
          analyzeSeries(drawnAs(chart, series)).points.map(({ centerLine }) => close(centerLine));
        expect(centers('p-prime')).toEqual(centers('p'));
        expect(centers('u-prime')).toEqual(centers('u'));
        expect(centers('i-prime')).toEqual(centers('u'));
      }),
    );
  });

  it('have limits half as far away where four times as many patients are behind every point', () => {
    const free = (series: SeriesInput): readonly (number | null)[] =>
      analyzeSeries(series).points.map(({ centerLine, upper }) =>
        centerLine === null || upper === null ? null : upper - centerLine,
      );
    fc.assert(
      fc.property(seriesOf('u'), (series) => {
        const larger = withRows(series, ({ period, value, denominator }) => ({
          period,
          value: value && value * 4,
          denominator: denominator === undefined || denominator === null ? null : denominator * 4,
        }));
        expect(free(larger)).toEqual(free(series).map((reach) => close(reach && reach / 2)));
      }),
    );
  });

  it('of shares mirror about one half when the others are counted instead', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('p', 'p-prime').chain((chart) => seriesOf(chart)),
        (series) => {
          const others = withRows(series, (row) => ({
            ...row,
            value: row.value === null ? null : Number(row.denominator) - row.value,
          }));
          const mirrored = linesOfAll(analyzeSeries(others)).map(({ centerLine, lower, upper }) =>
            [centerLine, upper, lower].map((line) => (line === null ? null : 1 - line)),
          );
          const plain = linesOfAll(analyzeSeries(series)).map(({ centerLine, lower, upper }) =>
            [centerLine, lower, upper].map(close),
          );
          expect(mirrored).toEqual(plain);
        },
      ),
    );
  });

  it('add up rows of one period as if they had been one row', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ratioCharts).chain((chart) => seriesOf(chart)),
        (series) => {
          const twice = { ...series, observations: [...series.observations, ...series.observations] };
          const doubled = withRows(series, ({ period, value, denominator }) => ({
            period,
            value: value && value * 2,
            denominator: Number(denominator) * 2,
          }));
          expect(linesOfAll(analyzeSeries(twice))).toEqual(linesOfAll(analyzeSeries(doubled)));
        },
      ),
    );
  });

  it.each(['p', 'u', 'c', 'g', 'xbar', 's'] as const)(
    'and the %s chart have limits that the order of points does not move',
    (chart) => {
      const permuted = seriesOf(chart, { min: 2 }).chain((series) => {
        const periods = [...periodsOf(series)];
        return fc
          .shuffledSubarray(periods, { minLength: periods.length })
          .map((places) => ({ series, places: new Map(periods.map((period, index) => [period, places[index] ?? 0])) }));
      });
      fc.assert(
        fc.property(permuted, ({ series, places }) => {
          const moved = analyzeSeries(
            withRows(series, (row) => ({ ...row, period: places.get(Number(row.period)) ?? 0 })),
          );
          const inPlace = linesOfAll(analyzeSeries(series)).map((_, place) => moved.points[places.get(place) ?? 0]);
          expectSameLines(
            inPlace.flatMap((point) => (point ? [linesOf(point)] : [])),
            linesOfAll(analyzeSeries(series)),
          );
        }),
      );
    },
  );
});

describe('screening', () => {
  it.each(['i', 'mr'] as const)('never widens the limits of the %s chart', (chart) => {
    const widths = (series: SeriesInput, screenMovingRanges: boolean): readonly number[] =>
      analyzeSeries(series, { screenMovingRanges }).points.flatMap(({ upper, lower }) =>
        upper === null || lower === null ? [] : [upper - lower],
      );
    fc.assert(
      fc.property(seriesOf(chart), (series) => {
        const [screened, plain] = [widths(series, true), widths(series, false)];
        expect(screened).toHaveLength(plain.length);
        expect(screened.filter((width, index) => width > (plain[index] ?? 0) + 1e-9)).toEqual([]);
      }),
    );
  });
});

describe('subgroups', () => {
  it.each(subgroupCharts)('of one value have no limits on the %s chart', (chart) => {
    fc.assert(
      fc.property(seriesOf('i'), (series) => {
        for (const { lower, upper } of analyzeSeries(drawnAs(chart, series)).points) {
          expect([lower, upper]).toEqual([null, null]);
        }
      }),
    );
  });
});

describe.each(pairs)('on the %s chart by %s', (chart, rules) => {
  it('every sign lies within one phase, from its first point to its last', () => {
    fc.assert(
      fc.property(withOptions(chart), ({ series, options }) => {
        const { points, signals } = analyzeSeries(series, { ...options, rules });
        const phaseOf = new Map(points.map(({ period, phase }) => [period, phase]));
        const astray = signals.filter(({ from, to }) => phaseOf.get(from) !== phaseOf.get(to) || from > to);
        expect(astray).toEqual([]);
      }),
    );
  });

  it('every marked point lies within a sign of the rule that marked it', () => {
    fc.assert(
      fc.property(seriesOf(chart), (series) => {
        const { points, signals } = analyzeSeries(series, { rules });
        const strays = points.flatMap(({ period, signals: marks }) =>
          marks.filter(
            (mark) => !signals.some(({ rule, from, to }) => rule === mark && from <= period && period <= to),
          ),
        );
        expect(strays).toEqual([]);
      }),
    );
  });

  it('the numbers of a phase are the same by every rule set', () => {
    const numbers = ({ phases }: SeriesAnalysis): unknown =>
      phases.map(({ measured, useful, longestRun, crossings, runsSignal }) => ({
        measured,
        useful,
        longestRun,
        crossings,
        runsSignal,
      }));
    fc.assert(
      fc.property(withOptions(chart), ({ series, options }) => {
        expect(numbers(analyzeSeries(series, { ...options, rules }))).toEqual(numbers(analyzeSeries(series, options)));
      }),
    );
  });
});

/** Rule sets of charts whose limits lie alike on both sides of the line, so that a mirror changes sides and nothing else. */
const mirrored = pairs.filter(([chart]) => chart === 'run' || chart === 'i' || chart === 'xbar');

describe.each(mirrored)('a mirror on the %s chart, by %s', (chart, rules) => {
  it('turns the side of every sign', () => {
    const opposite = { above: 'below', below: 'above' } as const;
    fc.assert(
      fc.property(seriesOf(chart), (series) => {
        const mirror = withRows(series, (row) => ({ ...row, value: row.value && -row.value }));
        const turned = analyzeSeries(series, { rules }).signals.map(({ rule, side, from, to }) => [
          rule,
          side && opposite[side],
          from,
          to,
        ]);
        expect(signsOf(analyzeSeries(mirror, { rules }))).toEqual(turned);
      }),
    );
  });
});
