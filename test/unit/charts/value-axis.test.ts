import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAxis } from '../../../src/charts/value-axis.ts';

const numbers = (...levels: number[]) => valueAxis({ levels, percent: false, mayCut: true, told: 1 });
const shares = (...levels: number[]) => valueAxis({ levels, percent: true, mayCut: true, told: 1 });

describe('an axis of values', () => {
  it('ends at a round number whose half is easy to read', () => {
    expect([0.7, 2.4, 11, 37, 60, 61, 95].map((most) => numbers(0, most).high)).toEqual([0.8, 3, 20, 40, 60, 80, 100]);
  });

  it('has a length where there is nothing to measure', () => {
    expect(numbers()).toMatchObject({ low: 0, high: 1 });
    expect(numbers(0, 0)).toMatchObject({ low: 0, high: 1 });
    expect(shares()).toMatchObject({ low: 0, high: 1, cut: false });
  });

  it('is cut sooner at the bottom, where it still begins at 0, than at the top', () => {
    expect(shares(0.1, 0.24)).toMatchObject({ low: 0, high: 0.4, cut: true });
    expect(shares(0.76, 0.9)).toMatchObject({ low: 0, high: 1, cut: false });
    expect(shares(0.86, 0.97)).toMatchObject({ high: 1, cut: true });
  });

  it('holds every level', () => {
    const levels = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(levels, (all) => {
        const { low, high } = numbers(...all);
        expect(low * (1 + 1e-8)).toBeLessThanOrEqual(Math.min(...all) + 1e-9);
        expect(high * (1 + 1e-8) + 1e-9).toBeGreaterThanOrEqual(Math.max(...all));
        expect(high).toBeGreaterThan(low);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (all) => {
        const { low, high } = shares(...all);
        expect(low).toBeLessThanOrEqual(Math.min(...all));
        expect(high).toBeGreaterThanOrEqual(Math.max(...all));
      }),
    );
  });
});
