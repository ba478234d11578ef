/** Places on the page to a hundredth of a point: finer cannot be seen, and sums of widths would differ in the last digit. */
export const rounded = (length: number): number => Math.round(length * 100) / 100 + 0;
