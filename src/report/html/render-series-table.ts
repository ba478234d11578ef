import type { EffectGoal } from '../../domain/effect-goal.ts';
import { escapeXml } from '../../escaping/escape-xml.ts';
import type { LevelScale } from '../../language/format-level.ts';
import { levelScale } from '../../language/level-scale.ts';
import type { Messages } from '../../language/messages.ts';
import type { ReadSeries } from '../../reading/read-series.ts';
import type { Series, SeriesPoint } from '../../series/series.ts';
import type { AnalyzedPoint } from '../../spc/series-analysis.ts';
import { wilsonInterval } from '../../stats/wilson-interval.ts';
import { tellInterval } from '../tell-interval.ts';

/** Where a series stands on the page: unique, and the same from run to run. */
export const seriesAnchor = ({ team, indicator, patientGroup }: Series): string =>
  ['series', team ?? 'network', indicator.id, ...(patientGroup === null ? [] : [patientGroup])].join('-');

/** A series as its name with the effect goals that it serves, its reading, and its numbers in a table that opens on demand. */
export function renderSeriesTable(
  readSeries: ReadSeries,
  messages: Messages,
  effectGoals: readonly EffectGoal[] = [],
): string {
  const { series, reading } = readSeries;
  const { columns, table } = messages.report.gallery;
  const group = series.patientGroup === null ? '' : ` (${messages.patientGroups[series.patientGroup]})`;
  const name = `${series.indicator.name[messages.id]}${group}`;
  const heads = [
    columns.period,
    columns.numerator,
    columns.denominator,
    columns.value,
    ...(hasIntervals(series) ? [columns.interval] : []),
    columns.centerLine,
    columns.note,
  ];
  const said = [...new Set([reading.headline, reading.sentence, reading.uncertainty, ...reading.notes])].filter(
    (text) => text !== '',
  );
  const served = effectGoals.filter(({ id }) => series.indicator.effectGoals.includes(id));
  const goals = served.map(({ code, short }) => `${code} ${short[messages.id]}`).join(' · ');
  return `<article id="${escapeXml(seriesAnchor(series))}">
<h3>${escapeXml(name)}</h3>${goals === '' ? '' : `\n<p class="goals">${escapeXml(goals)}</p>`}
<p>${escapeXml(said.join(' '))}</p>
<details><summary>${escapeXml(table)}</summary>
<table><caption>${escapeXml(name)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${escapeXml(head)}</th>`).join('')}</tr></thead>
<tbody>
${rowsOf(readSeries, messages).join('\n')}
</tbody></table></details>
</article>`;
}

function rowsOf({ series, analysis }: ReadSeries, messages: Messages): readonly string[] {
  const scale = levelScale(series.indicator, series.plots, messages);
  const analyzed = new Map(analysis.points.map((point) => [String(point.period), point]));
  return series.points.map((point) => {
    const at = analyzed.get(point.period.key);
    const shown = point.state === 'measured' ? at : undefined;
    const cells = [
      count(point.numerator, messages),
      count(point.denominator, messages),
      level(shown?.value ?? null, scale, messages),
      ...(hasIntervals(series) ? [intervalAt(point, messages)] : []),
      level(shown?.centerLine ?? null, scale, messages),
    ];
    const numbers = cells.map((cell) => `<td class="number">${escapeXml(cell)}</td>`).join('');
    const head = `<th scope="row">${escapeXml(messages.formats.period(point.period))}</th>`;
    return `<tr>${head}${numbers}<td>${escapeXml(note(point, at, messages))}</td></tr>`;
  });
}

/** Shares have a column of intervals; other measures have no counts that one could come from. */
const hasIntervals = ({ indicator }: Series): boolean => indicator.measure === 'share';

function intervalAt({ numerator, denominator }: SeriesPoint, messages: Messages): string {
  if (numerator === null || denominator === null) return '';
  return tellInterval(wilsonInterval({ count: numerator, of: denominator }), messages);
}

function level(value: number | null, { measure, per }: LevelScale, { formats }: Messages): string {
  if (value === null) return '';
  return measure === 'share' ? formats.percent(value) : formats.number(value * per);
}

const count = (value: number | null, { formats }: Messages): string => (value === null ? '' : formats.number(value));

function note(point: SeriesPoint, at: AnalyzedPoint | undefined, { report }: Messages): string {
  const parts = [
    ...(point.state === 'measured' ? [] : [report.gallery.state[point.state]]),
    ...(point.values.length > 1 ? [report.gallery.subgroup(point.values.length)] : []),
    ...(point.excluded === null ? [] : [report.gallery.excluded(point.excluded)]),
    ...(point.lacksUnits ? [report.gallery.lacksUnits] : []),
    ...(at && at.signals.length > 0 ? [report.gallery.sign] : []),
  ];
  return parts.join(', ');
}
