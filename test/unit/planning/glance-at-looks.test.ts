import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glanceAtLooks } from '../../../src/planning/glance-at-looks.ts';
import { listRunLimits } from '../../../src/planning/list-run-limits.ts';
import { readSign } from '../../../src/planning/read-sign.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import { runsAreJudged } from '../../../src/spc/not-judged.ts';
import type { Observation } from '../../../src/spc/series-input.ts';

/** Shares in tenths about a level that may shift, some of them hidden. */
const points = (least: number, most: number) =>
  fc.array(fc.option(fc.integer({ min: least, max: most }), { freq: 12 }), { minLength: 1, maxLength: 24 });

const drawn = fc
  .tuple(fc.constantFrom([0, 10], [1, 5], [3, 4], [10, 10]), fc.constantFrom([0, 10], [4, 9], [5, 6], [10, 10]))
  .chain(([early, late]) =>
    fc.record({
      before: points(early[0] as number, early[1] as number),
      after: points(late[0] as number, late[1] as number),
      split: fc.boolean(),
      direction: fc.constantFrom('up' as const, 'down' as const),
    }),
  );

const toSeries = (values: readonly (number | null)[]): readonly Observation[] =>
  values.map((value, place) => ({ period: place + 1, value, denominator: value === null ? null : 10 }));

const looksAndAnalyses = ({
  before,
  after,
  split,
  direction,
}: typeof drawn extends fc.Arbitrary<infer T> ? T : never) => {
  const series = toSeries([...before, ...after]);
  const start = split ? before.length : 0;
  const places = { start, first: before.length, last: series.length - 1 };
  return glanceAtLooks(series, places, listRunLimits(series.length)).map((look) => {
    const options = { direction, ...(split && { phases: [start + 1] }) };
    return {
      look,
      direction,
      analysis: analyzeSeries({ chart: 'run', observations: series.slice(0, look.points) }, options),
    };
  });
};

describe('a glance at a look', () => {
  it('never passes over a sign that an analysis finds', () => {
    let signs = 0;
    fc.assert(
      fc.property(drawn, (given) => {
        for (const { look, analysis, direction } of looksAndAnalyses(given)) {
          if (readSign(analysis, direction) === null) continue;
          signs += 1;
          expect(look.mayHaveSign).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
    expect(signs).toBeGreaterThan(200);
  });

  it('counts as the analysis does, and knows where nothing may be judged', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        for (const { look, analysis } of looksAndAnalyses(given)) {
          const latest = analysis.phases.at(-1);
          expect(look).toMatchObject({
            shown: latest?.measured,
            useful: latest?.useful,
            isJudged: latest !== undefined && runsAreJudged(latest.notJudged),
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('spares the analysis of most series in which nothing happens', () => {
    const steady = Array.from({ length: 20 }, (_, place) => [3, 5, 4, 6][place % 4] as number);
    const looks = glanceAtLooks(toSeries(steady), { start: 0, first: 6, last: 19 }, listRunLimits(20));
    expect(looks).toHaveLength(14);
    expect(looks.some(({ mayHaveSign }) => mayHaveSign)).toBe(false);
    expect(looks.at(-1)).toMatchObject({ points: 20, shown: 20, useful: 20, isJudged: true });
  });
});
