import type { EffectGoal } from '../../domain/effect-goal.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Team } from '../../domain/team.ts';
import { escapeXml } from '../../escaping/escape-xml.ts';
import type { Messages } from '../../language/messages.ts';
import type { ReportedSeries } from '../reported-series.ts';
import { seriesAnchor } from './render-series-table.ts';

/** What can be looked through by effect goal. */
export interface ByGoal {
  readonly effectGoals?: readonly EffectGoal[];
  /** In the order of the alphabet. */
  readonly teams: readonly { readonly team: Team; readonly series: readonly ReportedSeries[] }[];
}

/** A way into the page by effect goal: under each goal its indicators, with a link to every team that measures them. */
export function renderByGoal({ effectGoals = [], teams }: ByGoal, messages: Messages): string {
  const all = teams.flatMap(({ team, series }) => series.map((one) => ({ team, series: one.series })));
  if (effectGoals.length === 0 || all.length === 0) return '';
  const { byEffectGoal, noIndicator } = messages.report.gallery;
  const items = effectGoals.map((goal) => {
    const own = all.filter(({ series }) => series.indicator.effectGoals.includes(goal.id));
    const told = own.length === 0 ? `<p>${escapeXml(noIndicator)}</p>` : renderIndicators(own, messages);
    return `<li><strong>${escapeXml(`${goal.code} ${goal.short[messages.id]}`)}</strong>${told}</li>`;
  });
  return `<nav class="by-goal" aria-label="${escapeXml(byEffectGoal)}"><details><summary>${escapeXml(byEffectGoal)}</summary>\n<ul>\n${items.join('\n')}\n</ul></details></nav>`;
}

interface LinkedSeries {
  readonly team: Team;
  readonly series: ReportedSeries['series'];
}

function renderIndicators(own: readonly LinkedSeries[], messages: Messages): string {
  const indicators = [...new Map(own.map(({ series: { indicator } }) => [indicator.id, indicator])).values()];
  return indicators
    .toSorted(byCode)
    .map((indicator) => renderLinks(indicator, own, messages))
    .join('');
}

const byCode = (a: Indicator, b: Indicator): number => (a.code ?? '~').localeCompare(b.code ?? '~', 'nb');

/** "Strukturert oppfølging …: Elvestad · Fjelldal". */
function renderLinks(indicator: Indicator, own: readonly LinkedSeries[], messages: Messages): string {
  const links = own
    .filter(({ series }) => series.indicator.id === indicator.id)
    .map(({ team, series }) => {
      const group = series.patientGroup === null ? '' : ` (${messages.patientGroups[series.patientGroup]})`;
      return `<a href="#${escapeXml(seriesAnchor(series))}">${escapeXml(`${team.name}${group}`)}</a>`;
    });
  return `<p>${escapeXml(indicator.name[messages.id])}: ${links.join(' · ')}</p>`;
}
