import type { TopLevelSpec } from 'vega-lite';
import { cleanText } from '../escaping/clean-text.ts';
import type { ChartInput } from './chart-input.ts';
import type { ChartLayer } from './chart-layer.ts';
import { type ChartPlan, chartPlan } from './chart-plan.ts';
import { chartFont } from './chart-theme.ts';
import { centerLineLayer } from './layers/center-line.ts';
import { excludedPointsLayer } from './layers/excluded-points.ts';
import { flagCirclesLayer } from './layers/flag-circles.ts';
import { flagStemsLayer } from './layers/flag-stems.ts';
import { gatheringLinesLayer } from './layers/gathering-lines.ts';
import { goalLineLayer } from './layers/goal-line.ts';
import { gridLayer } from './layers/grid.ts';
import { iconDisksLayer } from './layers/icon-disks.ts';
import { iconSignsLayer } from './layers/icon-signs.ts';
import { limitsBandLayer } from './layers/limits-band.ts';
import { limitsEdgesLayer } from './layers/limits-edges.ts';
import { pointsLayer } from './layers/points.ts';
import { previousLineLayer } from './layers/previous-line.ts';
import { textLayer } from './layers/texts.ts';
import { valueLineLayer } from './layers/value-line.ts';
import { methodIcons } from './method-icons.ts';
import { rounded } from './rounded.ts';
import { tellIcon } from './tell-icon.ts';

/** Every layer, from the back to the front. */
const layers: readonly ((plan: ChartPlan) => ChartLayer)[] = [
  limitsBandLayer,
  gridLayer,
  gatheringLinesLayer,
  limitsEdgesLayer,
  goalLineLayer,
  previousLineLayer,
  centerLineLayer,
  flagStemsLayer,
  flagCirclesLayer,
  valueLineLayer,
  pointsLayer,
  excludedPointsLayer,
  iconDisksLayer,
  iconSignsLayer,
  textLayer('value-label'),
  textLayer('time-label'),
  textLayer('gathering-name'),
  textLayer('note'),
  textLayer('hidden-mark'),
  textLayer('flag-number'),
  textLayer('icon-letter'),
  textLayer('open-icon-letter'),
  textLayer('goal-label'),
  textLayer('count-label'),
  textLayer('level-label'),
];

/** Plot and padding, which together are the box to the hundredth of a point. */
function boxOf({ plot, input: { size } }: ChartPlan) {
  const [width, height] = [rounded(plot.width), rounded(plot.height)];
  const [left, top] = [rounded(plot.margins.left), rounded(plot.margins.top)];
  const [right, bottom] = [rounded(size.width - left - width), rounded(size.height - top - height)];
  return { width, height, padding: { left, right, top, bottom } };
}

/** What the picture shows, in words. */
function description({ readSeries, messages }: ChartInput): string {
  const { series, reading } = readSeries;
  const { chartType, description: describe } = messages.charts;
  const said = [reading.sentence, ...methodIcons(readSeries).map((icon) => tellIcon(icon, messages))];
  return cleanText(describe(series.indicator.name[messages.id], chartType[series.chart], said.join(' ').trim()));
}

/**
 * The Vega-Lite specification of a series' chart: plain JSON that opens in the Vega editor as it is.
 *
 * All layout is done here with the font's real widths, so that drawing it needs no measuring: margins are padding, labels
 * have their places in points. The plot's size, the ends of the two scales and the data are kept apart from the shape (as
 * `width`, `height`, `padding`, `params` and `datasets`), so that charts of one shape need to be compiled once.
 *
 * Lengths are points of an A1 page; `size` is the whole box, and no text leaves it.
 */
export function chartSpec(input: ChartInput): TopLevelSpec {
  const plan = chartPlan(input);
  const { plot } = plan;
  const drawn = layers.map((layer) => layer(plan)).filter(({ rows }) => input.keepsEmptyLayers || rows.length > 0);
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: description(input),
    ...boxOf(plan),
    autosize: { type: 'none' },
    background: 'transparent',
    params: [
      { name: 'time_first', value: plot.times[0] },
      { name: 'time_last', value: plot.times[1] },
      { name: 'level_low', value: plot.levels[0] },
      { name: 'level_high', value: plot.levels[1] },
    ],
    datasets: Object.fromEntries(drawn.map(({ name, rows }) => [name, rows.map((row) => ({ ...row }))])),
    layer: drawn.map(({ name, mark, encoding }) => ({ name, data: { name }, mark, encoding })),
    config: { font: chartFont, aria: false, mark: { invalid: 'show' }, view: { stroke: null } },
  };
}
