import type { Indicator } from '../domain/indicator.ts';
import { levelScale } from '../language/level-scale.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import { aimSentence } from './aim-sentence.ts';
import { joinSentences, joinWithDots } from './join-texts.ts';
import { plannedIndicators } from './planned-indicators.ts';
import { pooledNote } from './pooled-note.ts';
import type { MainBlock, PlanItem } from './poster-content.ts';
import type { PosterInput, PosterMessages } from './poster-input.ts';
import { seriesName } from './series-name.ts';

/** The reading over its chart; before there is data the aim over the measuring plan. */
export function makeMainBlock(input: PosterInput, main: ReadSeries | null): MainBlock {
  const { messages, team } = input;
  if (main) {
    const { reading } = main;
    return {
      kind: 'chart',
      headline: reading.headline,
      subtitle: subtitleOf(main, input),
      evidence: joinSentences([reading.sentence, pooledNote(main.series, messages)]) || null,
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

/** "HPH2 · Strukturert oppfølging … · andel brukere per måned (run-diagram)". */
function subtitleOf({ series }: ReadSeries, { project, messages }: PosterInput): string {
  const { indicator } = series;
  const [step, ...more] = project.catalogue.hphSteps.filter(({ id }) => indicator.hphSteps.includes(id));
  return joinWithDots([
    more.length > 0 ? null : step?.code,
    seriesName(series, messages),
    `${axisOf(series, messages)} (${messages.charts.chartType[series.chart]})`,
  ]);
}

/** What is on the vertical axis, and how often. */
function axisOf({ indicator, plots, step }: ReadSeries['series'], messages: PosterMessages): string {
  const unit = levelScale(indicator, plots, messages).unit[messages.id];
  return plots === 'level'
    ? messages.charts.axis(indicator.measure, unit, step)
    : messages.charts.spreadAxis(unit, step);
}
