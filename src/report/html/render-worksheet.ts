import { escapeXml } from '../../escaping/escape-xml.ts';
import type { ToldGathering } from '../../language/worksheet-texts.ts';
import { aimSentence } from '../../poster/aim-sentence.ts';
import { newestPeriod } from '../../poster/newest-data.ts';
import type { TimeAhead } from '../../worksheet/time-ahead.ts';
import type { Worksheet } from '../../worksheet/worksheet.ts';
import { openPage } from './open-page.ts';
import { renderWorksheetSeries } from './render-worksheet-series.ts';
import { worksheetStyle } from './worksheet-style.ts';
import type { WorksheetWords } from './worksheet-words.ts';
import { goalLine, writingFields } from './writing-fields.ts';

/**
 * A team's worksheet, to print on A4: what its numbers say, how far it is to the goal, what the time ahead can show, and
 * room to write. `chart` is the address of the main chart's picture as data; null where there is none.
 */
export function renderWorksheet(worksheet: Worksheet, chart: string | null, words: WorksheetWords): string {
  const { team, series } = worksheet;
  const { texts, messages } = words;
  const title = `${texts.title}: ${team.name}`;
  const [main, ...others] = series;
  const told = (one: Worksheet['series'][number]) =>
    renderWorksheetSeries(one, worksheet, one.isMain ? chart : null, words);
  return `${openPage(messages.id, title, worksheetStyle, { pictures: true })}
<header>
${renderHead(worksheet, words)}
</header>
<main>
${renderOwn(worksheet, words)}${main === undefined ? renderNothing(words) : told(main)}
${others.length === 0 ? '' : `<h2>${escapeXml(texts.others)}</h2>\n${others.map(told).join('\n')}\n`}${renderSteps(words)}${renderPrecision(series, words)}
</main>
</body>
</html>
`;
}

function renderHead({ team, network, time, series }: Worksheet, { texts, messages }: WorksheetWords): string {
  const { poster } = messages;
  const programme = [poster.programme, network?.name ?? ''].filter((text) => text !== '').join(' · ');
  const invented = network?.invented ? ` · <strong>${escapeXml(poster.invented)}</strong>` : '';
  const newest = newestPeriod(series.map(({ read }) => read));
  const days = [
    time.gathering === null ? texts.atAny : texts.at(toldGathering(time.gathering)),
    texts.ahead(time.next && toldGathering(time.next), time.until, monthsOf(time)),
    ...(newest === null ? [] : [texts.dataThrough(messages.formats.period(newest))]),
  ];
  return `<p class="eyebrow">${escapeXml(programme)}${invented}</p>
<h1>${escapeXml(`${texts.title}: ${team.name}`)}</h1>
<p class="task">${escapeXml(texts.task)}</p>
<p class="quiet">${escapeXml(days.join(' '))}</p>`;
}

const toldGathering = ({ name, date, isPlanned = false }: NonNullable<TimeAhead['gathering']>): ToldGathering => ({
  name,
  date,
  isPlanned,
});

const daysInMonth = 365.25 / 12;

/** In whole months. */
function monthsOf({ from, until }: TimeAhead): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / (daysInMonth * 86_400_000));
}

/** What the team has written itself: its aim in words, and what it has changed. */
function renderOwn({ team }: Worksheet, { messages }: WorksheetWords): string {
  const { headings } = messages.poster;
  const { aim } = team.poster;
  const changes = team.changes.map(
    ({ date, text }) => `<li>${escapeXml(`${messages.formats.shortMonth(date)}: ${text}`)}</li>`,
  );
  const parts = [
    ...(aim === null
      ? []
      : [`<div><h4>${escapeXml(headings.aim)}</h4><p>${escapeXml(aimSentence(aim, messages))}</p></div>`]),
    ...(changes.length === 0 ? [] : [`<div><h4>${escapeXml(headings.changes)}</h4><ul>${changes.join('')}</ul></div>`]),
  ];
  return parts.length === 0 ? '' : `<div class="own">\n${parts.join('\n')}\n</div>\n`;
}

const renderNothing = ({ texts }: WorksheetWords): string =>
  `<section class="series"><p>${escapeXml(texts.noSeries)}</p>\n<div class="write">${goalLine(texts)}</div></section>`;

/** As many as have room at the foot of a page. */
const rowsOfSteps = 4;

function renderSteps({ texts: { write } }: WorksheetWords): string {
  const heads = [write.what, write.who, write.when].map((head) => `<th scope="col">${escapeXml(head)}</th>`).join('');
  const rows = Array.from({ length: rowsOfSteps }, () => '<tr><td></td><td></td><td></td></tr>');
  return `<section class="last">
<h2>${escapeXml(write.steps)}</h2>
<table class="steps"><colgroup><col><col><col></colgroup><thead><tr>${heads}</tr></thead>
<tbody>${rows.join('')}</tbody></table>
<h2>${escapeXml(write.parts)}</h2>
<div class="parts">${writingFields(Object.values(write.roles))}</div>
</section>`;
}

/** How far the chances of the page may be off; nothing where there are none. */
function renderPrecision(series: Worksheet['series'], { texts, messages }: WorksheetWords): string {
  const runs = series.flatMap(({ ahead }) => (ahead.kind === 'forecast' ? [ahead.forecast.runs] : []));
  return runs.length === 0
    ? ''
    : `\n<p class="quiet foot">${escapeXml(texts.plan.precision(messages.formats.number(Math.min(...runs))))}</p>`;
}
