import type { CalendarDate } from '../domain/calendar-date.ts';
import type { PatientVoice } from '../domain/team.ts';

/**
 * Whether a patient's words may stand on a poster: there is a consent, it covers gatherings, and today lies within it.
 * Where today is not given, the dates are not compared.
 */
export function mayShowVoice({ consent }: PatientVoice, today: CalendarDate | null): boolean {
  if (!consent?.covers.includes('gathering')) return false;
  if (today === null) return true;
  return consent.date <= today && (consent.until === null || today <= consent.until);
}
