import type { PrivacyFindings } from '../../../domain/finding-args/privacy.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { count, inBrackets } from './words.ts';

export const privacy: TextsOf<PrivacyFindings> = {
  'national-identity-number': ({ column }) => ({
    what: `Her står et fødselsnummer${column ? ` (${column})` : ''}.`,
    how: 'Tøm cellen (velg den, trykk Delete) og lagre. Nummeret kan ligge i eldre versjoner og e-post: følg rutinen for personvernavvik.',
  }),
  'possible-identity-number': () => ({ what: '', how: null }),
  'person-column': () => ({ what: '', how: null }),
  'birth-date': () => ({ what: '', how: null }),
  'phone-number': () => ({ what: '', how: null }),
  'e-mail-address': () => ({ what: '', how: null }),
  'small-number': ({ points, minimum }, found) => ({
    what: `${count(points, 'måling', 'målinger')} med færre enn ${minimum} pasienter er ikke vist, av hensyn til personvernet${inBrackets(found)}.`,
    how: null,
  }),
  'hidden-to-protect-another': () => ({ what: '', how: null }),
  'pooled-for-privacy': ({ step }, found) => ({
    what: `Målingene er slått sammen per ${formats.step(step)}, av hensyn til personvernet${inBrackets(found)}.`,
    how: null,
  }),
  'hidden-by-outcome': (_, found) => ({
    what: `Ingen av målingene er vist, av hensyn til personvernet${inBrackets(found)}.`,
    how: 'Tallene er for små til å vises for andre, også når de slås sammen.',
  }),
  'story-without-consent': () => ({
    what: 'Pasientens ord er ikke vist, fordi et samtykke mangler.',
    how: 'Før opp datoen for samtykket og hvor det gjelder, eller la feltet stå tomt.',
  }),
};
