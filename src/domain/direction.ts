/** Which way is better for those whom the indicator is about. */
export const directions = ['up', 'down', 'neutral'] as const;
export type Direction = (typeof directions)[number];
