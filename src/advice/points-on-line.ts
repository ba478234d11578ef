import type { FindingWith } from '../domain/finding.ts';
import type { Measure } from '../domain/indicator.ts';
import type { Remedy } from '../domain/remedy.ts';
import { isSameNumber } from '../stats/is-same-number.ts';
import { mostAlike } from '../stats/most-alike.ts';
import { adviceFinding } from './advice-finding.ts';
import type { AdvisedSeries } from './advised-series.ts';
import { findCoarserStep } from './coarser-step.ts';
import { countEvents } from './count-events.ts';
import { medianDenominator } from './median-denominator.ts';
import { morePatients } from './more-patients.ts';

/** From this part of the points at an end on, the time between two exceptions says more than any share of so few. */
const nearlyAlways = 3 / 4;

/**
 * More than half of the points lie on the line, or are alike beside it, as shares of 0 or 100 % are: then rules that ask
 * on which side of a line points fall see chance alone. What helps is told: patients enough that fewer than half of the
 * points would lie at the end by chance (at the level of the phase) where that is within reach, a coarser step where it takes the points off the
 * line and leaves 12 of them, and the time between exceptions where nearly all points lie at the end.
 */
export function adviseOnPointsOnLine(advised: AdvisedSeries): FindingWith<'many-points-on-line'> | null {
  const pile = findPile(advised);
  if (!pile) return null;
  const remedies = [...largerPoints(advised, pile), ...coarserStep(advised), ...timeBetween(advised, pile)];
  const { series, phase } = advised;
  return adviceFinding('many-points-on-line', series, { ...pile, measured: phase.measured, remedies });
}

/** Where more than half of the points lie, and how many they are. */
interface Pile {
  readonly at: 'zero' | 'full' | 'line' | 'alike';
  readonly points: number;
}

function findPile({ series, phase, counted }: AdvisedSeries): Pile | null {
  if (phase.notJudged !== 'mostly-on-line') return null;
  const where = mostAlike(counted.map(({ value }) => value));
  if (where === null) return null;
  const points = counted.filter(({ value }) => isSameNumber(value, where)).length;
  if (where === 0) return { at: 'zero', points };
  if (where === 1 && series.indicator.measure === 'share') return { at: 'full', points };
  return { at: isSameNumber(where, counted[0].centerLine ?? 0) ? 'line' : 'alike', points };
}

const isEnd: Readonly<Record<Pile['at'], boolean>> = { zero: true, full: true, line: false, alike: false };

const hasDenominator: Readonly<Record<Measure, boolean>> = {
  share: true,
  rate: true,
  value: false,
  'days-between': false,
};

function largerPoints(advised: AdvisedSeries, { at }: Pile): readonly Remedy[] {
  if (!hasDenominator[advised.series.indicator.measure]) return isEnd[at] ? [] : [{ kind: 'finer-scale' }];
  if (!isEnd[at]) return [{ kind: 'more-patients', patients: null }];
  return morePatients(patientsForHalf(advised), medianDenominator(advised.counted) ?? 0);
}

/**
 * As many patients in a point as make it as likely as not that one of them is an exception: the least n for which
 * (1 − exceptions / patients)ⁿ is below 1/2. Null where there is no exception to count from, or points are as large
 * already.
 */
function patientsForHalf(advised: AdvisedSeries): number | null {
  const events = countEvents(advised);
  const now = medianDenominator(advised.counted);
  if (!events?.denominators || events.total === 0 || now === null) return null;
  const patients = Math.floor(Math.LN2 / -Math.log1p(-Math.min(0.5, events.total / events.denominators))) + 1;
  return patients > now ? patients : null;
}

function coarserStep(advised: AdvisedSeries): readonly Remedy[] {
  const step = findCoarserStep(advised, (pooled) => {
    const { notJudged } = pooled.phase;
    return notJudged !== 'too-few' && findPile(pooled) === null;
  });
  return step === null ? [] : [{ kind: 'coarser-step', step }];
}

/**
 * Of a share only where it is nearly always at the end; what is counted and mostly does not happen is an event. Where every
 * point lies there, there is no exception to count the days from.
 */
function timeBetween({ series, phase }: AdvisedSeries, { at, points }: Pile): readonly Remedy[] {
  const { measure } = series.indicator;
  if (!isEnd[at] || measure === 'days-between' || points === phase.measured) return [];
  return measure !== 'share' || points >= nearlyAlways * phase.measured ? [{ kind: 'time-between' }] : [];
}
