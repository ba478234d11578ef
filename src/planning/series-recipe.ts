import { cumulativeBinomial } from '../stats/cumulative-binomial.ts';
import { cumulativePoisson } from '../stats/cumulative-poisson.ts';
import type { Cumulative } from '../stats/draw-from.ts';
import { monthsPerPoint } from './frequency.ts';
import { patientsPerPoint } from './measuring-plan.ts';
import type { Scenario } from './scenario.ts';

/** What the series of a scenario are drawn by, worked out once. */
export interface SeriesRecipe {
  /** The level of each point, a share 0 to 1. */
  readonly levels: readonly number[];
  /** Patients of each point: a fixed number, or the probabilities of each number. */
  readonly patients: number | Cumulative;
  readonly minDenominator: number;
  readonly monthSd: number;
  readonly monthsPerPoint: number;
  /** Probabilities of the counts by share and by number of patients, filled as they are asked for. */
  readonly tables: Map<number, Map<number, Cumulative>>;
}

/** The recipe of a scenario. */
export function seriesRecipe({ plan, changes, monthSd }: Omit<Scenario, 'looks'>): SeriesRecipe {
  const expected = patientsPerPoint(plan);
  return {
    levels: Array.from({ length: plan.before + plan.after }, (_, place) =>
      changes && place >= plan.before ? plan.goal : plan.now,
    ),
    patients: plan.patients.per === 'point' ? expected : cumulativePoisson(expected),
    minDenominator: plan.minDenominator,
    monthSd,
    monthsPerPoint: monthsPerPoint[plan.every],
    tables: new Map(),
  };
}

/** Probabilities of the counts among so many patients with a share. */
export function countTable({ tables }: SeriesRecipe, patients: number, share: number): Cumulative {
  let ofShare = tables.get(share);
  if (ofShare === undefined) {
    ofShare = new Map();
    tables.set(share, ofShare);
  }
  let table = ofShare.get(patients);
  if (table === undefined) {
    table = cumulativeBinomial(patients, share);
    ofShare.set(patients, table);
  }
  return table;
}
