import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../../../src/charts/box.ts';
import { type ChartPlan, chartPlan } from '../../../src/charts/chart-plan.ts';
import { textLook } from '../../../src/charts/placed-text.ts';
import { makeChartInput, measureText, month, twoPhases } from './make-chart-input.ts';
import { someChartInput } from './some-chart-input.ts';

/** Where the ink of a text of a plan lies, from the corner of the chart's box. */
function inkOf(plan: ChartPlan, { role, text, x, y }: ChartPlan['texts'][number]): Box {
  const look = textLook(role, plan.theme);
  const width = measureText(text, look);
  const left = { left: 0, center: width / 2, right: width }[look.align];
  return {
    left: plan.plot.margins.left + x - left,
    right: plan.plot.margins.left + x - left + width,
    top: plan.plot.margins.top + y - look.size * 0.72,
    bottom: plan.plot.margins.top + y + look.size * 0.2,
  };
}

const hair = 0.02;

const isInside = ({ left, right, top, bottom }: Box, { width, height }: { width: number; height: number }): boolean =>
  left >= -hair && top >= -hair && right <= width + hair && bottom <= height + hair;

describe('the layout of any chart', () => {
  it('keeps every text inside the box', () => {
    fc.assert(
      fc.property(someChartInput, (input) => {
        const plan = chartPlan(input);
        const outside = plan.texts.filter((text) => !isInside(inkOf(plan, text), input.size));
        expect(outside).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps every point, flag and line of the grid inside the box', () => {
    fc.assert(
      fc.property(someChartInput, (input) => {
        const { plot, flags, content, marks, theme } = chartPlan(input);
        const { left, top } = plot.margins;
        const points = content.points.flatMap(({ time, value }) =>
          value === null ? [] : [{ x: plot.x(time), y: plot.y(value), radius: marks.diamond }],
        );
        const circles = flags.map(({ x, y }) => ({ x, y: plot.height + y, radius: theme.flagRadius }));
        const places = [...points, ...circles].map(({ x, y, radius }) => ({
          left: left + x - radius,
          right: left + x + radius,
          top: top + y - radius,
          bottom: top + y + radius,
        }));
        expect(places.filter((place) => !isInside(place, input.size))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('lets no labels of lines, no names and no labels of time overlap', () => {
    fc.assert(
      fc.property(someChartInput, (input) => {
        const plan = chartPlan(input);
        for (const roles of [['level-label', 'count-label', 'goal-label'], ['gathering-name'], ['time-label']]) {
          const boxes = plan.texts.filter(({ role }) => roles.includes(role)).map((text) => inkOf(plan, text));
          const colliding = boxes.filter((box, index) => boxes.slice(index + 1).some((other) => overlaps(box, other)));
          expect(colliding).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('sets no text smaller than 16 points', () => {
    fc.assert(
      fc.property(someChartInput, (input) => {
        const plan = chartPlan(input);
        for (const { role } of plan.texts) expect(textLook(role, plan.theme).size).toBeGreaterThanOrEqual(16);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the label of the old level', () => {
  it('covers no point', () => {
    const series = { phases: [{ period: month('2022-01'), label: null }] };
    const plan = chartPlan(makeChartInput(twoPhases, { series }));
    const label = plan.texts.find(({ text }) => text.includes('49 av 120'));
    expect(label).toBeDefined();
    const ink = label && inkOf(plan, label);
    const { left, top } = plan.plot.margins;
    const covered = plan.content.points.filter(({ time, value }) => {
      const [x, y] = [left + plan.plot.x(time), top + plan.plot.y(value ?? 0)];
      return ink && x > ink.left && x < ink.right && y > ink.top && y < ink.bottom;
    });
    expect(covered).toEqual([]);
  });

  it('stands in the margin where the plot has no room', () => {
    const series = { phases: [{ period: month('2022-01'), label: null }] };
    const plan = chartPlan(makeChartInput(twoPhases, { series, role: 'small', size: { width: 420, height: 80 } }));
    const label = plan.texts.find(({ text }) => text.includes('49 av 120'));
    expect(label?.x).toBeGreaterThan(plan.plot.width);
  });
});
