import { describe, expect, it } from 'vitest';
import type { Indicator, Measure } from '../../../src/domain/indicator.ts';
import { measuresOfChart } from '../../../src/project/measures-of-chart.ts';
import { chartTypes } from '../../../src/spc/chart-types/index.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { rowsOf, specOf, textsOf } from './make-chart-input.ts';

const same = (text: string) => ({ nb: text, nn: text, en: text });

/** Twenty-four points of each measure, as `makePoints` has them. */
const points: Readonly<Record<Measure, string>> = {
  share: Array.from({ length: 24 }, (_, index) => `${12 + ((index * 7) % 11)}/${30 + (index % 5)}`).join(' '),
  rate: Array.from({ length: 24 }, (_, index) => `${30 + ((index * 7) % 11)}/${200 + 10 * (index % 5)}`).join(' '),
  value: Array.from({ length: 24 }, (_, index) => `v${20 + ((index * 7) % 11)}`).join(' '),
  'days-between': Array.from({ length: 24 }, (_, index) => `v${1 + ((index * 7) % 31)}`).join(' '),
};
const subgroups = Array.from({ length: 24 }, (_, index) => {
  const [middle, spread] = [20 + ((index * 7) % 11), 2 + ((index * 5) % 7)];
  return `v${middle - spread},${middle},${middle + spread}`;
}).join(' ');

const indicatorOf = (measure: Measure): Partial<Indicator> => ({
  measure,
  unit: same(measure === 'share' ? '%' : 'min'),
});

const pairs = chartTypes.flatMap(({ id, plots }) =>
  measuresOfChart[id].map((measure) => [id, measure, plots] as const),
);

describe('every chart type', () => {
  it.each(pairs)('%s draws the points and the line of a %s', (chart, measure, plots) => {
    const words = chart === 'xbar' || chart === 's' ? subgroups : points[measure];
    const spec = specOf(words, { series: { chart, indicator: makeIndicator(indicatorOf(measure)) } });
    const withoutValue = plots === 'spread' && chart === 'mr' ? 1 : 0;
    expect(rowsOf(spec, 'points')).toHaveLength(24 - withoutValue);
    expect(rowsOf(spec, 'center_line')).toHaveLength(1);
    expect(rowsOf(spec, 'limits_band').length > 0).toBe(chart !== 'run');
    expect(textsOf(spec, 'value_labels')).toHaveLength(3);
    expect(JSON.stringify(spec)).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('a chart of spread', () => {
  it('of shares has no percent axis: it is told in percentage points', () => {
    const spec = specOf('6 8 6 8 7 9 6 8 6 8 7 9 6 8', { series: { chart: 'mr' } });
    expect(textsOf(spec, 'value_labels')).toEqual(['0', '40', '80']);
    expect(textsOf(spec, 'notes')).toContain('prosentpoeng');
    expect(textsOf(spec, 'level_labels')).toEqual(['20']);
  });

  it('of minutes has the unit of its indicator', () => {
    const spec = specOf(subgroups, { series: { chart: 's', indicator: makeIndicator(indicatorOf('value')) } });
    expect(textsOf(spec, 'value_labels')[0]).toBe('0 min');
  });
});
