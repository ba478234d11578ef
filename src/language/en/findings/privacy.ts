import type { PrivacyFindings } from '../../../domain/finding-args/privacy.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { count, inBrackets, quote } from './words.ts';

/** Why a patient's words are left out, and what to do. */
const consents = {
  'no-date': {
    why: 'the date of the consent is missing',
    how: 'Write it in the field “consent-date”, or empty the field with the patient’s words.',
  },
  'no-place': {
    why: 'it does not say what the consent covers',
    how: 'Write “gathering” or “gathering, web” in the field “consent-covers”.',
  },
  'only-web': {
    why: 'the consent covers the web only',
    how: 'If the patient has said yes to the poster too, write “gathering, web” in the field “consent-covers”.',
  },
  'not-begun': {
    why: 'the date of the consent is still to come',
    how: 'Check the year and the day in the field “consent-date”.',
  },
  'run-out': {
    why: 'the consent has run out',
    how: 'Ask the patient again and write the new date, or empty the field with the patient’s words.',
  },
  'small-numbers': {
    why: 'the numbers are so small that the words can be recognized',
    how: 'The poster is made without them.',
  },
} as const satisfies Record<PrivacyFindings['story-without-consent']['reason'], { why: string; how: string }>;

/** How an identity number is taken away from where it stands. */
const removal = {
  cell: 'Empty the cell (select it, press Delete) and save.',
  name: 'Rename the file (or the sheet).',
  line: 'Delete the number in the line and save.',
} as const satisfies Record<PrivacyFindings['national-identity-number']['where'], string>;

export const privacy: TextsOf<PrivacyFindings> = {
  'national-identity-number': ({ column, where }) => ({
    what: `Here stands a national identity number${column ? ` (${column})` : ''}.`,
    how: `${removal[where]} The number may remain in older versions and e-mail: follow your routine for privacy breaches.`,
  }),
  'possible-identity-number': ({ column, where }) => ({
    what: `Here stands what may be a national identity number${column ? ` (${column})` : ''}.`,
    how: `${removal[where]} If it is one: follow your routine for privacy breaches. If it is another number, write a letter right before it.`,
  }),
  'person-column': ({ column }) => ({
    what: `The column ${quote(column)} seems to hold information about persons.`,
    how: 'Delete the whole column (right-click its letter, choose Delete), save, and follow your routine for privacy breaches. If it holds names of teams, call it “team”.',
  }),
  'birth-date': () => ({
    what: 'Here stands what looks like a date of birth.',
    how: 'Delete it and save. If it belongs to a patient, follow your routine for privacy breaches.',
  }),
  'phone-number': () => ({
    what: 'Here stands what looks like a phone number.',
    how: 'Delete it and save. If it belongs to a patient or next of kin, follow your routine for privacy breaches.',
  }),
  'e-mail-address': () => ({
    what: 'Here stands what looks like an e-mail address.',
    how: 'Delete it and save. If it belongs to a patient or next of kin, follow your routine for privacy breaches.',
  }),
  'small-number': ({ points, minimum }, found) => ({
    what: `${count(points, 'measurement', 'measurements')} with fewer than ${minimum} patients ${points === 1 ? 'is' : 'are'} not shown, for privacy${inBrackets(found)}.`,
    how: null,
  }),
  'hidden-to-protect-another': ({ points }, found) => ({
    what: `${count(points, 'measurement of patient groups is', 'measurements of patient groups are')} hidden for privacy${inBrackets(found)}: few patients are behind, or the numbers would give away something else that is hidden.`,
    how: 'With gpf report --internal, the team itself sees all of its measurements.',
  }),
  'pooled-for-privacy': ({ step, outside }, found) => ({
    what: `The measurements are added up per ${formats.step(step)}, for privacy${inBrackets(found)}.${outside === 0 ? '' : ` ${count(outside, 'measurement', 'measurements')} at the start or the end of the series ${outside === 1 ? 'is' : 'are'} left out, since the period is not whole.`}`,
    how: null,
  }),
  'hidden-by-outcome': (_, found) => ({
    what: `None of the measurements are shown, for privacy${inBrackets(found)}.`,
    how: 'The numbers are too small to be shown to others, even when they are added up, or it is not said how many patients they are about.',
  }),
  'story-without-consent': ({ reason }) => ({
    what: `The patient’s words are not shown, because ${consents[reason].why}.`,
    how: consents[reason].how,
  }),
};
