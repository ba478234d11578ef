import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartPlan } from '../../../src/charts/chart-plan.ts';
import { someLabels } from './crowded-chart-input.ts';
import { labelFaults } from './label-faults.ts';

describe('the labels of any chart', () => {
  it('never stand over each other, and never leave the chart', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(someLabels, (input) => {
        expect(labelFaults(chartPlan(input))).toEqual([]);
      }),
      { numRuns: 400, endOnFailure: true },
    );
  });

  it('are generated with all that can stand in each other’s way', () => {
    const plans = fc.sample(someLabels, { numRuns: 120, seed: 6 }).map(chartPlan);
    const roles = new Set(plans.flatMap(({ texts }) => texts.map(({ role }) => role)));
    for (const role of ['level-label', 'count-label', 'goal-label', 'flag-number', 'gathering-name', 'note'] as const) {
      expect(roles).toContain(role);
    }
    expect(Math.max(...plans.map(({ flags }) => flags.length))).toBeGreaterThan(9);
  });
});
