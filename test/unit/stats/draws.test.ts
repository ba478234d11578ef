import { describe, expect, it } from 'vitest';
import { binomialDraw } from '../../../src/stats/binomial-draw.ts';
import { cumulativeBinomial } from '../../../src/stats/cumulative-binomial.ts';
import { cumulativePoisson } from '../../../src/stats/cumulative-poisson.ts';
import { drawFrom } from '../../../src/stats/draw-from.ts';
import { drawNormal } from '../../../src/stats/draw-normal.ts';
import { mean } from '../../../src/stats/mean.ts';
import type { NonEmptyNumbers } from '../../../src/stats/non-empty-numbers.ts';
import { poissonDraw } from '../../../src/stats/poisson-draw.ts';
import { makeRandomSource, type RandomSource } from '../../../src/stats/random-source.ts';
import { shuffled } from '../../../src/stats/shuffled.ts';
import { standardDeviation } from '../../../src/stats/standard-deviation.ts';

/** Gives these numbers, one after the other. */
function giving(...numbers: readonly number[]): RandomSource {
  const left = [...numbers];
  return () => left.shift() ?? 0;
}

const many = (draw: (random: RandomSource) => number, seed = 3): NonEmptyNumbers => {
  const random = makeRandomSource(seed);
  return [draw(random), ...Array.from({ length: 19_999 }, () => draw(random))];
};

const rounded = (numbers: readonly number[]): readonly number[] => numbers.map((number) => Number(number.toFixed(9)));

describe('a random source', () => {
  it('gives the same numbers for the same seed, others for another, all from 0 and below 1', () => {
    const first = (seed: number) => Array.from({ length: 5 }, makeRandomSource(seed));
    expect(first(7)).toEqual(first(7));
    expect(first(7)).not.toEqual(first(8));
    const numbers = many((random) => random());
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(mean(numbers)).toBeCloseTo(0.5, 2);
  });
});

describe('cumulative probabilities', () => {
  it('of a binomial number are those of Pascal’s triangle', () => {
    expect(rounded(cumulativeBinomial(4, 0.5))).toEqual([1 / 16, 5 / 16, 11 / 16, 15 / 16, 1]);
    expect(rounded(cumulativeBinomial(2, 0.2))).toEqual([0.64, 0.96, 1]);
    expect(cumulativeBinomial(1, 0.25)).toEqual([0.75, 1]);
  });

  it('of a binomial number are sure where nobody or everybody has it', () => {
    expect(cumulativeBinomial(0, 0.5)).toEqual([1]);
    expect(cumulativeBinomial(3, 0)).toEqual([1]);
    expect(cumulativeBinomial(3, 1)).toEqual([0, 0, 0, 1]);
    expect(cumulativeBinomial(1, 1)).toEqual([0, 1]);
  });

  it('of a binomial number end where more cannot be told from never, so that millions take a short list', () => {
    const cumulative = cumulativeBinomial(10_000_000, 1e-6);
    expect(cumulative.length).toBeGreaterThan(40);
    expect(cumulative.length).toBeLessThan(80);
    expect(cumulative[10]).toBeCloseTo(0.58304, 4);
    expect(cumulative.at(-1)).toBe(1);
  });

  it('of a Poisson number are the table’s', () => {
    expect(rounded(cumulativePoisson(2).slice(0, 4))).toEqual(
      rounded([1, 3, 5, 5 + 4 / 3].map((part) => part * Math.exp(-2))),
    );
    expect(cumulativePoisson(2).at(-1)).toBe(1);
    expect(cumulativePoisson(0)).toEqual([1]);
    expect(cumulativePoisson(-1)).toEqual([1]);
    expect(cumulativePoisson(2).length).toBeGreaterThan(15);
    expect(cumulativePoisson(2).length).toBeLessThan(25);
  });
});

