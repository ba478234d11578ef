import type { MeasuringStep, Period } from '../domain/period.ts';
import { firstDay, periodOf } from '../domain/period-arithmetic.ts';

/**
 * The period of the declared step that a finer one lies in; the period itself where no step is declared. Null where it
 * cannot be told: fortnights have no fixed calendar, so days have none.
 */
export function periodInStep(period: Period, step: MeasuringStep | null): Period | null {
  if (step === null || period.kind === step) return period;
  const day = firstDay(period);
  return step === 'fortnight' || day === null ? null : periodOf(step, day);
}
