import type { PrivacyFindings } from '../../../domain/finding-args/privacy.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { count, inBrackets } from './words.ts';

export const privacy: TextsOf<PrivacyFindings> = {
  'national-identity-number': ({ column }) => ({
    what: `Her står eit fødselsnummer${column ? ` (${column})` : ''}.`,
    how: 'Tøm cella (vel ho, trykk Delete) og lagre. Nummeret kan liggje i eldre versjonar og e-post: følg rutinen for personvernavvik.',
  }),
  'possible-identity-number': () => ({ what: '', how: null }),
  'person-column': () => ({ what: '', how: null }),
  'birth-date': () => ({ what: '', how: null }),
  'phone-number': () => ({ what: '', how: null }),
  'e-mail-address': () => ({ what: '', how: null }),
  'small-number': ({ points, minimum }, found) => ({
    what: `${count(points, 'måling', 'målingar')} med færre enn ${minimum} pasientar er ikkje ${points === 1 ? 'vist' : 'viste'}, av omsyn til personvernet${inBrackets(found)}.`,
    how: null,
  }),
  'hidden-to-protect-another': () => ({ what: '', how: null }),
  'pooled-for-privacy': ({ step }, found) => ({
    what: `Målingane er slegne saman per ${formats.step(step)}, av omsyn til personvernet${inBrackets(found)}.`,
    how: null,
  }),
  'hidden-by-outcome': (_, found) => ({
    what: `Ingen av målingane er viste, av omsyn til personvernet${inBrackets(found)}.`,
    how: 'Tala er for små til å bli viste for andre, også når dei blir slegne saman.',
  }),
  'story-without-consent': () => ({
    what: 'Orda til pasienten er ikkje viste, fordi eit samtykke manglar.',
    how: 'Før opp datoen for samtykket og kvar det gjeld, eller la feltet stå tomt.',
  }),
};
