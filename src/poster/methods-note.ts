import { methodIcons } from '../charts/method-icons.ts';
import { needsLimits, signPoints } from '../charts/sign-points.ts';
import type { MethodsWords } from '../language/poster-words.ts';
import { lineOf } from '../reading/line-names.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import { chartTypes } from '../spc/chart-types/index.ts';
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
  const judged = withLimits.filter((series) => measuredIn(series) >= pointsForLimits);
  const hiddenPoints = all.reduce((sum, { series }) => sum + series.privacy.hiddenPoints, 0);
  const signed = shown.filter(hasSign);
  const told = signed.filter(tellsSign);
  const minimum = all[0]?.series.privacy.minDenominator ?? 0;
  const sentences: readonly (string | false)[] = [
    lineSentence(lined, words),
    lined.some(({ reading }) => reading.statement.kind === 'between-phases') && words.previousLine,
    told.length > 0 && words.diamond(nameRules(told, messages)),
    ...silentSigns(
      signed.filter((series) => !tellsSign(series)),
      words,
    ),
    shown.some((series) => methodIcons(series).length > 0) && words.icons,
    judged.length > 0 && words.limits,
    judged.some(usesMovingRanges) && words.screening,
    shown.some(({ analysis }) => analysis.points.some(({ excluded }) => excluded)) && words.excluded,
    hiddenPoints > 0 && (isAnyBesideAll(all) ? words.hiddenOfGroups : words.hidden)(minimum, hiddenPoints),
    hiddenPoints > 0 && shown.some(hasHiddenMark) && words.hiddenMark,
    ...all.map((series) => series.reading.statement.kind === 'hidden-by-outcome' && nothingShown(series, messages)),
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

/** What a diamond is where the sentence over its chart tells of no sign. */
function silentSigns(silent: readonly ReadSeries[], words: MethodsWords): readonly (string | false)[] {
  const rules = new Set(silent.flatMap((series) => [...signPoints(series)].flatMap(({ signals }) => signals)));
  return [
    [...rules].some((rule) => needsLimits[rule]) && words.outlier,
    [...rules].some((rule) => !needsLimits[rule]) && words.pattern,
  ];
}

/** What the black line is: one thing in a run chart, another in a chart with limits. */
function lineSentence(lined: readonly ReadSeries[], words: MethodsWords): string | false {
  if (lined.length === 0) return false;
  const medians = lined.filter((one) => lineOf[one.series.chart] === 'median' && !hasLimits(one)).length;
  const means = lined.filter((one) => lineOf[one.series.chart] === 'mean' && hasLimits(one)).length;
  if (medians === lined.length) return words.median;
  if (means === lined.length) return words.mean;
  return medians + means === lined.length ? words.medianAndMean : words.center;
}

/** Whether a group with hidden points stands beside all patients of its indicator, so that they may be hidden for another. */
const isAnyBesideAll = (all: readonly ReadSeries[]): boolean =>
  all.some(
    ({ series: { patientGroup, privacy, indicator } }) =>
      patientGroup !== null &&
      privacy.hiddenPoints > 0 &&
      all.some(({ series: other }) => other.patientGroup === null && other.indicator.id === indicator.id),
  );

/** Whether extreme moving ranges may have been left out of a chart's limits. */
const usesMovingRanges = ({ series }: ReadSeries): boolean =>
  chartTypes.some((type) => type.id === series.chart && type.usesMovingRanges);

/** Whether a colon stands at the bottom of the chart, where a measurement is kept back. */
const hasHiddenMark = ({ series }: ReadSeries): boolean => series.points.some(({ state }) => state === 'hidden');

/** The makers of the rules behind the signs that are shown. */
const nameRules = (signed: readonly ReadSeries[], { charts }: PosterMessages): string =>
  [...new Set(signed.map(({ analysis }) => charts.ruleSet[analysis.rules]))].join(', ');

const nothingShown = ({ series, reading }: ReadSeries, { id }: PosterMessages): string =>
  `${series.indicator.name[id]}: ${reading.headline}`;

const measuredIn = ({ analysis }: ReadSeries): number =>
  Math.max(0, ...analysis.phases.map(({ measured }) => measured));

const hasLimits = ({ analysis }: ReadSeries): boolean =>
  analysis.points.some(({ lower, upper }) => lower !== null || upper !== null);

/** Whether the sentence of the chart tells of a sign too; one old point beyond its limits is no sign of how things are now. */
const tellsSign = ({ reading: { statement } }: ReadSeries): boolean =>
  statement.kind === 'sign-of-change' || statement.kind === 'between-phases';

/** Whether a diamond is drawn: for a sign that the reading tells of, and for an older point beyond its limits. */
const hasSign = (readSeries: ReadSeries): boolean => signPoints(readSeries).size > 0;
