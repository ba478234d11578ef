import { describe, expect, it } from 'vitest';
import { c4, c5 } from '../../../src/stats/subgroup-constants.ts';

/** Montgomery DC. Statistical Quality Control, 6th ed. Wiley 2009, appendix VI: size: c4, A3, B3, B4. */
const table = [
  { size: 2, four: 0.7979, a3: 2.659, b3: 0, b4: 3.267 },
  { size: 3, four: 0.8862, a3: 1.954, b3: 0, b4: 2.568 },
  { size: 4, four: 0.9213, a3: 1.628, b3: 0, b4: 2.266 },
  { size: 5, four: 0.94, a3: 1.427, b3: 0, b4: 2.089 },
  { size: 6, four: 0.9515, a3: 1.287, b3: 0.03, b4: 1.97 },
  { size: 7, four: 0.9594, a3: 1.182, b3: 0.118, b4: 1.882 },
  { size: 10, four: 0.9727, a3: 0.975, b3: 0.284, b4: 1.716 },
  { size: 15, four: 0.9823, a3: 0.789, b3: 0.428, b4: 1.572 },
  { size: 25, four: 0.9896, a3: 0.606, b3: 0.565, b4: 1.435 },
] as const;

describe('the constants of subgroups', () => {
  it.each(table)('of $size values are those of the textbooks', ({ size, four, a3, b3, b4 }) => {
    expect(c4(size)).toBeCloseTo(four, 4);
    expect(3 / (c4(size) * Math.sqrt(size))).toBeCloseTo(a3, 3);
    expect(Math.max(0, 1 - (3 * c5(size)) / c4(size))).toBeCloseTo(b3, 3);
    expect(1 + (3 * c5(size)) / c4(size)).toBeCloseTo(b4, 3);
  });

  it('are exact, also of large subgroups', () => {
    expect(c4(2)).toBeCloseTo(Math.sqrt(2 / Math.PI), 15);
    expect(c4(3)).toBeCloseTo(Math.sqrt(Math.PI) / 2, 15);
    // 1 − 1/(4n) − 7/(32n²) − 19/(128n³), the beginning of its expansion.
    const n = 100_000;
    expect(c4(n)).toBeCloseTo(1 - 1 / (4 * n) - 7 / (32 * n ** 2) - 19 / (128 * n ** 3), 13);
  });
});
