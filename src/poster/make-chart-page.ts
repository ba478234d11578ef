import { timePlace } from '../charts/time-place.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import { fillSlots, textBody } from './fill-slots.ts';
import { joinSentences, joinWithDots } from './join-texts.ts';
import { makePosterMetadata } from './make-poster-metadata.ts';
import { methodsNote } from './methods-note.ts';
import type { PageContent } from './page-content.ts';
import { pooledNote } from './pooled-note.ts';
import type { NumberedChange } from './poster-content.ts';
import type { PosterInput, PosterMessages } from './poster-input.ts';
import { subtitleOf } from './subtitle-of.ts';

/** Where one chart stands for itself: who measured, what the reading says of it, what is measured, and how sure that is. */
export function makeChartPage(input: Omit<PosterInput, 'series'>, shown: ReadSeries): PageContent {
  const { project, team, messages, file, stamp = null } = input;
  const words = messages.poster;
  const { headline, sentence } = shown.reading;
  const subtitle = subtitleOf(shown, input);
  const methods = methodsNote([shown], [shown], messages) || null;
  const evidence = joinSentences([sentence, pooledNote(shown.series, messages)]) || null;
  const changes = changesInTime(shown, messages);
  return {
    language: messages.id,
    team: team.id,
    file,
    documentTitle: [...(stamp === null ? [] : [stamp]), `${team.name}: ${headline}`].join('. '),
    description: joinSentences([subtitle, evidence ?? ''].map(endWithStop)),
    timeSpan: null,
    slots: fillSlots({
      eyebrow: { body: textBody(joinWithDots([team.name, project.network?.name])) },
      stamp: { body: textBody(joinWithDots([stamp, project.network?.invented ? words.invented : null])) },
      headline: { body: textBody(headline, { balance: true }) },
      subtitle: { body: textBody(subtitle) },
      'main-chart': { body: { kind: 'chart', chart: shown } },
      changes: { body: changes.length === 0 ? null : { kind: 'changes', changes }, heading: words.headings.changes },
      evidence: { body: textBody(evidence) },
      methods: { body: textBody(methods) },
    }),
    metadata: makePosterMetadata({ ...input, series: [shown] }, { series: [shown], methods }),
  };
}

/** The changes that have a flag in the chart, with its number. */
function changesInTime({ series }: ReadSeries, { formats }: PosterMessages): readonly NumberedChange[] {
  const { ofDate } = timePlace(series, null);
  return series.changes.flatMap(({ date, text }, index) =>
    ofDate(date) === null ? [] : [{ number: index + 1, date: formats.shortMonth(date), text }],
  );
}

const endWithStop = (text: string): string => (text === '' || /[.!?]$/.test(text) ? text : `${text}.`);
