import type { TeamId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Period, Step } from '../domain/period.ts';
import type { SeriesPoint, TeamSeries } from '../series/series.ts';
import { groupBy } from './group-by.ts';

/** The counts of one period that may be published; null where there are none, or not all of them. */
export interface CountedPoint {
  readonly period: Period;
  readonly counts: Counts | null;
}

export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/** One team's one indicator in counts, all patients together, in time order without holes. */
export interface CountedSeries {
  readonly team: TeamId;
  readonly indicator: Indicator;
  readonly step: Step;
  readonly points: readonly CountedPoint[];
}

/**
 * Why a series has no counts to hand on. `no-share`: it is no part of a whole. `no-calendar`: its points are days or
 * running numbers. `groups-differ`: its groups of patients are told by periods of different length. `nothing-shown`: no
 * point may be published with its counts.
 */
export const reasonsNotToHandOn = ['no-share', 'no-calendar', 'groups-differ', 'nothing-shown'] as const;
export type ReasonNotToHandOn = (typeof reasonsNotToHandOn)[number];

export interface PublishedCounts {
  readonly series: readonly CountedSeries[];
  readonly leftOut: readonly {
    readonly team: TeamId;
    readonly indicator: Indicator;
    readonly reason: ReasonNotToHandOn;
  }[];
}

/**
 * The counts behind published series (`buildSeries`), one series for each team and indicator: that of all patients, or
 * else its groups added up in the periods where every group may be shown. Nothing hidden is in them, so that no sum of
 * theirs gives it back.
 */
export function publishedCounts(series: readonly TeamSeries[]): PublishedCounts {
  const together = groupBy(series, ({ team, indicator }) => JSON.stringify([team, indicator.id]));
  const counted = [...together.values()].map(countTogether);
  return {
    series: counted.flatMap((one) => ('points' in one ? [one] : [])),
    leftOut: counted.flatMap((one) => ('reason' in one ? [one] : [])),
  };
}

type Counted = CountedSeries | PublishedCounts['leftOut'][number];

function countTogether(together: readonly TeamSeries[]): Counted {
  const all = together.filter(({ patientGroup }) => patientGroup === null);
  const parts = all.length > 0 ? all : together;
  const [first] = parts as [TeamSeries, ...TeamSeries[]];
  const { team, indicator, step } = first;
  const leaveOut = (reason: ReasonNotToHandOn): Counted => ({ team, indicator, reason });
  if (indicator.measure !== 'share') return leaveOut('no-share');
  if (step === null) return leaveOut('no-calendar');
  if (parts.some((part) => part.step !== step)) return leaveOut('groups-differ');
  const points = addUp(parts);
  if (points.every(({ counts }) => counts === null)) return leaveOut('nothing-shown');
  return { team, indicator, step, points };
}

/** A period that one group has and another has not is one of which not all is known. */
function addUp(parts: readonly TeamSeries[]): readonly CountedPoint[] {
  const byPeriod = groupBy(
    parts.flatMap(({ points }) => points),
    ({ period }) => period.key,
  );
  const points = [...byPeriod.values()].map((found): CountedPoint => {
    const [{ period }] = found as [SeriesPoint, ...SeriesPoint[]];
    const counts = found.map(countsOf).filter((one) => one !== null);
    return { period, counts: counts.length === parts.length ? counts.reduce(add) : null };
  });
  return points.toSorted((a, b) => (a.period.key < b.period.key ? -1 : 1));
}

const add = (a: Counts, b: Counts): Counts => ({
  numerator: a.numerator + b.numerator,
  denominator: a.denominator + b.denominator,
});

/**
 * Nothing to measure is counts too: none of none. Where a unit has not delivered they are not the team's, and nobody stands
 * by what is left out of the calculation: the reason for it would not be handed on.
 */
function countsOf({ state, numerator, denominator, excluded, lacksUnits }: SeriesPoint): Counts | null {
  if (state === 'nothing-to-measure') return { numerator: 0, denominator: 0 };
  if (state !== 'measured' || excluded !== null || lacksUnits === true) return null;
  return numerator === null || denominator === null ? null : { numerator, denominator };
}
