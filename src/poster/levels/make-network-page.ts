import type { Network } from '../../domain/network.ts';
import type { ReadSeries } from '../../reading/read-series.ts';
import { textBody } from '../fill-slots.ts';
import { gatheringFor } from '../gathering-for.ts';
import { joinSentences } from '../join-texts.ts';
import { newestDay } from '../newest-data.ts';
import type { PageContent } from '../page-content.ts';
import { pooledNote } from '../pooled-note.ts';
import type { ChartBlock } from '../poster-content.ts';
import { seriesName } from '../series-name.ts';
import { subtitleOf } from '../subtitle-of.ts';
import { chooseNetworkMain, type NetworkMain } from './choose-network-main.ts';
import { isDrawable } from './is-drawable.ts';
import type { LevelInput } from './level-input.ts';
import { levelPage } from './level-page.ts';
import { panelSentence } from './panel-sentence.ts';

/** Fewer teams are no network: whoever has not agreed to be shown would be told from the others. */
const leastTeams = 3;

/** Who looks at the sheet: the gathering of a learning network, or a standing body. */
const bodyOf = { network: null, helsefellesskap: 'network' } as const satisfies Readonly<
  Record<Network['kind'], 'network' | null>
>;

/**
 * The sheet that opens a gathering: one indicator, added up over a panel of teams, and the same of every team that has
 * agreed to be shown, by name. Null where there is no network, or before anything is measured.
 */
export function makeNetworkPage(input: LevelInput): PageContent | null {
  const { project, messages, teams, network: pooledSeries, delivered } = input;
  const { network } = project;
  if (!network || delivered.teams < leastTeams) return null;
  const main = chooseNetworkMain(teams, pooledSeries, network.mainIndicator ?? null);
  if (!main) return null;
  const charts = teamCharts(main, input);
  const body = bodyOf[network.kind];
  const { levels } = messages;
  const title = network.name === '' ? levels.title.network : network.name;
  const shown = [...(main.pooled ? [main.pooled] : []), ...charts.map(({ chart }) => chart)];
  const gathering = gatheringFor(network, newestDay(main.ofTeams));
  const measuredBy = levels.measuredBy(delivered.measured, delivered.teams);
  const words = mainWords(main, input);
  return levelPage(input, {
    level: 'network',
    eyebrow: [body && levels.level[body], gathering?.name ?? null],
    title,
    shown,
    methods: [main.pooled ? poolMethods(main.pooled, input) : '', levels.agreed],
    participation: network.participation,
    slots: {
      'measured-by': { body: textBody(measuredBy) },
      headline: { body: textBody(words.headline, { balance: true }) },
      subtitle: { body: textBody(words.subtitle) },
      'main-chart': { body: main.pooled && { kind: 'chart', chart: main.pooled } },
      evidence: { body: textBody(words.evidence) },
      'team-charts': {
        body: charts.length === 0 ? null : { kind: 'chart-grid', charts, sameScale: true },
        heading: levels.headings.teamCharts,
      },
    },
    description: [
      measuredBy,
      words.headline,
      words.subtitle,
      words.evidence,
      ...charts.map(({ name, sentence }) => `${name}: ${sentence}`),
    ],
  });
}

/** What is added up, and what is left out of it. */
export function poolMethods({ series: { panel } }: ReadSeries, { messages: { levels } }: LevelInput): string {
  return joinSentences([levels.addedUp, (panel?.incomplete ?? []).length > 0 ? levels.incomplete : '']);
}

interface MainWords {
  readonly headline: string;
  readonly subtitle: string;
  readonly evidence: string;
}

function mainWords({ pooled, ofTeams }: NetworkMain, input: LevelInput): MainWords {
  const { messages } = input;
  const [first] = ofTeams;
  if (!pooled) {
    const subtitle = first ? seriesName(first.series, messages) : '';
    return { headline: messages.levels.tooFewTeams, subtitle, evidence: '' };
  }
  const { reading, series } = pooled;
  return {
    headline: reading.headline,
    subtitle: subtitleOf(pooled, input),
    evidence: joinSentences([reading.sentence, panelSentence(series, messages), pooledNote(series, messages)]),
  };
}

/** Of every team that agreed, in the order of the alphabet: nothing of how they stand to each other. */
function teamCharts({ ofTeams }: NetworkMain, { project, messages }: LevelInput): readonly ChartBlock[] {
  const agreed = project.teams
    .filter(({ share }) => share.network)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb') || (a.id < b.id ? -1 : 1));
  return agreed.flatMap(({ id, name }) => {
    const chart = ofTeams.find(({ series }) => series.team === id);
    if (!chart || !isDrawable(chart)) return [];
    return [{ name, sentence: joinSentences([chart.reading.headline, pooledNote(chart.series, messages)]), chart }];
  });
}
