import type { PrivacyFindings } from '../../../domain/finding-args/privacy.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { count, inBrackets } from './words.ts';

export const privacy: TextsOf<PrivacyFindings> = {
  'national-identity-number': ({ column }) => ({
    what: `Here stands a national identity number${column ? ` (${column})` : ''}.`,
    how: 'Empty the cell (select it, press Delete) and save. The number may remain in older versions and e-mail: follow your routine for privacy breaches.',
  }),
  'possible-identity-number': () => ({ what: '', how: null }),
  'person-column': () => ({ what: '', how: null }),
  'birth-date': () => ({ what: '', how: null }),
  'phone-number': () => ({ what: '', how: null }),
  'e-mail-address': () => ({ what: '', how: null }),
  'small-number': ({ points, minimum }, found) => ({
    what: `${count(points, 'measurement', 'measurements')} with fewer than ${minimum} patients ${points === 1 ? 'is' : 'are'} not shown, for privacy${inBrackets(found)}.`,
    how: null,
  }),
  'hidden-to-protect-another': () => ({ what: '', how: null }),
  'pooled-for-privacy': ({ step }, found) => ({
    what: `The measurements are added up per ${formats.step(step)}, for privacy${inBrackets(found)}.`,
    how: null,
  }),
  'hidden-by-outcome': (_, found) => ({
    what: `None of the measurements are shown, for privacy${inBrackets(found)}.`,
    how: 'The numbers are too small to be shown to others, even when they are added up.',
  }),
  'story-without-consent': () => ({
    what: 'The patient’s words are not shown, because consent is missing.',
    how: 'Enter the date of the consent and where it holds, or leave the field empty.',
  }),
};