describe('a draw from cumulative probabilities', () => {
  it('is the first number whose probability is passed', () => {
    const draw = (wanted: number) => drawFrom([0.25, 0.5, 0.5, 1], () => wanted);
    expect([0, 0.2499, 0.25, 0.4999, 0.5, 0.9999].map(draw)).toEqual([0, 0, 1, 1, 3, 3]);
    expect(drawFrom([1], () => 0.7)).toBe(0);
  });
});

describe('a binomial draw', () => {
  it('counts from either side of one half', () => {
    expect([0, 0.63, 0.65, 0.97].map((wanted) => binomialDraw(2, 0.2)(() => wanted))).toEqual([0, 0, 1, 2]);
    expect([0, 0.63, 0.65, 0.97].map((wanted) => binomialDraw(2, 0.8)(() => wanted))).toEqual([2, 2, 1, 0]);
    expect(binomialDraw(3, 1)(() => 0.5)).toBe(3);
    expect(binomialDraw(3, 0)(() => 0.5)).toBe(0);
  });

  it.each([
    [20, 0.3],
    [20, 0.9],
    [4000, 0.5],
    [4004, 0.5],
    [1e10, 0.7],
  ])('of %s patients at a share of %s has the mean and the spread that it should', (size, share) => {
    const numbers = many(binomialDraw(size, share));
    const sigma = Math.sqrt(size * share * (1 - share));
    expect(Math.abs(mean(numbers) - size * share)).toBeLessThan((4 * sigma) / Math.sqrt(20_000));
    expect(Number(standardDeviation(numbers)) / sigma).toBeCloseTo(1, 1);
    expect(numbers.every((number) => Number.isInteger(number) && number >= 0 && number <= size)).toBe(true);
  });

  it('never leaves its bounds, also where the normal distribution stands in for it', () => {
    // A first number close to 1 makes the draw lie some nine sigma out, the second says on which side.
    const farOut = (side: number) => giving(1 - 1e-16, side);
    expect(binomialDraw(1e6, 1.1e-3)(farOut(0.5))).toBeGreaterThanOrEqual(0);
    expect(binomialDraw(4e6, 1 - 2.6e-4)(farOut(0))).toBeLessThanOrEqual(4e6);
  });
});

describe('a Poisson draw', () => {
  it.each([0.3, 4, 1000, 1001, 1e8])('of %s expected has the mean and the spread that it should', (expected) => {
    const numbers = many(poissonDraw(expected));
    const sigma = Math.sqrt(expected);
    expect(Math.abs(mean(numbers) - expected)).toBeLessThan((4 * sigma) / Math.sqrt(20_000));
    expect(Number(standardDeviation(numbers)) / sigma).toBeCloseTo(1, 1);
    expect(numbers.every((number) => Number.isInteger(number) && number >= 0)).toBe(true);
  });
});

describe('a normal draw', () => {
  it('follows Box and Muller', () => {
    expect(drawNormal(giving(1 - Math.exp(-2), 0))).toBeCloseTo(2, 12);
    expect(drawNormal(giving(1 - Math.exp(-2), 0.5))).toBeCloseTo(-2, 12);
    expect(drawNormal(giving(1 - Math.exp(-2), 1 / 6))).toBeCloseTo(1, 12);
    expect(Object.is(drawNormal(giving(0, 0.5)), 0)).toBe(true);
  });

  it('has mean 0 and standard deviation 1', () => {
    const numbers = many(drawNormal);
    expect(Math.abs(mean(numbers))).toBeLessThan(0.03);
    expect(standardDeviation(numbers)).toBeCloseTo(1, 1);
  });
});

describe('a shuffle', () => {
  it('keeps the items and leaves the list', () => {
    const items = ['a', 'b', 'c', 'd'];
    expect(shuffled(items, makeRandomSource(1)).sort()).toEqual(items);
    expect(items).toEqual(['a', 'b', 'c', 'd']);
    expect(shuffled([], makeRandomSource(1))).toEqual([]);
  });

  it('makes every order as likely', () => {
    const random = makeRandomSource(5);
    const counts = new Map<string, number>();
    for (let run = 0; run < 12_000; run += 1) {
      const order = shuffled(['a', 'b', 'c'], random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(170);
  });
});
