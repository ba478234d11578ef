/** Measured points that a reading of the level needs. */
export const leastForLevel = 10;

/** Measured points that a reading of change needs, and each of two phases that are compared. */
export const leastForChange = 12;
