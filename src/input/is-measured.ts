import type { Measurement } from '../domain/measurement.ts';

/** Whether anything was measured: 0 of 0 is nothing to measure. */
export const isMeasured = ({ numerator, denominator, value }: Measurement): boolean =>
  (numerator !== null && denominator !== null && denominator > 0) || value !== null;
