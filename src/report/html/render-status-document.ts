import type { Network } from '../../domain/network.ts';
import { escapeXml } from '../../escaping/escape-xml.ts';
import { leastForChange } from '../../reading/least-points.ts';
import type { NetworkStatus, TeamStatus } from '../../status/network-status.ts';
import { shortCode } from '../short-code.ts';
import { fewMark, noneMark, type StatusCell, statusCell } from '../status-cell.ts';
import type { StatusWords } from '../status-words.ts';
import { aboutTeam, countWritten, tellDelivered, tellGathering, tellSeries, tellTasks } from '../tell-status.ts';
import { openPage } from './open-page.ts';
import { statusStyle } from './status-style.ts';

/** `gpf status` as a page to read and print, for those who guide the teams; it needs nothing but itself. */
export function renderStatusDocument(status: NetworkStatus, network: Network | null, words: StatusWords): string {
  const { texts, messages } = words;
  const name = network?.name || null;
  return `${openPage(messages.id, name === null ? texts.title : `${texts.title}: ${name}`, statusStyle)}
<header>
<p class="audience" role="note">${escapeXml(texts.audience)}</p>
<p class="eyebrow">${escapeXml(messages.poster.programme)}${network?.invented ? ` · <strong>${escapeXml(messages.poster.invented)}</strong>` : ''}</p>
<h1>${escapeXml(name ?? texts.title)}</h1>
${[...tellGathering(status, texts), ...tellDelivered(status, words)].map(paragraph).join('\n')}
</header>
<main>
${renderMatrix(status, words)}${renderTasks(status, words)}<h2>${escapeXml(texts.team.heading)}</h2>
<div class="teams">
${status.teams.map((team) => renderTeam(team, status, words)).join('\n')}
</div>
</main>
</body>
</html>
`;
}

const paragraph = (text: string): string => `<p>${escapeXml(text)}</p>`;

function renderMatrix(status: NetworkStatus, words: StatusWords): string {
  const { indicators, teams } = status;
  const { matrix } = words.texts;
  if (indicators.length === 0 || teams.length === 0) return '';
  const heads = indicators.map(
    (indicator) =>
      `<th scope="col">${escapeXml(shortCode(indicator))}<small>${escapeXml(indicator.name[words.messages.id])}</small></th>`,
  );
  const rows = teams.map((team) => {
    const cells = indicators.map((indicator) => renderCell(statusCell(team, indicator, words), words));
    return `<tr><th scope="row">${escapeXml(team.team.name)}</th>${cells.join('')}</tr>`;
  });
  return `<h2 id="matrix">${escapeXml(matrix.heading)}</h2>
<div class="wide" role="region" tabindex="0" aria-labelledby="matrix"><table aria-labelledby="matrix">
<thead><tr><th scope="col">${escapeXml(matrix.team)}</th>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>
<p class="quiet">${escapeXml([matrix.legend.few(fewMark, leastForChange), matrix.legend.none(noneMark), matrix.legend.phases].join(' · '))}</p>
`;
}

function renderCell(cell: StatusCell, { texts: { matrix } }: StatusWords): string {
  switch (cell.kind) {
    case 'none':
      return `<td class="none">${noneMark}</td>`;
    case 'awaited':
      return `<td class="awaited">${escapeXml(matrix.awaited)}</td>`;
    case 'hidden':
      return `<td><b>${escapeXml(cell.through)}</b> ${escapeXml(matrix.hidden)}</td>`;
    case 'delivered':
      return `<td><b>${escapeXml(cell.through)}</b> ${cell.points}${cell.isFew ? fewMark : ''}</td>`;
  }
}

function renderTasks(status: NetworkStatus, { texts: { tasks }, messages }: StatusWords): string {
  const counted = countWritten(status);
  if (counted.length === 0) return '';
  const rows = counted.map(
    ({ task, teams }) =>
      `<tr><th scope="row">${escapeXml(task.name[messages.id])}</th><td>${escapeXml(tasks.written(teams, status.teams.length))}</td></tr>`,
  );
  return `<h2 id="tasks">${escapeXml(tasks.heading)}</h2>
<p class="quiet">${escapeXml(tasks.lead)}</p>
<table aria-labelledby="tasks"><tbody>
${rows.join('\n')}
</tbody></table>
`;
}

function renderTeam(one: TeamStatus, { today }: NetworkStatus, words: StatusWords): string {
  const { texts, messages } = words;
  const id = `team-${escapeXml(one.team.id)}`;
  const told = one.series.flatMap((series) => {
    const clauses = tellSeries(series, today, texts);
    const group = series.patientGroup === null ? '' : ` (${messages.patientGroups[series.patientGroup]})`;
    const name = `${shortCode(series.indicator)}${group}`;
    return clauses.length === 0 ? [] : [`<dt>${escapeXml(name)}</dt><dd>${clauses.map(escapeXml).join('<br>')}</dd>`];
  });
  const nothing = one.series.length === 0 ? texts.team.noIndicators : texts.team.nothingMissing;
  const tasks = tellTasks(one.tasks, texts, false).map((line) => `<p class="quiet">${escapeXml(line)}</p>`);
  return `<section aria-labelledby="${id}">
<h3 id="${id}">${escapeXml(one.team.name)}</h3>
<p class="quiet">${escapeXml(aboutTeam(one, words).join(' · '))}</p>
${told.length === 0 ? paragraph(nothing) : `<dl>${told.join('')}</dl>`}${one.hasErrors ? paragraph(texts.team.hasErrors) : ''}${tasks.join('')}
</section>`;
}
