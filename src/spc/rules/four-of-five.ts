import { isBeyondSigma } from './is-beyond-sigma.ts';
import { findMostOfWindow } from './most-of-window.ts';
import { defineRule } from './rule.ts';

/**
 * Four of five points in a row beyond 1 sigma on the same side, the fifth anywhere: the level has probably shifted.
 * Evidence, as for all windows: see `findMostOfWindow`.
 *
 * Source: Western Electric. Statistical Quality Control Handbook. 1956; Nelson LS. J Qual Technol
 * 1984;16(4):237–239, test 6.
 */
export const fourOfFiveRule = defineRule({
  id: 'four-of-five',
  restsOnRuns: true,
  needsLimits: true,
  find: (phase) =>
    findMostOfWindow(phase, {
      length: 5,
      least: 4,
      liesFar: (point, side) => {
        const z = phase.zAt(point);
        return z !== null && isBeyondSigma(side === 'above' ? z : -z, 1);
      },
      mayBelong: () => true,
    }),
});
