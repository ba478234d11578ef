/** Name of a period in the library: a number, an ISO date, or any text that tells the points apart. */
export type PeriodKey = string | number;
