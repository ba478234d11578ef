import type { IndicatorId, TeamId } from '../domain/ids.ts';
import type { MeasuringStep } from '../domain/period.ts';

/** What is said about sheets in the shapes of others beside what stands in them. */
export interface BridgeOptions {
  /** The column that says when; null where it is to be found. */
  readonly date: string | null;
  /** The column that says whose row it is; null is the usual one. */
  readonly unit: string | null;
  /** Rows of other teams are passed over; null is everybody's. */
  readonly only: ReadonlySet<TeamId> | null;
  /** Rows of another indicator are passed over, and rows without one are of this; null is every indicator. */
  readonly indicator: IndicatorId | null;
  /** What days and shorter periods are brought to; null brings days to months and leaves periods as they are. */
  readonly every: Exclude<MeasuringStep, 'fortnight'> | null;
}
