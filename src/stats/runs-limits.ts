/** The part of random series that may lie in each tail. */
const tail = 0.025;

/** Room for rounding, so that a tail of exactly 2.5 % counts as one. */
const rounding = 1e-9;

/** How many runs are ordinary: all numbers from the fewest to the most. */
export interface RunsLimits {
  readonly fewest: number;
  readonly most: number;
}

/**
 * How many runs so many points above a line and so many below it have by chance: a number outside of these limits, or one
 * further out, comes in at most 2.5 % of all orders of the points.
 *
 * Exact, by counting orders. Tables of critical values give the first number that is a sign, not the last that is
 * ordinary: 6 and 16 for ten and ten points.
 * Source: Swed FS, Eisenhart C. Tables for testing randomness of grouping in a sequence of alternatives. Ann Math Stat
 * 1943;14:66–87, doi:10.1214/aoms/1177731494.
 *
 * @example runsLimits(10, 10) // => { fewest: 7, most: 15 }
 * @example runsLimits(3, 0) // => { fewest: 1, most: 1 }
 */
export function runsLimits(above: number, below: number): RunsLimits {
  const probabilities = runsProbabilities(above, below);
  return {
    fewest: 1 + countInTail(probabilities),
    most: probabilities.length - countInTail([...probabilities].reverse()),
  };
}

/**
 * The probability of 1, 2, … runs among so many points above a line and so many below it, when every order is equally
 * likely.
 *
 * @example runsProbabilities(1, 2).map((probability) => Math.round(probability * 3)) // => [0, 2, 1]
 */
export function runsProbabilities(above: number, below: number): readonly number[] {
  if (above === 0 || below === 0) return [1];
  const logs = logFactorials(above + below);
  const logChoose = (of: number, some: number): number =>
    some > of ? Number.NEGATIVE_INFINITY : logOf(logs, of) - logOf(logs, some) - logOf(logs, of - some);
  const orders = logChoose(above + below, above);
  // One side's points make so many runs by choosing where to cut between them.
  const cut = (upper: number, lower: number): number =>
    Math.exp(logChoose(above - 1, upper - 1) + logChoose(below - 1, lower - 1) - orders);
  const most = 2 * Math.min(above, below) + (above === below ? 0 : 1);
  return Array.from({ length: most }, (_, index) => {
    const [fewer, more] = [Math.floor((index + 1) / 2), Math.ceil((index + 1) / 2)];
    if (fewer === 0) return 0;
    return cut(fewer, more) + cut(more, fewer);
  });
}

function countInTail(probabilities: readonly number[]): number {
  let total = 0;
  return probabilities.findIndex((probability) => {
    total += probability;
    return total > tail * (1 + rounding);
  });
}

const logOf = (logs: readonly number[], number: number): number => logs[number] as number;

/** Logarithms of 0!, 1!, 2!, … up to `number`. */
function logFactorials(number: number): readonly number[] {
  const logs = [0];
  for (let factor = 1; factor <= number; factor += 1) logs.push(logOf(logs, factor - 1) + Math.log(factor));
  return logs;
}
