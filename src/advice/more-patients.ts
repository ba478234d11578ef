import type { Remedy } from '../domain/remedy.ts';

/** Nobody with 20 patients a month gets a hundred of them by being told to. */
const mostTimes = 5;

/** So many patients in a point as advice; none where that is more than five times an ordinary point (`now`) or unknown. */
export const morePatients = (patients: number | null, now: number): readonly Remedy[] =>
  patients === null || patients > mostTimes * now ? [] : [{ kind: 'more-patients', patients }];
