import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Network } from '../../domain/network.ts';
import type { TeamTask } from '../../domain/team-task.ts';
import { escapeXml } from '../../escaping/escape-xml.ts';
import type { Messages } from '../../language/messages.ts';
import type { StatusTexts } from '../../language/status-texts.ts';
import type { DeliveredCounts, IndicatorCounts } from '../../status/delivered-counts.ts';
import { gatheringsInOrder, lookTowards } from '../../status/status-gathering.ts';
import { openPage } from './open-page.ts';
import { statusStyle } from './status-style.ts';

/** What the page of the report shows. */
export interface StatusPublished {
  readonly network: Network | null;
  readonly counts: DeliveredCounts;
  /** The last day of the newest measurement; null without any. */
  readonly newest: CalendarDate | null;
  readonly tasks: readonly TeamTask[];
}

/** What it is written with. */
export interface StatusPageWords {
  readonly texts: StatusTexts;
  readonly messages: Messages;
}

/** The report's page about deliveries and gatherings, which everybody may see: numbers of teams, and no names of them. */
export function renderStatusPage(published: StatusPublished, words: StatusPageWords): string {
  const { texts, messages } = words;
  const { network, counts, newest } = published;
  const name = network?.name || messages.report.gallery.title;
  return `${openPage(messages.id, `${texts.page.title}: ${name}`, statusStyle)}
<header>
<nav><a href="index.html">${escapeXml(texts.page.back)}</a></nav>
<p class="eyebrow">${escapeXml(messages.poster.programme)} · ${escapeXml(name)}${network?.invented ? ` · <strong>${escapeXml(messages.poster.invented)}</strong>` : ''}</p>
<h1>${escapeXml(texts.page.title)}</h1>
${counts.teams === 0 ? '' : paragraph(texts.delivered(counts.delivered, counts.teams))}
${newest === null ? '' : paragraph(texts.page.dataThrough(newest))}
</header>
<main>
${renderStatusParts(published, words)}</main>
</body>
</html>
`;
}

/**
 * What the page tells in tables and lists. In another page its headings stand one level lower (`h3`), and its ids do not
 * meet those of that page.
 */
export function renderStatusParts(
  published: StatusPublished,
  words: StatusPageWords,
  { heading, prefix }: { readonly heading: 'h2' | 'h3'; readonly prefix: string } = { heading: 'h2', prefix: '' },
): string {
  const parts = [renderIndicators, renderGatherings, renderNext].map((render) => render(published, words));
  return parts
    .join('')
    .replaceAll(/<(\/?)h2/g, `<$1${heading}`)
    .replaceAll(/ (id|aria-labelledby)="/g, ` $1="${prefix}`);
}

const paragraph = (text: string): string => `<p>${escapeXml(text)}</p>`;

const table = (id: string, heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table aria-labelledby="${id}">
<thead><tr>${heads.map((head) => `<th scope="col">${escapeXml(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(([first = '', ...cells]) => `<tr><th scope="row">${escapeXml(first)}</th>${cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`).join('\n')}
</tbody></table>
`;

function renderIndicators({ counts }: StatusPublished, { texts, messages }: StatusPageWords): string {
  const { indicators, teams, gathering } = counts;
  if (indicators.length === 0) return '';
  const { indicators: heading, indicatorColumns: columns, teamsOf } = texts.page;
  const { period } = messages.formats;
  const rows = indicators.map(({ indicator, newest, askedThrough, teams: delivered }: IndicatorCounts) => [
    indicator.name[messages.id],
    teamsOf(delivered, teams),
    newest === null ? '' : period(newest),
    ...(gathering === null ? [] : [askedThrough === null ? '' : period(askedThrough)]),
  ]);
  const heads = [columns.indicator, columns.teams, columns.newest, ...(gathering === null ? [] : [columns.asked])];
  return `<h2 id="indicators">${escapeXml(heading)}</h2>\n${table('indicators', heads, rows)}`;
}

function renderGatherings({ network, newest }: StatusPublished, { texts, messages }: StatusPageWords): string {
  const gatherings = gatheringsInOrder(network);
  if (gatherings.length === 0) return '';
  const { columns, gatherings: heading, planned, proposed } = texts.page;
  const { date: written } = messages.formats;
  const rows = gatherings.map((one) => {
    const { name, date, isPlanned, postersToPrint } = lookTowards(one, newest ?? one.date);
    const printing = postersToPrint.isProposed
      ? `${written(postersToPrint.date)} (${proposed})`
      : written(postersToPrint.date);
    const isOver = newest !== null && date < newest;
    return [name, isPlanned ? `${written(date)} (${planned})` : written(date), isOver ? '' : printing];
  });
  return `<h2 id="gatherings">${escapeXml(heading)}</h2>\n${table('gatherings', [columns.gathering, columns.date, columns.posters], rows)}`;
}

/** What is asked of every team before the next gathering: the same for all. */
function renderNext(
  { network, counts: { gathering }, tasks }: StatusPublished,
  { texts, messages }: StatusPageWords,
): string {
  if (network === null) return '';
  if (gathering === null) return `${paragraph(texts.page.noGathering)}\n`;
  const items = tasks.map(({ name }) => `<li>${escapeXml(name[messages.id])}</li>`);
  return `<h2>${escapeXml(texts.page.before(gathering.name))}</h2>
${paragraph(texts.page.due[gathering.due === gathering.date ? 'gathering' : 'posters'](gathering.due))}
<ul>
${items.join('\n')}
</ul>
`;
}
