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
  [
    ...(team === null ? ['together'] : ['series', team]),
    indicator.id,
    ...(patientGroup === null ? [] : [patientGroup]),
  ].join('-');

/** The table of a series' numbers, under its name. */
export function renderSeriesTable(readSeries: ReadSeries, name: string, messages: Messages): string {
  const { columns } = messages.report.gallery;
  const heads = [
    columns.period,
    columns.numerator,
    columns.denominator,
    columns.value,
    ...(hasIntervals(readSeries.series) ? [columns.interval] : []),
    columns.centerLine,
    columns.note,
  ];
  return `<table><caption>${escapeXml(name)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${escapeXml(head)}</th>`).join('')}</tr></thead>
<tbody>
${rowsOf(readSeries, messages).join('\n')}
</tbody></table>`;
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
    const numbers = cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join('');
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
