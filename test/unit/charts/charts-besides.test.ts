import { describe, expect, it } from 'vitest';
import { chartPlan } from '../../../src/charts/chart-plan.ts';
import { makeChartInput } from './make-chart-input.ts';

const low = makeChartInput('1/40 2/40 1/40 3/40 2/40 1/40 2/40 3/40 1/40 2/40 1/40 2/40', { role: 'small' });
const high = makeChartInput('30/40 31/40 28/40 33/40 29/40 30/40 32/40 31/40 30/40 28/40 29/40 30/40', {
  role: 'small',
});
const ticksOf = (plan: ReturnType<typeof chartPlan>): readonly number[] => plan.content.axis.ticks;

describe('charts beside each other on one axis', () => {
  const [one, other] = [
    chartPlan({ ...low, besides: [high.readSeries] }),
    chartPlan({ ...high, besides: [low.readSeries] }),
  ];

  it('have the same levels, also where one alone would have a shorter axis', () => {
    expect(ticksOf(chartPlan(low))).not.toEqual(ticksOf(chartPlan(high)));
    expect(ticksOf(one)).toEqual(ticksOf(other));
    expect(ticksOf(one)).toEqual([0, 0.5, 1]);
  });

  it('have the same plot, so that months stand over months', () => {
    expect([one.plot.width, one.plot.margins.left]).toEqual([other.plot.width, other.plot.margins.left]);
  });
});
