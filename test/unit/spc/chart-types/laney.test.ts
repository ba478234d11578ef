import { describe, expect, it } from 'vitest';
import { binomialShare } from '../../../../src/spc/chart-types/binomial-share.ts';
import { pChart } from '../../../../src/spc/chart-types/p.ts';
import { pPrimeChart } from '../../../../src/spc/chart-types/p-prime.ts';
import { poissonRate } from '../../../../src/spc/chart-types/poisson-rate.ts';
import { sigmaOfZ } from '../../../../src/spc/chart-types/sigma-of-z.ts';
import { uChart } from '../../../../src/spc/chart-types/u.ts';
import { uPrimeChart } from '../../../../src/spc/chart-types/u-prime.ts';
import { analyze, times } from '../series-in-words.ts';

const close = (number: number): number => expect.closeTo(number, 10) as unknown as number;

const options = { screenMovingRanges: true, sigmaPerRange: 1 / 1.128 };
const ratio = (numerator: number, denominator: number) => ({ value: numerator / denominator, denominator });

describe('sigma of z', () => {
  it('is the average moving range of ratios, each counted in its own sigma from the line, / 1.128', () => {
    // Line 1.6; sigma √(1.6 / 4) at the first three points and √(1.6 / 8) at the last.
    const [wide, narrow] = [Math.sqrt(0.4), Math.sqrt(0.2)];
    const ranges = 1 / wide + 1 / wide + 0.6 / wide + 0.4 / narrow;
    const found = sigmaOfZ([ratio(4, 4), ratio(8, 4), ratio(4, 4), ratio(16, 8)], 1.6, poissonRate, options);
    expect(found).toEqual(close(ranges / 3 / 1.128));
  });

  it('has no range over a gap or a denominator of 0', () => {
    const gap = { value: null, denominator: null };
    const empty = { value: null, denominator: 0 };
    const found = sigmaOfZ([ratio(5, 10), gap, ratio(4, 10), ratio(6, 10), empty], 0.5, binomialShare, options);
    expect(found).toEqual(close(0.2 / Math.sqrt(0.025) / 1.128));
  });

  it('can be screened, and use another sigma per range', () => {
    const ratios = [...Array.from({ length: 20 }, (_, place) => ratio(4 + (place % 2), 10)), ratio(10, 10)];
    const sigma = Math.sqrt(0.025);
    const found = (screenMovingRanges: boolean): unknown =>
      sigmaOfZ(ratios, 0.5, binomialShare, { screenMovingRanges, sigmaPerRange: 2 });
    expect(found(true)).toEqual(close((2 * 0.1) / sigma));
    expect(found(false)).toEqual(close((2 * (19 * 0.1 + 0.5)) / 20 / sigma));
  });

  it('is not known of one ratio, of ratios that are all the same, or about a line at 0, at 1 or beyond', () => {
    const known = (line: number, ...ratios: ReturnType<typeof ratio>[]): unknown =>
      sigmaOfZ(ratios, line, binomialShare, options);
    expect(known(0.5, ratio(4, 10))).toBeNull();
    expect(known(0.7, ratio(7, 10), ratio(14, 20), ratio(35, 50))).toBeNull();
    expect(known(0, ratio(0, 10), ratio(1, 10))).toBeNull();
    expect(known(1, ratio(10, 10), ratio(9, 10))).toBeNull();
    expect(known(1.2, ratio(10, 10), ratio(9, 10))).toBeNull();
  });
});

describe.each([
  ['p-prime', 'p'],
  ['u-prime', 'u'],
] as const)('a %s chart', (prime, plain) => {
  const reach = (chart: typeof prime | typeof plain, line: string, place: number, given = {}): number => {
    const { upper, centerLine } = analyze(chart, line, given).points[place] ?? {};
    return Number(upper) - Number(centerLine);
  };

  it('has the points and the line of a plain one, and its limits times sigma of z', () => {
    const line = '30/100 42/100 35/110 20/90 40/100';
    const model = prime === 'p-prime' ? binomialShare : poissonRate;
    const ratios = [ratio(30, 100), ratio(42, 100), ratio(35, 110), ratio(20, 90), ratio(40, 100)];
    const factor = Number(sigmaOfZ(ratios, 167 / 500, model, options));
    expect(analyze(prime, line).points.map(({ value, centerLine }) => [value, centerLine])).toEqual(
      analyze(plain, line).points.map(({ value, centerLine }) => [value, centerLine]),
    );
    for (const place of [0, 2, 3]) expect(reach(prime, line, place)).toEqual(close(factor * reach(plain, line, place)));
  });

  it('takes sigma of z from the baseline without excluded points, about a given line if there is one', () => {
    const part = reach(prime, '30/100 42/100 35/100', 0, { centerLine: 0.4 });
    expect(reach(prime, '30/100 42/100 35/100 99/100', 0, { centerLine: 0.4, baseline: { points: 3 } })).toBe(part);
    expect(reach(prime, '30/100 42/100 99/100 35/100', 0, { centerLine: 0.4, exclude: [3] })).toBe(part);
  });

  it('has no limits where sigma of z is not known', () => {
    for (const line of ['4/10', '4/10 8/20', '0/10 0/20', '4/10 .']) {
      expect(analyze(prime, line).points[0]).toMatchObject({ lower: null, upper: null });
    }
    expect(analyze(prime, '4/10 8/20').points[0]?.centerLine).toBe(0.4);
  });

  it('has no limits at a point without a denominator', () => {
    expect(analyze(prime, '4/10 9/20 0/0 .').points.slice(2)).toMatchObject([
      { value: null, lower: null, upper: null },
      { value: null, lower: null, upper: null },
    ]);
  });

  it('cuts its limits off where no value can lie', () => {
    const { lower, upper } = analyze(prime, times(6, '1/10 9/10')).points[0] ?? {};
    expect(lower).toBe(0);
    if (prime === 'p-prime') expect(upper).toBe(1);
    else expect(upper).toBeGreaterThan(1);
  });
});

it('a prime chart holds its limits back for small denominators as the plain one does', () => {
  for (const line of [0, 0.1, 0.3, 0.9, 1]) {
    expect(pPrimeChart.leastDenominator(line)).toBe(pChart.leastDenominator(line));
    expect(uPrimeChart.leastDenominator(line)).toBe(uChart.leastDenominator(line));
  }
  expect(pPrimeChart.leastDenominator(0.1)).toBe(30);
  expect(uPrimeChart.leastDenominator(1.5)).toBe(2);
  expect(uPrimeChart.leastDenominator(0)).toBe(Number.POSITIVE_INFINITY);
});
