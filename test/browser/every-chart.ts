import type { ChartInput } from '../../src/charts/chart-input.ts';
import type { Measure } from '../../src/domain/indicator.ts';
import { measuresOfChart } from '../../src/project/measures-of-chart.ts';
import type { TeamSeries } from '../../src/series/series.ts';
import { chartTypes } from '../../src/spc/chart-types/index.ts';
import { makeIndicator } from '../factories/make-indicator.ts';
import { date, makeChartInput, month } from '../unit/charts/make-chart-input.ts';
import type { NamedChart } from './draw-chart-sheet.ts';

const same = (text: string) => ({ nb: text, nn: text, en: text });

/** Two years, the second on another level. */
const two = (word: (index: number) => string): string =>
  Array.from({ length: 24 }, (_, index) => word(index)).join(' ');
const rise = (index: number): number => (index < 12 ? 0 : 9) + ((index * 7) % 5);

const words: Readonly<Record<Measure, string>> = {
  share: two((index) => `${8 + rise(index)}/${30 + (index % 5)}`),
  rate: two((index) => `${20 + rise(index)}/${200 + 10 * (index % 5)}`),
  value: two((index) => `v${20 + rise(index)}`),
  'days-between': two((index) => `v${1 + 2 * rise(index)}`),
};
const subgroups = two((index) => `v${12 + rise(index)},${15 + rise(index)},${18 + rise(index)}`);

/** Everything that a chart can carry: a phase, a goal, changes, gatherings, a point left out and a hidden one. */
export function fullChart(given: Partial<TeamSeries> = {}, role: ChartInput['role'] = 'main'): ChartInput {
  return makeChartInput('3 5 3 5 x9 4 5 h 3 _ 4 5 4 3 5 4 8 8 9 8 9 9 8 9 8 9', {
    series: {
      phases: [{ period: month('2022-10'), label: null }],
      targets: [{ from: null, value: 0.7, by: null }],
      changes: [
        { date: date('2021-06-10'), text: 'Telefon' },
        { date: date('2022-02-10'), text: 'Sjekkliste' },
      ],
      ...given,
    },
    gatherings: [{ name: 'Samling 1', date: date('2021-11-23') }],
    role,
  });
}

const typed = chartTypes.flatMap(({ id: chart }) =>
  measuresOfChart[chart].map((measure) => {
    const indicator = makeIndicator({ measure, unit: same(measure === 'share' ? '%' : 'min') });
    const phases = [{ period: month('2022-01'), label: null }];
    const points = chart === 'xbar' || chart === 's' ? subgroups : words[measure];
    const gatherings = [{ name: 'Samling 1', date: date('2022-03-22') }];
    const input = makeChartInput(points, { series: { chart, indicator, phases }, gatherings });
    return { name: `${chart}-${measure}`, input };
  }),
);

/** Charts with the icons of the NHS: a change for the better, for the worse, and nothing out of the ordinary. */
const nhs = [
  two((index) => `v${20 + rise(index)}`),
  two((index) => `v${40 - rise(index)}`),
  'v20 v24 v21 v23 v22 '.repeat(4).trim(),
].map((values, index) => {
  const indicator = makeIndicator({ measure: 'value', direction: 'up', unit: same('min') });
  const targets = [{ from: null, value: 10 + 25 * index, by: null }];
  return {
    name: `nhs-${index}`,
    input: makeChartInput(values, { series: { chart: 'i', rules: 'nhs', indicator, targets } }),
  };
});

/** Every chart type with each measure that it can show, and charts with everything that a chart can carry. */
export const everyChart: readonly NamedChart[] = [
  ...typed,
  { name: 'full-run', input: fullChart() },
  { name: 'full-p', input: fullChart({ chart: 'p' }) },
  { name: 'full-small', input: fullChart({ chart: 'p' }, 'small') },
  ...nhs,
];
