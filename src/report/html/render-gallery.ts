import { escapeXml } from '../../escaping/escape-xml.ts';
import { relativeUri } from '../../escaping/relative-uri.ts';
import type { Gallery, GallerySeries, GalleryTeam, GalleryWords } from './gallery.ts';
import { renderByGoal } from './render-by-goal.ts';
import { renderFilters } from './render-filters.ts';
import { renderMethods, tellChance } from './render-methods.ts';
import { renderPageFindings } from './render-page-findings.ts';
import { renderPoster } from './render-poster.ts';
import { renderSeries } from './render-series.ts';
import { renderStatusParts } from './render-status-page.ts';

/** The name of the network, or what the page is. */
export const titleOf = ({ network }: Pick<Gallery, 'network'>, { messages }: GalleryWords): string =>
  network?.name ?? messages.report.gallery.title;

/** A heading of the page, where there is something under it. */
interface Part {
  readonly id: string;
  readonly heading: string;
  readonly body: string;
}

/**
 * The body of `index.html`: every poster, the chart, the reading and the numbers of every series, status, findings and
 * how to read it all. It can be read without the script, which only filters, opens posters and tells a point's numbers.
 */
export function renderGallery(gallery: Gallery, words: GalleryWords): string {
  const parts = partsOf(gallery, words).filter(({ body }) => body !== '');
  const { messages, texts } = words;
  const notice = gallery.isInternal
    ? `<p class="internal-notice" role="note">${escapeXml(messages.poster.internal)}</p>\n`
    : '';
  return `<a class="skip" href="#content">${escapeXml(texts.skip)}</a>
${notice}${renderBackdrops(gallery)}${renderHeader(gallery, words)}
<nav class="contents" aria-label="${escapeXml(texts.contents)}"><ul>
${parts.map(({ id, heading }) => `<li><a href="#${id}">${escapeXml(heading)}</a></li>`).join('\n')}
</ul></nav>
<main id="content" tabindex="-1">
${parts.map(({ body }) => body).join('\n')}
</main>
<footer><p>${escapeXml(messages.report.list.madeBy(gallery.version))}. ${escapeXml(texts.reading.font)}</p></footer>
${renderViewer(words)}`;
}

function partsOf(gallery: Gallery, words: GalleryWords): readonly Part[] {
  const { messages, texts } = words;
  return [
    { id: 'sheets', heading: texts.sheets, body: renderSheets(gallery, words) },
    { id: 'charts', heading: texts.charts, body: renderCharts(gallery, words) },
    { id: 'status', heading: texts.status, body: renderStatus(gallery, words) },
    { id: 'findings', heading: messages.report.gallery.findings, body: renderPageFindings(gallery.findings, words) },
    { id: 'methods', heading: texts.methods, body: renderMethods(gallery, words) },
  ];
}

function renderHeader(gallery: Gallery, words: GalleryWords): string {
  const { messages } = words;
  const { network, teams } = gallery;
  const invented = network?.invented ? ` · <strong>${escapeXml(messages.poster.invented)}</strong>` : '';
  const chance = tellChance(gallery, words);
  return `<header>
<p class="eyebrow">${escapeXml(messages.poster.programme)}${invented}</p>
<h1>${escapeXml(titleOf(gallery, words))}</h1>
<p>${escapeXml(messages.report.gallery.lead(teams.length))}</p>${chance === '' ? '' : `\n<p>${escapeXml(chance)}</p>`}
</header>`;
}

/** Drawn by reference in the posters; not `display: none`, which would take patterns away with it. */
function renderBackdrops({ backdrops }: Gallery): string {
  if (backdrops.length === 0) return '';
  const all = backdrops.map(({ id, image }) => `<g id="${id}">${image}</g>`).join('');
  return `<svg class="backdrops" width="0" height="0" aria-hidden="true"><defs>${all}</defs></svg>\n`;
}

function renderSheets({ sheets }: Gallery, words: GalleryWords): string {
  if (sheets.length === 0) return '';
  const items = sheets.map((sheet) => {
    const lang = sheet.language === words.messages.id ? '' : ` lang="${sheet.language}"`;
    return `<li>${renderPoster(sheet, words)}<p${lang}>${escapeXml(sheet.title)}</p></li>`;
  });
  return `<section aria-labelledby="sheets"><h2 id="sheets">${escapeXml(words.texts.sheets)}</h2>
<ul class="sheets">
${items.join('\n')}
</ul></section>`;
}

