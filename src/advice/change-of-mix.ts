import type { FindingWith } from '../domain/finding.ts';
import type { Series, SeriesPoint } from '../series/series.ts';
import type { PeriodKey } from '../spc/period-key.ts';
import type { SeriesAnalysis } from '../spc/series-analysis.ts';
import {
  type Counts,
  type GroupBeforeAfter,
  type StandardizedDifference,
  standardizedDifference,
} from '../stats/standardized-difference.ts';
import { adviceFinding } from './advice-finding.ts';

/** A series with its numbers. */
export interface MixedSeries {
  readonly series: Series;
  readonly analysis: SeriesAnalysis;
}

/** As many points as a reading needs in each of two phases that it compares. */
const leastInPhase = 12;

/** Fewer points on one side of a sign are too little to hold the other side against. */
const leastBesideSign = 6;

/**
 * Where a change for all patients may be nothing but a change of which patients there are. A difference between the last
 * two phases, or a sign of change within the last one, is held against what it would be with the patient groups mixed
 * alike (direct standardization); it is told where less than half of it is left, or where it turns round.
 *
 * Only of shares and rates, and only from points that are published: silent where a point of a group is hidden or
 * lacking, or where the groups are not all of the patients, each in one group.
 */
export const adviseOnMix = (all: readonly MixedSeries[]): readonly FindingWith<'change-of-mix'>[] =>
  all.flatMap((one) => {
    const { team, indicator, patientGroup } = one.series;
    if (patientGroup !== null || (indicator.measure !== 'share' && indicator.measure !== 'rate')) return [];
    const groups = all
      .map(({ series }) => series)
      .filter((other) => other.team === team && other.indicator.id === indicator.id && other.patientGroup !== null);
    return groups.length < 2 ? [] : (tellMix(one, indicator.measure, groups) ?? []);
  });

function tellMix(
  one: MixedSeries,
  measure: 'share' | 'rate',
  groups: readonly Series[],
): FindingWith<'change-of-mix'> | null {
  const stretches = findStretches(one);
  const first = stretches?.after[0];
  if (!stretches || !first || !areWhole(stretches, groups)) return null;
  const difference = standardizedDifference(groups.map((group) => countGroup(group, stretches)));
  if (difference === null || !isMostlyMix(difference, leastDifference[measure])) return null;
  const scale = measure === 'share' ? 1 : one.series.indicator.per;
  return adviceFinding('change-of-mix', one.series, {
    measure,
    crude: difference.crude * scale,
    standardized: difference.standardized * scale,
    from: first.period,
  });
}

/** What would be told as 0 percentage points is no difference. */
const leastDifference = { share: 0.005, rate: Number.MIN_VALUE } as const;

/** Under half of the difference is left, or it turns round. */
const isMostlyMix = ({ crude, standardized }: StandardizedDifference, least: number): boolean =>
  Math.abs(crude) >= least && standardized * Math.sign(crude) < Math.abs(crude) / 2;

/** The points of all patients before and after a change that the reading tells of. */
interface Stretches {
  readonly before: readonly SeriesPoint[];
  readonly after: readonly SeriesPoint[];
}

function findStretches({ series, analysis }: MixedSeries): Stretches | null {
  if (analysis.notJudged !== null || series.privacy.hiddenByOutcome) return null;
  return betweenPhases(series, analysis) ?? aboutSign(series, analysis);
}

function betweenPhases(series: Series, analysis: SeriesAnalysis): Stretches | null {
  const last = analysis.phases.length;
  if (analysis.phases.at(-1)?.versusPrevious?.signal !== true) return null;
  const ofPhase = (phase: number) => pointsIn(series, analysis, (_, point) => point.phase === phase);
  const [before, after] = [ofPhase(last - 1), ofPhase(last)];
  return Math.min(before.length, after.length) < leastInPhase ? null : { before, after };
}

/** The points of the newest sign that lies to one side, and those before it; where there are few, those behind it. */
function aboutSign(series: Series, analysis: SeriesAnalysis): Stretches | null {
  const { variation, points, phases } = analysis;
  const places = new Map(points.map(({ period, phase }, place) => [period, { place, phase }]));
  const placeOf = (period: PeriodKey) => places.get(period)?.place ?? -1;
  const isLast = (period: PeriodKey) => places.get(period)?.phase === phases.length;
  const sign = analysis.signals.findLast(({ side, from, to }) => side !== null && from !== to && isLast(from));
  if (variation === null || variation === 'common-cause' || sign === undefined) return null;
  const [from, to] = [placeOf(sign.from), placeOf(sign.to)];
  const inLast = (holds: (place: number) => boolean) =>
    pointsIn(series, analysis, (place, { phase }) => phase === phases.length && holds(place));
  const [ahead, within, behind] = [
    inLast((place) => place < from),
    inLast((place) => place >= from && place <= to),
    inLast((place) => place > to),
  ];
  if (within.length < leastBesideSign) return null;
  if (ahead.length >= leastBesideSign) return { before: ahead, after: within };
  return behind.length >= leastBesideSign ? { before: within, after: behind } : null;
}

/** The points that count, of the places that are asked for. */
function pointsIn(
  series: Series,
  { points }: SeriesAnalysis,
  isIn: (place: number, point: SeriesAnalysis['points'][number]) => boolean,
): readonly SeriesPoint[] {
  const keys = new Set(points.filter((point, place) => isIn(place, point)).map(({ period }) => String(period)));
  return series.points.filter((point) => keys.has(point.period.key) && point.state === 'measured' && isCounted(point));
}

/** Neither left out, nor hidden, nor without counts. */
const isCounted = ({ excluded, numerator, denominator }: SeriesPoint): boolean =>
  excluded === null && numerator !== null && denominator !== null;

/** Whether the groups are all of the patients in every point, each in one group. */
function areWhole({ before, after }: Stretches, groups: readonly Series[]): boolean {
  return [...before, ...after].every((point) => {
    const parts = groups.map((group) => group.points.find(({ period }) => period.key === point.period.key));
    if (parts.some((part) => part === undefined || !isCounted(part))) return false;
    const counts = sumOf(parts.flatMap((part) => part ?? []));
    return counts.numerator === point.numerator && counts.denominator === point.denominator;
  });
}

function countGroup(group: Series, { before, after }: Stretches): GroupBeforeAfter {
  const within = (stretch: readonly SeriesPoint[]): Counts => {
    const keys = new Set(stretch.map(({ period }) => period.key));
    return sumOf(group.points.filter(({ period }) => keys.has(period.key)));
  };
  return { before: within(before), after: within(after) };
}

const sumOf = (points: readonly SeriesPoint[]): Counts => ({
  numerator: points.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0),
  denominator: points.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0),
});
