import type { Localized } from './language-id.ts';

/** One step of Helhetlig pasientforløp i hjemmet, in the order that the chain has (which is not that of the numbers). */
export interface HphStep {
  /** `hph0` … `hph6`, or `daily-work-list`, which has a place in the chain but no number. */
  readonly id: string;
  readonly code: string | null;
  readonly name: Localized;
  /** At a time that follows from the discharge, or at an event that may come any number of times. */
  readonly trigger: 'time' | 'event' | 'daily';
  readonly source: string;
}
