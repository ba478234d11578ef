import { formats } from '../formats.ts';
import { poster } from '../poster.ts';

export const saveAgain = 'Choose File → Save As in Excel, and the file type “CSV UTF-8”.';

export const quote = (text: string): string => `“${text}”`;

export const quoteAll = (texts: readonly string[]): string => formats.list(texts.map(quote));

export const { count } = formats;

/** What stood in the cell, as the subject of a sentence. */
export function stood(found: string | null): string {
  if (found === null) return 'The content of the cell';
  return found === '' ? 'An empty cell' : quote(found);
}

/** What stood there, in brackets after a sentence's subject; nothing where it is not told. */
export const inBrackets = (found: string | null): string => (found ? ` (${quote(found)})` : '');

export const didYouMean = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `Did you mean ${quote(suggestion)}?`;

export function range(minimum: number | null, maximum: number | null): string {
  if (minimum !== null && maximum !== null) {
    return `from ${formats.number(minimum, 3)} to ${formats.number(maximum, 3)}`;
  }
  if (minimum !== null) return `${formats.number(minimum, 3)} or more`;
  return maximum === null ? 'another number' : `${formats.number(maximum, 3)} or less`;
}

/** A share can be written as `80%` or as 0.8. */
export const possible = (minimum: number | null, maximum: number | null): string =>
  minimum === 0 && maximum === 1 ? 'from 0 to 100%' : range(minimum, maximum);

/** What the places of a poster are called; the id where they have no name. */
export const places: Readonly<Record<string, string>> = {
  background: poster.headings.background,
  'patient-voice': poster.headings.patientVoice,
  aim: poster.headings.aim,
  changes: poster.headings.changes,
  'users-changed': poster.headings.usersChanged,
  anchoring: poster.headings.anchoring,
  learned: poster.headings.learned,
  next: poster.headings.next,
  'other-charts': poster.headings.otherCharts,
  title: 'title',
  headline: 'headline',
  byline: 'names of the team',
  evidence: 'the sentence under the chart',
  'effect-goals': 'effect goals',
  'ask-us': 'ask us about',
  contact: 'contact',
  methods: 'the note on methods',
  qr: 'the QR code',
};
