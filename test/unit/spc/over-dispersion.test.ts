import { describe, expect, it } from 'vitest';
import { binomialShare } from '../../../src/spc/chart-types/binomial-share.ts';
import { poissonRate } from '../../../src/spc/chart-types/poisson-rate.ts';
import type { Ratio } from '../../../src/spc/chart-types/sigma-of-z.ts';
import { overDispersion } from '../../../src/spc/over-dispersion.ts';
import { cumulativeBinomial } from '../../../src/stats/cumulative-binomial.ts';
import { drawFrom } from '../../../src/stats/draw-from.ts';
import { makeRandomSource } from '../../../src/stats/random-source.ts';

/** Rates of 100 that lie up and down by so many sigma about 1: every range of z is twice as many. */
const swinging = (points: number, sigmas: number): readonly Ratio[] =>
  Array.from({ length: points }, (_, index) => ({
    value: 1 + (index % 2 === 0 ? 0.1 : -0.1) * sigmas,
    denominator: 100,
  }));

/** Sigma of z of such rates: the range over 1.128. */
const sigmaOf = (sigmas: number): number => (2 * sigmas) / 1.128;

const limitOf = (points: number): number => 1 + 2.5 / Math.sqrt(points);

describe('over-dispersion', () => {
  it.each([12, 16, 25])('of %i points begins above 1 + 2.5 / √n', (points) => {
    const sigmas = (limitOf(points) * 1.128) / 2;
    expect(overDispersion(swinging(points, sigmas * 1.001), 1, poissonRate)).toBeCloseTo(limitOf(points) * 1.001, 9);
    expect(overDispersion(swinging(points, sigmas * 0.999), 1, poissonRate)).toBeNull();
  });

  it('is told as Laney’s sigma of z', () => {
    expect(overDispersion(swinging(12, 3), 1, poissonRate)).toBeCloseTo(sigmaOf(3), 9);
  });

  it('is not told of fewer than 12 measured points', () => {
    expect(overDispersion(swinging(11, 5), 1, poissonRate)).toBeNull();
    const gap: Ratio = { value: null, denominator: null };
    expect(overDispersion([...swinging(11, 5), gap], 1, poissonRate)).toBeNull();
    expect(overDispersion([...swinging(12, 5), gap], 1, poissonRate)).not.toBeNull();
  });

  it('is not known where the line is at the end of what is possible', () => {
    expect(overDispersion(swinging(12, 5), 0, poissonRate)).toBeNull();
    expect(overDispersion(swinging(12, 5), 1, binomialShare)).toBeNull();
  });

  it.each([
    [12, 400, 0.5],
    [12, 10, 0.4],
    [20, 100, 0.9],
    [30, 2000, 0.01],
  ])('is found in about 1 of 100 honest series at most: %i points of %i patients at %d', (points, patients, share) => {
    const random = makeRandomSource(20);
    const cumulative = cumulativeBinomial(patients, share);
    const runs = 2000;
    let found = 0;
    for (let run = 0; run < runs; run += 1) {
      const counts = Array.from({ length: points }, () => drawFrom(cumulative, random));
      const line = counts.reduce((sum, count) => sum + count, 0) / (points * patients);
      const ratios = counts.map((count) => ({ value: count / patients, denominator: patients }));
      if (overDispersion(ratios, line, binomialShare) !== null) found += 1;
    }
    // 1 % and three standard errors of 2 000 runs.
    expect(found / runs).toBeLessThan(0.01 + 3 * Math.sqrt((0.01 * 0.99) / runs));
    expect(found).toBeGreaterThan(0);
  });
});
