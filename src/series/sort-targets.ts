import { comparePeriods } from '../domain/period-arithmetic.ts';
import type { SeriesTarget } from './series.ts';

/** In the order they begin to hold; a goal without a date holds from the start. */
export const sortTargets = (targets: readonly SeriesTarget[]): readonly SeriesTarget[] =>
  [...targets].sort((a, b) =>
    a.from && b.from ? comparePeriods(a.from, b.from) : Number(!!a.from) - Number(!!b.from),
  );
