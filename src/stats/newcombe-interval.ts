import { type Interval, type Proportion, wilsonInterval } from './wilson-interval.ts';

/**
 * The 95 % interval of the difference between two shares of different patients, −1 to 1: how much the second is above the
 * first. Newcombe's method 10, from the Wilson intervals of the two without continuity correction.
 *
 * Null where one of them has no interval.
 * Source: Newcombe RG. Interval estimation for the difference between independent proportions: comparison of eleven
 * methods. Stat Med 1998;17(8):873–890, doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I.
 *
 * @example newcombeInterval({ count: 0, of: 10 }, { count: 10, of: 10 })?.upper // => 1
 * @example newcombeInterval({ count: 0, of: 10 }, { count: 0, of: 0 }) // => null
 */
export function newcombeInterval(before: Proportion, after: Proportion): Interval | null {
  const [first, second] = [wilsonInterval(before), wilsonInterval(after)];
  if (first === null || second === null) return null;
  const [from, to] = [before.count / before.of, after.count / after.of];
  return {
    lower: to - from - Math.hypot(to - second.lower, first.upper - from),
    upper: to - from + Math.hypot(second.upper - to, from - first.lower),
  };
}
