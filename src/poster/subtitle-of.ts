import { levelScale } from '../language/level-scale.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import { joinWithDots } from './join-texts.ts';
import type { PosterInput, PosterMessages } from './poster-input.ts';
import { seriesName } from './series-name.ts';

/** "HPH2 · Strukturert oppfølging … · andel brukere per måned (run-diagram)". */
export function subtitleOf(
  { series }: ReadSeries,
  { project, messages }: Pick<PosterInput, 'project' | 'messages'>,
): string {
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
