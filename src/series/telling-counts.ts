/** Numerators and complements of a sensitive indicator that could point at a person. */
const tellingCounts: readonly number[] = [1, 2];

/** Whether a count of a sensitive indicator is so small that it could point at a person; none at all points at nobody. */
export const isTellingCount = (count: number): boolean => tellingCounts.includes(count);