function renderCharts(gallery: Gallery, words: GalleryWords): string {
  const { teams, together } = gallery;
  if (teams.length === 0 && together.length === 0) return '';
  return `<section aria-labelledby="charts"><h2 id="charts">${escapeXml(words.texts.charts)}</h2>
${[renderByGoal(gallery, words.messages), renderFilters(gallery, words), ...teams.map((team) => renderTeam(team, gallery, words)), renderTogether(gallery, words)].filter((part) => part !== '').join('\n')}
</section>`;
}

const renderAll = (series: readonly GallerySeries[], { effectGoals }: Gallery, words: GalleryWords): string =>
  series.map((one) => renderSeries(one, effectGoals, words)).join('\n');

/** The series of all teams together, as those of one team more, but with no poster: theirs are the sheets. */
function renderTogether(gallery: Gallery, words: GalleryWords): string {
  if (gallery.together.length === 0) return '';
  return `<section class="team" data-team="" aria-labelledby="together">
<div class="about"><h3 id="together">${escapeXml(words.texts.together)}</h3></div>
<div class="all">
${renderAll(gallery.together, gallery, words)}
</div>
</section>`;
}

function renderTeam({ team, language, poster, series }: GalleryTeam, gallery: Gallery, words: GalleryWords): string {
  const id = escapeXml(`team-${team.id}`);
  const lang = language === words.messages.id ? '' : ` lang="${language}"`;
  const { title } = team.poster;
  return `<section class="team" data-team="${escapeXml(team.id)}" aria-labelledby="${id}">
<div class="about"><h3 id="${id}">${escapeXml(team.name)}</h3>${title === null ? '' : `\n<p class="title"${lang}>${escapeXml(title)}</p>`}
${renderPoster(poster, words)}${renderChanges(series, words)}</div>
<div class="all">
${renderAll(series, gallery, words)}
</div>
</section>`;
}

/** The changes that the numbered flags of the charts stand for. */
function renderChanges(series: readonly GallerySeries[], { messages }: GalleryWords): string {
  const changes = series.find((one) => one.series.changes.length > 0)?.series.changes ?? [];
  if (changes.length === 0) return '';
  const items = changes.map(
    ({ date, text }) =>
      `<li><time datetime="${date}">${escapeXml(messages.formats.shortMonth(date))}</time> ${escapeXml(text)}</li>`,
  );
  return `\n<div class="changes"><b>${escapeXml(messages.poster.headings.changes)}</b><ol>${items.join('')}</ol></div>`;
}

function renderStatus({ status }: Gallery, words: GalleryWords): string {
  if (status === null) return '';
  const { texts, messages } = words;
  const { counts, newest } = status.published;
  const told = [
    ...(counts.teams === 0 ? [] : [words.status.delivered(counts.delivered, counts.teams)]),
    ...(newest === null ? [] : [words.status.page.dataThrough(newest)]),
  ];
  const parts = renderStatusParts(
    status.published,
    { texts: words.status, messages },
    { heading: 'h3', prefix: 'status-' },
  );
  return `<section aria-labelledby="status" class="status"><h2 id="status">${escapeXml(texts.status)}</h2>
${told.map((text) => `<p>${escapeXml(text)}</p>`).join('\n')}
${parts}<p><a href="${escapeXml(relativeUri(status.path))}">${escapeXml(messages.report.gallery.status)}</a></p>
</section>`;
}

/** Where the script shows a poster large. */
function renderViewer({ texts: { poster } }: GalleryWords): string {
  return `<dialog id="viewer" aria-labelledby="viewer-title">
<div class="bar"><h2 id="viewer-title"></h2><p class="files"></p><button type="button" class="previous" aria-label="${escapeXml(poster.previous)}">‹</button><button type="button" class="next" aria-label="${escapeXml(poster.next)}">›</button><button type="button" class="close">${escapeXml(poster.close)}</button></div>
<div class="stage" tabindex="-1"></div>
</dialog>`;
}
