import type { IndicatorId } from '../../domain/ids.ts';
import type { ReadSeries } from '../../reading/read-series.ts';
import { listBody, textBody } from '../fill-slots.ts';
import type { ChartRow, PageContent } from '../page-content.ts';
import { pooledNote } from '../pooled-note.ts';
import { seriesName } from '../series-name.ts';
import { isDrawable } from './is-drawable.ts';
import type { LevelInput } from './level-input.ts';
import { levelPage } from './level-page.ts';
import { panelSentence } from './panel-sentence.ts';

/**
 * The page of mayors and directors, in plain words: the readings that were named beforehand, the direction, what has been
 * decided, and what is asked of them. Null where the project file has no `partnership`.
 */
export function makePartnershipPage(input: LevelInput): PageContent | null {
  const { project, messages } = input;
  const { partnership, network } = project;
  if (!partnership) return null;
  const { levels, formats } = messages;
  const rows = partnership.indicators.flatMap((id) => rowsOf(id, input));
  const shown = rows.flatMap(({ chart }) => (chart ? [chart] : []));
  const { direction, decisions, asks = [], nextMeeting } = partnership;
  return levelPage(input, {
    level: 'partnership',
    eyebrow: [network?.name ?? null, levels.level.partnership],
    title: levels.title.partnership,
    shown,
    methods: shown.length === 0 ? [] : [levels.addedUp],
    participation: partnership.participation,
    slots: {
      'measured-by': { body: textBody(levels.measuredBy(input.delivered.measured, input.delivered.teams)) },
      direction: { body: textBody(direction), heading: levels.headings.direction },
      readings: { body: rows.length === 0 ? null : { kind: 'chart-rows', rows } },
      decisions: { body: listBody(decisions), heading: levels.headings.decisions },
      asked: { body: listBody(asks), heading: levels.headings.asked },
      'next-meeting': { body: textBody(nextMeeting && levels.nextMeeting(formats.date(nextMeeting))) },
    },
    description: [
      direction ?? '',
      ...rows.flatMap(({ name, headline, sentences }) => [`${name}: ${headline}`, ...sentences]),
      ...decisions,
      ...asks,
    ],
  });
}

/** An indicator's reading for all patients, else for each group; without a chart it says why there is none. */
function rowsOf(id: IndicatorId, input: LevelInput): readonly ChartRow[] {
  const { messages, network, project } = input;
  const pooled = network.filter(({ series }) => series.indicator.id === id);
  const ofAll = pooled.filter(({ series }) => series.patientGroup === null);
  const rows = (ofAll.length > 0 ? ofAll : pooled).map((one) => rowOf(one, input));
  if (rows.length > 0) return rows;
  const indicator = project.catalogue.indicators.find((one) => one.id === id);
  const isMeasured = input.teams.some(
    ({ series, reading }) => series.indicator.id === id && reading.statement.kind !== 'no-data',
  );
  const headline = isMeasured ? messages.levels.tooFewTeams : messages.levels.notMeasuredYet;
  return indicator ? [{ name: indicator.name[messages.id], headline, sentences: [], chart: null }] : [];
}

function rowOf(one: ReadSeries, { messages }: LevelInput): ChartRow {
  const { reading, series } = one;
  const chart = isDrawable(one) ? one : null;
  const more = [reading.sentence, panelSentence(series, messages), pooledNote(series, messages)];
  return { name: seriesName(series, messages), headline: reading.headline, sentences: chart ? more : [], chart };
}
