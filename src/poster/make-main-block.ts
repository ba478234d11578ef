import type { Indicator } from '../domain/indicator.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import { aimSentence } from './aim-sentence.ts';
import { joinSentences } from './join-texts.ts';
import { plannedIndicators } from './planned-indicators.ts';
import { pooledNote } from './pooled-note.ts';
import type { MainBlock, PlanItem } from './poster-content.ts';
import type { PosterInput, PosterMessages } from './poster-input.ts';
import { spreadNote } from './spread-note.ts';
import { subtitleOf } from './subtitle-of.ts';

/** The reading over its chart; before there is data the aim over the measuring plan. */
export function makeMainBlock(input: PosterInput, main: ReadSeries | null): MainBlock {
  const { messages, team } = input;
  if (main) {
    const { reading } = main;
    return {
      kind: 'chart',
      headline: reading.headline,
      subtitle: subtitleOf(main, input),
      evidence:
        joinSentences([reading.sentence, pooledNote(main.series, messages), spreadNote(main, messages)]) || null,
      chart: main,
    };
  }
  const words = messages.poster;
  const items = plannedIndicators(input).map((indicator) => planItem(indicator, messages));
  return {
    kind: 'plan',
    headline: team.poster.aim && aimSentence(team.poster.aim, messages),
    heading: words.headings.measuringPlan,
    items: [
      ...(items.length > 0 ? items : [{ name: words.nothingChosenYet, text: '' }]),
      { name: '', text: words.planNote },
    ],
  };
}

function planItem({ name, numerator, denominator }: Indicator, { id, poster }: PosterMessages): PlanItem {
  return { name: name[id], text: poster.countedAs(withoutStop(numerator[id]), withoutStop(denominator[id])) };
}

const withoutStop = (text: string): string => text.trim().replace(/\.$/, '');
