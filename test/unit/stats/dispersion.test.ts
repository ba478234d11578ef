import { describe, expect, it } from 'vitest';
import { binomialShare } from '../../../src/spc/chart-types/binomial-share.ts';
import { sigmaOfZ } from '../../../src/spc/chart-types/sigma-of-z.ts';
import { rangeToSigma } from '../../../src/stats/control-chart-constants.ts';
import { cumulativeBinomial } from '../../../src/stats/cumulative-binomial.ts';
import { dispersionLimit } from '../../../src/stats/dispersion-limit.ts';
import { dispersionOfShares } from '../../../src/stats/dispersion-of-shares.ts';
import { drawFrom } from '../../../src/stats/draw-from.ts';
import { makeRandomSource } from '../../../src/stats/random-source.ts';

const points = [
  { count: 4, of: 10 },
  { count: 9, of: 12 },
  { count: 3, of: 9 },
  { count: 12, of: 20 },
];

describe('the dispersion of shares', () => {
  it("is Laney's sigma of z, as a P′ chart has it that leaves no moving range out", () => {
    const ratios = points.map(({ count, of }) => ({ value: count / of, denominator: of }));
    const options = { screenMovingRanges: false, sigmaPerRange: 1 / rangeToSigma };
    expect(dispersionOfShares(points)).toBeCloseTo(sigmaOfZ(ratios, 28 / 51, binomialShare, options) ?? 0, 12);
  });

  it('is unknown of none, of one, and where all have it done or none has', () => {
    expect(dispersionOfShares([])).toBeNull();
    expect(dispersionOfShares([{ count: 3, of: 9 }])).toBeNull();
    expect(
      dispersionOfShares([
        { count: 0, of: 9 },
        { count: 0, of: 4 },
      ]),
    ).toBeNull();
    expect(
      dispersionOfShares([
        { count: 9, of: 9 },
        { count: 4, of: 4 },
      ]),
    ).toBeNull();
  });

  it('has a limit that comes closer to 1 with more points', () => {
    expect([4, 16, 64].map(dispersionLimit)).toEqual([1.8, 1.4, 1.2]);
  });

  it.each([
    [12, 10, 0.4],
    [12, 100, 0.3],
    [24, 10, 0.5],
    [24, 20, 0.9],
  ])(
    'of %i honest points of %i patients at %f is above its limit in at most one series of twenty',
    (many, size, share) => {
      const [runs, cumulative, random] = [2000, cumulativeBinomial(size, share), makeRandomSource(many + size)];
      const draw = () => ({ count: drawFrom(cumulative, random), of: size });
      const series = Array.from({ length: runs }, () => dispersionOfShares(Array.from({ length: many }, draw)) ?? 0);
      const above = series.filter((dispersion) => dispersion > dispersionLimit(many)).length;
      const error = Math.sqrt((0.05 * 0.95) / runs);
      expect(above / runs).toBeLessThan(0.05 + 3 * error);
      expect(above / runs).toBeGreaterThan(0.01);
    },
  );
});
