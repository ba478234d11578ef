import type { CalendarDate } from '../domain/calendar-date.ts';
import type { FindingArgs } from '../domain/finding.ts';
import type { PatientVoice } from '../domain/team.ts';

/** What a consent lacks. */
export type ConsentLack = FindingArgs['story-without-consent']['reason'];

/**
 * Why a patient's words may not stand on a poster; null where they may: there is a consent, it covers gatherings, and
 * today lies within it. Where today is not given, the dates are not compared.
 */
export function whyVoiceIsHidden({ consent }: PatientVoice, today: CalendarDate | null): ConsentLack | null {
  if (consent === null) return 'no-date';
  if (!consent.covers.includes('gathering')) return consent.covers.length === 0 ? 'no-place' : 'only-web';
  if (today === null) return null;
  if (today < consent.date) return 'not-begun';
  return consent.until !== null && consent.until < today ? 'run-out' : null;
}
