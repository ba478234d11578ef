/** The 97.5 % quantile of the normal distribution: 95 % lie within so many standard deviations of the middle. */
const standardDeviations = 1.959963984540054;

/** The numbers between which something may well lie. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** So many of so many. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
}

/**
 * The 95 % interval of a share, 0 to 1, that was measured as so many of so many: the shares from which such a count would
 * be no surprise. Wilson's score interval, without continuity correction: it stays between 0 and 1, and tells something
 * of 10 of 10 too, where the textbooks' p ± 1.96 √(p (1 − p) / n) has no width.
 *
 * It holds for patients who are independent of each other; where shares vary more than that (`sigmaOfZ`), it is too
 * narrow. Null where nothing was counted, or more than there is.
 * Source: Wilson EB. Probable inference, the law of succession, and statistical inference. J Am Stat Assoc
 * 1927;22(158):209–212, doi:10.1080/01621459.1927.10502953.
 *
 * @example wilsonInterval({ count: 0, of: 0 }) // => null
 * @example wilsonInterval({ count: 10, of: 10 })?.upper // => 1
 */
export function wilsonInterval({ count, of }: Proportion): Interval | null {
  if (!(of > 0) || count < 0 || count > of) return null;
  const share = count / of;
  const square = standardDeviations ** 2;
  const middle = share + square / (2 * of);
  const reach = standardDeviations * Math.sqrt((share * (1 - share)) / of + square / (4 * of ** 2));
  const whole = 1 + square / of;
  return {
    // Rounding must not put the ends beside 0 and 1, where they are by the formula.
    lower: count === 0 ? 0 : (middle - reach) / whole,
    upper: count === of ? 1 : (middle + reach) / whole,
  };
}
