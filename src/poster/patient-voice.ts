import type { CalendarDate } from '../domain/calendar-date.ts';
import type { LanguageId } from '../domain/language-id.ts';
import type { PatientVoice } from '../domain/team.ts';

/** Whether a patient has agreed to be quoted at the gathering that a poster is made for (on a day, where one is known). */
export function mayBeQuoted({ consent }: PatientVoice, on: CalendarDate | null): boolean {
  if (!consent?.covers.includes('gathering')) return false;
  return consent.until === null || on === null || on <= consent.until;
}

const quotes: Readonly<Record<LanguageId, readonly [string, string]>> = {
  nb: ['«', '»'],
  nn: ['«', '»'],
  en: ['“', '”'],
};

/** A patient's words in the quotation marks of the language, whatever marks the team typed around them. */
export function quote(text: string, language: LanguageId): string {
  const bare = text
    .trim()
    .replace(/^["'«»„“”‘’]+\s*/, '')
    .replace(/\s*["'«»„“”‘’]+$/, '');
  const [open, close] = quotes[language];
  return `${open}${bare}${close}`;
}
