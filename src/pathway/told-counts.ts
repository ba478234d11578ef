/** What stands in a row: a numerator and a denominator, or a mean and the number of patients behind it. */
export interface ToldCounts {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

/** Of a share or a rate. */
export const tellCounts = (sum: number, denominator: number): ToldCounts => ({
  numerator: sum,
  denominator,
  value: null,
});

/** Of a mean; no mean of nobody. */
export const tellMean = (sum: number, denominator: number): ToldCounts => ({
  numerator: null,
  denominator,
  value: denominator === 0 ? null : sum / denominator,
});
