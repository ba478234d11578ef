import type { Indicator } from '../../domain/indicator.ts';
import { escapeXml } from '../../escaping/escape-xml.ts';
import type { Messages } from '../../language/messages.ts';
import type { ReadSeries } from '../../reading/read-series.ts';
import type { SeriesPoint } from '../../series/series.ts';
import type { AnalyzedPoint } from '../../spc/series-analysis.ts';

/** A series as its name, its reading, and its numbers in a table that opens on demand. */
export function renderSeriesTable(readSeries: ReadSeries, messages: Messages): string {
  const { series, reading } = readSeries;
  const { columns, table } = messages.report.gallery;
  const group = series.patientGroup === null ? '' : ` (${messages.patientGroups[series.patientGroup]})`;
  const name = `${series.indicator.name[messages.id]}${group}`;
  const heads = [
    columns.period,
    columns.numerator,
    columns.denominator,
    columns.value,
    columns.centerLine,
    columns.note,
  ];
  const said = [...new Set([reading.headline, reading.sentence, ...reading.notes])].filter((text) => text !== '');
  return `<article>
<h3>${escapeXml(name)}</h3>
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
  const analyzed = new Map(analysis.points.map((point) => [String(point.period), point]));
  return series.points.map((point) => {
    const at = analyzed.get(point.period.key);
    const shown = point.state === 'measured' ? at : undefined;
    const cells = [
      count(point.numerator, messages),
      count(point.denominator, messages),
      level(shown?.value ?? null, series.indicator, messages),
      level(shown?.centerLine ?? null, series.indicator, messages),
    ];
    const numbers = cells.map((cell) => `<td class="number">${escapeXml(cell)}</td>`).join('');
    const head = `<th scope="row">${escapeXml(messages.formats.period(point.period))}</th>`;
    return `<tr>${head}${numbers}<td>${escapeXml(note(point, at, messages))}</td></tr>`;
  });
}

function level(value: number | null, { measure, per }: Indicator, { formats }: Messages): string {
  if (value === null) return '';
  return measure === 'share' ? formats.percent(value) : formats.number(value * per);
}

const count = (value: number | null, { formats }: Messages): string => (value === null ? '' : formats.number(value));

function note(point: SeriesPoint, at: AnalyzedPoint | undefined, { report }: Messages): string {
  const parts = [
    ...(point.state === 'measured' ? [] : [report.gallery.state[point.state]]),
    ...(point.excluded === null ? [] : [report.gallery.excluded(point.excluded)]),
    ...(at && at.signals.length > 0 ? [report.gallery.sign] : []),
  ];
  return parts.join(', ');
}
