/** A probability from a simulation, 0 to 1, with its standard error; an error of 0 says that it is known. */
export interface Estimate {
  readonly share: number;
  readonly standardError: number;
}

/** What cannot happen. */
export const never: Estimate = { share: 0, standardError: 0 };

/**
 * The part of the runs in which something happened. The standard error comes from two more of each outcome than were
 * seen, so that none in 4 000 runs is not taken for impossible.
 *
 * Source: Agresti A, Coull BA. Approximate is better than "exact" for interval estimation of binomial proportions. Am
 * Stat 1998;52(2):119–126, doi:10.1080/00031305.1998.10480550.
 *
 * @example estimateOf(0, 96) // => { share: 0, standardError: Math.sqrt(0.02 * 0.98 / 96) }
 */
export function estimateOf(count: number, runs: number): Estimate {
  const adjusted = (count + 2) / (runs + 4);
  return { share: count / runs, standardError: Math.sqrt((adjusted * (1 - adjusted)) / runs) };
}
