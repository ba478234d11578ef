import { subsetsOf } from './subsets-of.ts';

/** A point of a patient group that is shown so far. */
export interface ShownPart {
  /** Which of the groups it is of. */
  readonly group: number;
  readonly patients: number;
}

/** One stretch of time: what a reader can subtract from what. */
export interface Subtraction {
  /** All patients of the stretch. */
  readonly all: number;
  /** The shown points of the groups, in the order in which they are given up. */
  readonly shown: readonly ShownPart[];
  /** How many points of the groups are hidden already. */
  readonly hidden: number;
  readonly minDenominator: number;
}

/**
 * How many of the shown points must be hidden as well, from the first one on, until nothing hidden can be worked out:
 * whichever shown groups are taken from all patients, nobody or at least `minDenominator` patients are left or too many
 * (who stand in two groups, or in a month that all patients lack), and where points are hidden, what is left tells not
 * even how many patients each of them has.
 *
 * @example countToProtect({ all: 13, shown: [{ group: 0, patients: 10 }], hidden: 1, minDenominator: 5 }) // => 1
 * @example countToProtect({ all: 16, shown: [{ group: 0, patients: 10 }], hidden: 1, minDenominator: 5 }) // => 0
 */
export function countToProtect({ shown, ...others }: Subtraction): number {
  const enough = shown.findIndex(
    (_, given) => !isGivenAway({ ...others, shown: shown.slice(given), hidden: others.hidden + given }),
  );
  return enough < 0 ? shown.length : enough;
}

function isGivenAway({ all, shown, hidden, minDenominator }: Subtraction): boolean {
  const groups = sumByGroup(shown);
  const isFew = subsetsOf(groups).some((some) => {
    const left = Math.abs(leftOf(all, some));
    return left > 0 && left < minDenominator;
  });
  return isFew || isTold(leftOf(all, groups), hidden, minDenominator);
}

/** So few or so many patients over all hidden points that each must have one, or the most that a hidden point can have. */
const isTold = (left: number, hidden: number, minDenominator: number): boolean =>
  hidden > 0 && left > 0 && (left <= hidden || left === hidden * (minDenominator - 1));

function sumByGroup(shown: readonly ShownPart[]): readonly number[] {
  const sums = new Map<number, number>();
  for (const { group, patients } of shown) sums.set(group, (sums.get(group) ?? 0) + patients);
  return [...sums.values()];
}

/** Bed days and person-time may have decimals: what is left of equal sums is nothing. */
function leftOf(all: number, some: readonly number[]): number {
  const left = some.reduce((rest, patients) => rest - patients, all);
  return Math.abs(left) < 1e-9 * Math.max(1, Math.abs(all)) ? 0 : left;
}
