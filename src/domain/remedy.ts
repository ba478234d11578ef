import type { MeasuringStep } from './period.ts';

/** What would make a chart say more. `patients`: in an ordinary point; null where it cannot be told how many. */
export type Remedy =
  | { readonly kind: 'more-patients'; readonly patients: number | null }
  | { readonly kind: 'coarser-step'; readonly step: MeasuringStep }
  | { readonly kind: 'finer-scale' }
  | { readonly kind: 'time-between' }
  | { readonly kind: 'run-chart' };
