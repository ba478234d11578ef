import type { PlottedPoint } from '../points.ts';
import type { Lines } from './chart-type.ts';
import { limitsAround, noLimits } from './limits-around.ts';

/** Between which numbers a plotted value can lie. */
export interface PossibleValues {
  readonly from: number;
  readonly to: number;
}

export const anyValue: PossibleValues = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
export const notNegative: PossibleValues = { from: 0, to: Number.POSITIVE_INFINITY };
export const shares: PossibleValues = { from: 0, to: 1 };

/** A chart without limits: the line alone. */
export const lineAlone = (centerLine: number | null): Lines => ({
  centerLine,
  limitsAt: () => noLimits,
  zAt: () => null,
});

/**
 * Lines of a chart whose limits lie so many sigma on both sides of a middle. Sigma may differ from point to point, and is
 * null where a point has no limits. `middle` is the center line, except where another line is drawn than limits are
 * counted from.
 */
export function symmetricLines(
  middle: number,
  sigmaAt: (point: PlottedPoint) => number | null,
  possible: PossibleValues,
  centerLine: number = middle,
): Lines {
  return {
    centerLine,
    limitsAt: (point, sigmas) => {
      const sigma = sigmaAt(point);
      return sigma === null ? noLimits : limitsAround(middle, sigmas * sigma, possible);
    },
    zAt: (point) => {
      const sigma = sigmaAt(point);
      return point.value !== null && sigma !== null && sigma > 0 ? (point.value - middle) / sigma : null;
    },
  };
}
