import type { Period } from '../domain/period.ts';
import { comparePeriods } from '../domain/period-arithmetic.ts';
import { pointOfChange } from '../domain/point-of-change.ts';
import type { Change } from '../domain/team.ts';
import type { PhaseStart, Series, TeamSeries } from '../series/series.ts';
import { type HeldBoundary, holdBoundary, type Objection } from './hold-boundary.ts';

/** A change that the team wrote down, and the period that a phase would begin with. */
interface PlacedChange {
  readonly change: Change;
  /** A day where the points are events that are known by their number. */
  readonly period: Period;
}

/** A change whose boundary the points bear out. */
interface HeldChange extends PlacedChange, HeldBoundary {}

/** A new phase that the points bear out. */
export interface PhaseProposal extends HeldChange {
  /** Other changes that the same phase would begin with: the points cannot tell them apart. */
  readonly inseparable: readonly Change[];
}

/** A change at which no phase is proposed, and what stands against it. */
export interface RefusedChange {
  readonly change: Change;
  /** `outside`: the series has no point after it. `is-a-phase`: one begins there already. `beside`: too near a proposal. */
  readonly objection: Objection | { readonly kind: 'outside' | 'is-a-phase' | 'beside' };
}

/** What may be proposed for a series. */
export interface PhaseAdvice {
  readonly series: TeamSeries;
  /** Why nothing was looked for; else null. */
  readonly silent: 'hidden' | 'no-level' | 'no-calendar' | 'no-changes' | null;
  readonly proposals: readonly PhaseProposal[];
  /** The other changes, in time order. */
  readonly refused: readonly RefusedChange[];
  /** The phases that the series has, and those that are proposed, in time order: what gpf.yaml would say. */
  readonly phases: readonly PhaseStart[];
}

/**
 * Where a new phase would be justified, and why. A proposal and never an act: somebody who knows the work decides, and
 * writes it in gpf.yaml.
 *
 * The date comes from the team, never from the data: only the first period after a change that the team wrote down
 * (`pointOfChange`) is looked at. A phase is proposed where there are 12 measured points on both sides, the new points lie
 * on one side of the previous line longer than chance gives (`versusPrevious`), the two phases show a sign of change
 * about one line too, and the new points are steady about their own. A change gives one proposal at most. Of several that
 * would do, the earliest is taken, and a later one only where everything holds with both: neighbors cannot be told apart
 * by the points, and to take the one that fits best would be to let the data choose the date.
 *
 * How often without any change (simulated, 1 500 series each; a seeded test repeats some): with one change in the middle
 * of 24 points in 0 to 0.3 % of run charts and 1 to 2 % of P charts; with three changes in 36 points in 1 to 3 % of run
 * charts and 3 to 4 % of P charts, 8 % at a level of 90 % with 10 patients a point. Without the sign about one line it
 * would be 17 to 19 % of run charts with three changes. How often with a change from 40 to 70 %, 10 patients a point, run
 * chart: in 24 % of series with 12 points on each side (too many lie on their own median to judge them), 74 % with 12 and
 * 18, 82 % with 18 and 18.
 */
export function proposePhases(series: TeamSeries): PhaseAdvice {
  const silent = reasonForSilence(series);
  const changes = silent === null ? inTime(series.changes) : [];
  const placed = changes.flatMap((change) => placeChange(change, series) ?? []);
  const proposals = pickProposals(series, placed).map((held) => ({ ...held, inseparable: sharers(held, placed) }));
  const others = changes.filter(
    (one) => !proposals.some(({ change, inseparable }) => change === one || inseparable.includes(one)),
  );
  const refused = others.map((change) => ({ change, objection: objectionTo(change, series, proposals) }));
  return { series, silent, proposals, refused, phases: withPhases(series, proposals).phases };
}

const sharers = (held: PlacedChange, placed: readonly PlacedChange[]): readonly Change[] =>
  placed
    .filter(({ change, period }) => change !== held.change && period.key === held.period.key)
    .map(({ change }) => change);

function reasonForSilence({ privacy, plots, points, changes }: Series): PhaseAdvice['silent'] {
  if (privacy.hiddenByOutcome) return 'hidden';
  if (plots !== 'level') return 'no-level';
  if (changes.length === 0) return 'no-changes';
  return points.every(({ period, day }) => (day ?? period).kind === 'number') ? 'no-calendar' : null;
}

const inTime = (changes: readonly Change[]): readonly Change[] =>
  changes.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));

/** Null where the series has no point after the change, or a phase begins there already. */
function placeChange(change: Change, { points, phases }: Series): PlacedChange | null {
  const point = pointOfChange(points, change.date);
  const isPhase = phases.some(({ period }) => period.key === point?.period.key);
  return point && !isPhase ? { change, period: point.period } : null;
}

/** Takes one more proposal as long as one holds together with those that are taken. */
function pickProposals(series: Series, placed: readonly PlacedChange[]): readonly HeldChange[] {
  let proposals: readonly HeldChange[] = [];
  let next: readonly HeldChange[] | null = proposals;
  while (next) {
    proposals = next;
    const open = placed.filter(({ period }) => !proposals.some((taken) => taken.period.key === period.key));
    next = null;
    for (const change of open) next ??= holdAll(series, [...proposals, change]);
  }
  return proposals;
}

/** All of the boundaries together, each with its evidence; null where one of them does not hold. */
function holdAll(series: Series, placed: readonly PlacedChange[]): readonly HeldChange[] | null {
  const split = withPhases(series, placed);
  const proposals: HeldChange[] = [];
  for (const { change, period } of placed) {
    const verdict = holdBoundary(split, period);
    if (!verdict.holds) return null;
    proposals.push({ change, period, ...verdict.evidence });
  }
  return proposals.toSorted((a, b) => comparePeriods(a.period, b.period));
}

/** The series as it would be with more phases. */
function withPhases(series: Series, placed: readonly PlacedChange[]): Series {
  const more = placed.map(({ change, period }): PhaseStart => ({ period, label: change.text }));
  const phases = [...series.phases, ...more].toSorted((a, b) => comparePeriods(a.period, b.period));
  return { ...series, phases };
}

/** What stands against a phase at a change, when those that are proposed are there. */
function objectionTo(change: Change, series: Series, proposals: readonly PhaseProposal[]): RefusedChange['objection'] {
  if (!pointOfChange(series.points, change.date)) return { kind: 'outside' };
  const placed = placeChange(change, withPhases(series, proposals));
  if (!placed) return { kind: 'is-a-phase' };
  const verdict = holdBoundary(withPhases(series, [...proposals, placed]), placed.period);
  return verdict.holds ? { kind: 'beside' } : verdict.objection;
}
