import type { EffectGoal } from '../../domain/effect-goal.ts';
import { escapeXml } from '../../escaping/escape-xml.ts';
import type { Reading } from '../../reading/reading.ts';
import type { GallerySeries, GalleryWords } from './gallery.ts';
import { renderChart } from './render-chart.ts';
import { renderSeriesTable, seriesAnchor } from './render-series-table.ts';
import { signalOf } from './signal-of.ts';

/** What series without a patient group are filtered by. */
export const everybody = 'all';

/** A series: its name with the effect goals that it serves, its reading, its chart, and its numbers in a table that opens. */
export function renderSeries(one: GallerySeries, effectGoals: readonly EffectGoal[], words: GalleryWords): string {
  const { series, reading, chart } = one;
  const { messages, texts } = words;
  const name = nameOf(one, words);
  const anchor = seriesAnchor(series);
  const signal = signalOf(reading);
  const served = effectGoals.filter(({ id }) => series.indicator.effectGoals.includes(id));
  const goals = served.map(({ code, short }) => `${code} ${short[messages.id]}`);
  const tags = [`<b class="${signal}">${escapeXml(texts.signals[signal])}</b>`, ...goals.map(escapeXml)];
  const title = `${name} (${messages.charts.chartType[series.chart]})`;
  const picture = chart && renderChart(chart, { id: `${anchor}-chart`, title, points: texts.points(name) });
  return `<article class="series" id="${escapeXml(anchor)}" data-signal="${signal}" data-group="${series.patientGroup ?? everybody}" data-goals="${escapeXml(served.map(({ id }) => id).join(' '))}">
<h4>${escapeXml(name)}</h4>
<p class="tags">${tags.join(' · ')}</p>
${renderReading(reading)}${picture === null ? '' : `\n${picture}`}
<details><summary>${escapeXml(messages.report.gallery.table)}</summary>
<div class="wide" role="group" tabindex="0" aria-label="${escapeXml(name)}">${renderSeriesTable(one, name, messages)}</div></details>
</article>`;
}

function nameOf({ series }: GallerySeries, { messages }: GalleryWords): string {
  const group = series.patientGroup === null ? '' : ` (${messages.patientGroups[series.patientGroup]})`;
  return `${series.indicator.name[messages.id]}${group}`;
}

/** The headline large, the rest under it. */
function renderReading({ headline, sentence, uncertainty, notes }: Reading): string {
  const [first = '', ...rest] = [...new Set([headline, sentence, uncertainty, ...notes])].filter((text) => text !== '');
  const told = rest.length === 0 ? '' : `\n<p>${escapeXml(rest.join(' '))}</p>`;
  return `<p class="headline">${escapeXml(first)}</p>${told}`;
}
