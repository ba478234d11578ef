import { isSameNumber } from '../../stats/is-same-number.ts';
import type { Run } from '../../stats/runs-about-line.ts';
import type { PlacedPoint } from '../points.ts';
import { sideBeyondLimits } from '../side-beyond-limits.ts';
import { isBeyondSigma } from './is-beyond-sigma.ts';
import { findMostOfWindow, type Window } from './most-of-window.ts';
import { defineAdjustableRule } from './rule.ts';

export interface TwoOfThreeSettings {
  /**
   * Which points count as far out: all beyond 2 sigma, or only those up to the 3 sigma limits, which then have to stand
   * among three on the same side of the center line.
   */
  readonly far: 'beyond-two-sigma' | 'between-two-and-three-sigma';
}

/**
 * Two of three points in a row beyond 2 sigma on the same side: the level has probably shifted. The third may lie
 * anywhere. Evidence, as for all windows: see `findMostOfWindow`.
 *
 * Programs differ: NHSRplotthedots wants the third point on the same side too, and leaves points beyond 3 sigma, which
 * have a sign of their own, out of the count.
 * Source: Western Electric. Statistical Quality Control Handbook. 1956; Nelson LS. J Qual Technol
 * 1984;16(4):237–239, test 5; NHSRplotthedots 0.2.2.
 */
export const twoOfThreeRule = defineAdjustableRule(
  { id: 'two-of-three', restsOnRuns: true, needsLimits: true },
  (phase, { far }: TwoOfThreeSettings) => {
    const { zAt, centerLine } = phase;
    if (centerLine === null) return [];
    const isFar = (point: PlacedPoint, side: Side): boolean => isBeyondTwoSigma(zAt(point), side);
    const meanings: Readonly<Record<TwoOfThreeSettings['far'], Pick<Window, 'liesFar' | 'mayBelong'>>> = {
      'beyond-two-sigma': { liesFar: isFar, mayBelong: () => true },
      'between-two-and-three-sigma': {
        liesFar: (point, side) => isFar(point, side) && sideBeyondLimits(point) === null,
        mayBelong: (value, side) => isOnSide(value, centerLine, side),
      },
    };
    return findMostOfWindow(phase, { length: 3, least: 2, ...meanings[far] });
  },
);

type Side = Run<unknown>['side'];

const isBeyondTwoSigma = (z: number | null, side: Side): boolean =>
  z !== null && isBeyondSigma(side === 'above' ? z : -z, 2);

const isOnSide = (value: number, line: number, side: Side): boolean =>
  !isSameNumber(value, line) && value > line === (side === 'above');
