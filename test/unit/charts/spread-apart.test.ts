import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadApart } from '../../../src/charts/spread-apart.ts';

const item = fc.record({ wanted: fc.integer({ min: 0, max: 100 }), size: fc.integer({ min: 1, max: 9 }) });
const items = fc.array(item, { maxLength: 10 }).map((all) => all.toSorted((a, b) => a.wanted - b.wanted));

describe('spreading things apart', () => {
  it('leaves them where they want to be when there is room', () => {
    expect(
      spreadApart(
        [
          { wanted: 10, size: 4 },
          { wanted: 20, size: 4 },
        ],
        [0, 100],
      ),
    ).toEqual([10, 20]);
  });

  it('moves neighbors that collide around the middle of what they want', () => {
    expect(
      spreadApart(
        [
          { wanted: 10, size: 4 },
          { wanted: 10, size: 4 },
        ],
        [0, 100],
      ),
    ).toEqual([8, 12]);
  });

  it('lets none leave the bounds, and none overlap', () => {
    fc.assert(
      fc.property(items, (all) => {
        const places = spreadApart(all, [0, 100]).map((middle, index) => {
          const half = (all[index]?.size ?? 0) / 2;
          return [middle - half, middle + half] as const;
        });
        for (const [index, [start, end]] of places.entries()) {
          expect(start).toBeGreaterThanOrEqual(-1e-9);
          expect(end).toBeLessThanOrEqual(100 + 1e-9);
          expect(start).toBeGreaterThanOrEqual((places[index - 1]?.[1] ?? 0) - 1e-9);
        }
      }),
    );
  });
});
