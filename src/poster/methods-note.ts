import type { MethodsWords } from '../language/poster-words.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import type { PosterMessages } from './poster-input.ts';

/** Points from which lines and limits are drawn (`contract.md`, section 5). */
const pointsForLine = 10;
const pointsForLimits = 12;

/**
 * How the charts of a poster are to be read, in as few sentences as they need: which line, which sign, what is hidden.
 * `hidden` are series of which nothing at all may be shown.
 */
export function methodsNote(
  shown: readonly ReadSeries[],
  all: readonly ReadSeries[],
  messages: PosterMessages,
): string {
  const words = messages.poster.methods;
  const lined = shown.filter((series) => measuredIn(series) >= pointsForLine);
  const withLimits = lined.filter(hasLimits);
  const hiddenPoints = all.reduce((sum, { series }) => sum + series.privacy.hiddenPoints, 0);
  const minimum = all[0]?.series.privacy.minDenominator ?? 0;
  const sentences: readonly (string | false)[] = [
    lineSentence(lined, words),
    lined.some(({ reading }) => reading.statement.kind === 'between-phases') && words.previousLine,
    shown.some(hasSign) && words.diamond,
    withLimits.some((series) => measuredIn(series) >= pointsForLimits) && words.limits,
    shown.some(({ analysis }) => analysis.points.some(({ excluded }) => excluded)) && words.excluded,
    hiddenPoints > 0 && words.hidden(minimum, hiddenPoints),
    ...all.map((series) => series.reading.statement.kind === 'hidden-by-outcome' && nothingShown(series, messages)),
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

/** What the black line is: one thing in a run chart, another in a chart with limits. */
function lineSentence(lined: readonly ReadSeries[], words: MethodsWords): string | false {
  const limited = lined.filter(hasLimits).length;
  if (lined.length === 0) return false;
  if (limited === 0) return words.median;
  return limited === lined.length ? words.mean : words.medianAndMean;
}

const nothingShown = ({ series, reading }: ReadSeries, { id }: PosterMessages): string =>
  `${series.indicator.name[id]}: ${reading.headline}`;

const measuredIn = ({ analysis }: ReadSeries): number =>
  Math.max(0, ...analysis.phases.map(({ measured }) => measured));

const hasLimits = ({ analysis }: ReadSeries): boolean =>
  analysis.points.some(({ lower, upper }) => lower !== null || upper !== null);

/** A sign that the reading may speak of; marks of a series that is not judged are not drawn. */
const hasSign = ({ analysis, reading }: ReadSeries): boolean =>
  reading.statement.kind === 'between-phases' ||
  (reading.statement.kind === 'sign-of-change' && analysis.signals.length > 0);
