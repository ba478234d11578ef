import { collectAll } from '../../domain/collect-findings.ts';
import type { EffectGoal } from '../../domain/effect-goal.ts';
import type { Finding } from '../../domain/finding.ts';
import type { LanguageId } from '../../domain/language-id.ts';
import type { Network } from '../../domain/network.ts';
import type { Team } from '../../domain/team.ts';
import { escapeXml } from '../../escaping/escape-xml.ts';
import type { Messages } from '../../language/messages.ts';
import { expectFalseAlarms } from '../expect-false-alarms.ts';
import { countUnlisted, orderFound } from '../order-found.ts';
import type { ReportedSeries } from '../reported-series.ts';
import { tellFinding } from '../tell-finding.ts';
import { galleryStyle } from './gallery-style.ts';
import { renderByGoal } from './render-by-goal.ts';
import { renderSeriesTable } from './render-series-table.ts';

/** What the page shows. */
export interface Gallery {
  readonly network: Network | null;
  readonly teams: readonly GalleryTeam[];
  /** As they may be published (`publishFindings`). */
  readonly findings: readonly Finding[];
  /** Whether it shows what is hidden from others. */
  readonly isInternal?: boolean;
  /** The sheets of the network and its leaders: what each is called, and its path from the page. */
  readonly levels?: readonly GalleryLevel[];
  /** The path of the page about deliveries and gatherings from this one; null where there is none. */
  readonly statusPage?: string | null;
  /** Those of the catalogue, by which the series can be looked through; absent is none. */
  readonly effectGoals?: readonly EffectGoal[];
}

/** A sheet for a level of the helsefellesskap. */
export interface GalleryLevel {
  readonly title: string;
  readonly path: string;
}

/** One team of the page; `poster` is the path of its picture from the page. Teams without a poster are not named. */
export interface GalleryTeam {
  readonly team: Team;
  readonly language: LanguageId;
  readonly poster: string;
  readonly series: readonly ReportedSeries[];
}

/** One page to look through: every poster, what each series says, and its numbers as a table for those who cannot see charts. */
export function renderGallery(gallery: Gallery, messages: Messages): string {
  const { report } = messages;
  const name = gallery.network?.name ?? report.gallery.title;
  const notice = messages.poster.internal;
  const title = gallery.isInternal ? `${notice}: ${name}` : name;
  return `<!doctype html>
<html lang="${messages.id}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline'">
<title>${escapeXml(title)}</title>
<style>${galleryStyle}</style>
</head>
<body${gallery.isInternal ? ' class="internal"' : ''}>${gallery.isInternal ? `\n<p class="internal-notice" role="note">${escapeXml(notice)}</p>` : ''}
<header>
<p class="eyebrow">${escapeXml(messages.poster.programme)}${gallery.network?.invented ? ` · <strong>${escapeXml(messages.poster.invented)}</strong>` : ''}</p>
<h1>${escapeXml(name)}</h1>
<p>${escapeXml(report.gallery.lead(gallery.teams.length))}</p>${renderChance(gallery.teams, messages)}${renderStatusLink(gallery, messages)}
</header>
<main>${renderLevels(gallery)}${renderByGoal(gallery, messages)}
${gallery.teams.map((team) => renderTeam(team, gallery, messages)).join('\n')}
${renderFindings(gallery.findings, messages)}
</main>
</body>
</html>
`;
}

function renderLevels({ levels = [] }: Gallery): string {
  if (levels.length === 0) return '';
  const items = levels.map(({ title, path }) => {
    const picture = `<img src="${escapeXml(path)}" alt="" loading="lazy" width="297" height="420">`;
    return `<li><a class="poster" href="${escapeXml(path)}">${picture}<span>${escapeXml(title)}</span></a></li>`;
  });
  return `\n<ul class="levels">\n${items.join('\n')}\n</ul>`;
}

const renderStatusLink = ({ statusPage = null }: Gallery, { report }: Messages): string =>
  statusPage === null ? '' : `\n<p><a href="${escapeXml(statusPage)}">${escapeXml(report.gallery.status)}</a></p>`;

/** How many of the charts would show a change by chance: so many charts are looked at that some will. */
function renderChance(teams: readonly GalleryTeam[], { report }: Messages): string {
  // Of a series that shows no measured point there is no chart.
  const charts = teams.flatMap(({ series }) =>
    series.filter((one) => one.series.points.some(({ state }) => state === 'measured')),
  );
  const expected = expectFalseAlarms(charts.map(({ falseAlarms }) => falseAlarms));
  return expected === null ? '' : `\n<p>${escapeXml(report.gallery.byChance(expected.charts, expected.expected))}</p>`;
}

function renderTeam(
  { team, language, poster, series }: GalleryTeam,
  { effectGoals = [] }: Gallery,
  messages: Messages,
): string {
  const { gallery } = messages.report;
  const id = `team-${escapeXml(team.id)}`;
  const alt = escapeXml(`${gallery.openPoster}: ${team.poster.title ?? team.name}`);
  const picture = `<a class="poster" href="${escapeXml(poster)}"><img src="${escapeXml(poster)}" alt="${alt}" loading="lazy" width="297" height="420"></a>`;
  return `<section aria-labelledby="${id}" class="team">
<div>${picture}</div>
<div>
<h2 id="${id}">${escapeXml(team.name)}</h2>
${team.poster.title === null ? '' : `<p class="title" lang="${language}">${escapeXml(team.poster.title)}</p>`}
${series.map((one) => renderSeriesTable(one, messages, effectGoals)).join('\n')}
</div>
</section>`;
}

function renderFindings(findings: readonly Finding[], messages: Messages): string {
  const found = orderFound(collectAll(findings));
  const { listed } = found;
  if (listed.length === 0) return '';
  const rows = listed.map((finding) => {
    const { what, how } = tellFinding(finding, messages.findings);
    const place = [finding.file, finding.cell ?? (finding.line === null ? '' : messages.report.line(finding.line))];
    return `<tr><td>${escapeXml(place.filter((part) => part !== '').join(' '))}</td><td>${escapeXml(messages.report.severity[finding.severity])}</td><td>${escapeXml(how === null ? what : `${what} ${how}`)}</td></tr>`;
  });
  const more = [...countUnlisted(found)].map(
    ([code, number]) => `<p>${escapeXml(`${code}: ${messages.report.moreOfThese(number)}`)}</p>`,
  );
  return `<section aria-labelledby="findings"><h2 id="findings">${escapeXml(messages.report.gallery.findings)}</h2>
<table><tbody>
${rows.join('\n')}
</tbody></table>${more.join('')}</section>`;
}
