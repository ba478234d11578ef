import { describe, expect, it } from 'vitest';
import { newcombeInterval } from '../../../src/stats/newcombe-interval.ts';
import { wilsonInterval } from '../../../src/stats/wilson-interval.ts';

describe("Wilson's interval of a share", () => {
  it.each([
    // In whole percent, facts.md section 1.6.
    [8, 10, 49, 94],
    [16, 20, 58, 92],
    [24, 30, 63, 90],
    [10, 10, 72, 100],
  ])('of %i of %i is %i to %i %%', (count, of, lower, upper) => {
    const interval = wilsonInterval({ count, of });
    expect(interval?.lower).toBeCloseTo(lower / 100, 2);
    expect(interval?.upper).toBeCloseTo(upper / 100, 2);
  });

  it('is that of the formula: the shares that lie 1.96 of their own standard errors from the count', () => {
    const { lower, upper } = wilsonInterval({ count: 7, of: 20 }) as { lower: number; upper: number };
    for (const share of [lower, upper]) {
      expect(Math.abs(7 / 20 - share) / Math.sqrt((share * (1 - share)) / 20)).toBeCloseTo(1.959963984540054, 12);
    }
    expect(lower).toBeLessThan(7 / 20);
    expect(upper).toBeGreaterThan(7 / 20);
  });

  it('ends at 0 of none and at 1 of all, however the numbers round', () => {
    for (let of = 1; of <= 200; of += 1) {
      expect(wilsonInterval({ count: 0, of })?.lower).toBe(0);
      expect(wilsonInterval({ count: of, of })?.upper).toBe(1);
      expect(wilsonInterval({ count: 0, of })?.upper).toBeCloseTo(
        1 - (wilsonInterval({ count: of, of })?.lower ?? 0),
        12,
      );
    }
  });

  it('is unknown where nothing was counted, and where the count cannot be', () => {
    expect(wilsonInterval({ count: 0, of: 0 })).toBeNull();
    expect(wilsonInterval({ count: 1, of: -2 })).toBeNull();
    expect(wilsonInterval({ count: -1, of: 2 })).toBeNull();
    expect(wilsonInterval({ count: 3, of: 2 })).toBeNull();
  });
});

describe("Newcombe's interval of a difference between shares", () => {
  it('of 56 of 70 and 48 of 80 is that of his paper, 0.0524 to 0.3339', () => {
    const interval = newcombeInterval({ count: 48, of: 80 }, { count: 56, of: 70 });
    expect(interval?.lower).toBeCloseTo(0.0524, 4);
    expect(interval?.upper).toBeCloseTo(0.3339, 4);
  });

  it('is the same the other way round with its sign turned', () => {
    const there = newcombeInterval({ count: 3, of: 12 }, { count: 19, of: 25 });
    const back = newcombeInterval({ count: 19, of: 25 }, { count: 3, of: 12 });
    expect(back?.lower).toBeCloseTo(-(there?.upper ?? 0), 12);
    expect(back?.upper).toBeCloseTo(-(there?.lower ?? 0), 12);
  });

  it('is unknown where one of the shares is', () => {
    expect(newcombeInterval({ count: 0, of: 0 }, { count: 1, of: 2 })).toBeNull();
    expect(newcombeInterval({ count: 1, of: 2 }, { count: 0, of: 0 })).toBeNull();
  });
});
