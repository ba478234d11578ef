import type { PrivacyFindings } from '../../../domain/finding-args/privacy.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { count, inBrackets, quote } from './words.ts';

/** Why a patient's words are left out, and what to do. */
const consents = {
  'no-date': {
    why: 'datoen for samtykket mangler',
    how: 'Skriv den i feltet «Dato for samtykke», eller tøm feltet med pasientens ord.',
  },
  'no-place': {
    why: 'det står ikke hvor samtykket gjelder',
    how: 'Skriv «samling» eller «samling, nett» i feltet «Samtykket gjelder».',
  },
  'only-web': {
    why: 'samtykket gjelder bare nett',
    how: 'Har pasienten sagt ja til plakaten også, skriv «samling, nett» i feltet «Samtykket gjelder».',
  },
  'not-begun': {
    why: 'datoen for samtykket er ikke kommet ennå',
    how: 'Sjekk året og datoen i feltet «Dato for samtykke».',
  },
  'run-out': {
    why: 'samtykket har gått ut',
    how: 'Spør pasienten på nytt og skriv ny dato, eller tøm feltet med pasientens ord.',
  },
  'small-numbers': { why: 'tallene er så små at ordene kan kjennes igjen', how: 'Plakaten lages uten dem.' },
} as const satisfies Record<PrivacyFindings['story-without-consent']['reason'], { why: string; how: string }>;

/** How an identity number is taken away from where it stands. */
const removal = {
  cell: 'Tøm cellen (velg den, trykk Delete) og lagre.',
  name: 'Gi filen (eller arket) et annet navn.',
  line: 'Slett nummeret i linjen og lagre.',
} as const satisfies Record<PrivacyFindings['national-identity-number']['where'], string>;

export const privacy: TextsOf<PrivacyFindings> = {
  'national-identity-number': ({ column, where }) => ({
    what: `Her står et fødselsnummer${column ? ` (${column})` : ''}.`,
    how: `${removal[where]} Nummeret kan ligge i eldre versjoner og e-post: følg rutinen for personvernavvik.`,
  }),
  'possible-identity-number': ({ column, where }) => ({
    what: `Her står det noe som kan være et fødselsnummer${column ? ` (${column})` : ''}.`,
    how: `${removal[where]} Er det et fødselsnummer: følg rutinen for personvernavvik. Er det et annet nummer, skriv en bokstav rett foran det.`,
  }),
  'person-column': ({ column }) => ({
    what: `Kolonnen ${quote(column)} ser ut til å inneholde opplysninger om personer.`,
    how: 'Slett hele kolonnen (høyreklikk på bokstaven over den, velg Slett) og lagre, og følg rutinen for personvernavvik. Er det navn på team, kall kolonnen «team».',
  }),
  'birth-date': () => ({
    what: 'Her står det som ser ut som en fødselsdato.',
    how: 'Slett den og lagre. Hører den til en pasient, følg rutinen for personvernavvik.',
  }),
  'phone-number': () => ({
    what: 'Her står det som ser ut som et telefonnummer.',
    how: 'Slett det og lagre. Hører det til en pasient eller pårørende, følg rutinen for personvernavvik.',
  }),
  'e-mail-address': () => ({
    what: 'Her står det som ser ut som en e-postadresse.',
    how: 'Slett den og lagre. Hører den til en pasient eller pårørende, følg rutinen for personvernavvik.',
  }),
  'small-number': ({ points, minimum }, found) => ({
    what: `${count(points, 'måling', 'målinger')} med færre enn ${minimum} pasienter er ikke vist, av hensyn til personvernet${inBrackets(found)}.`,
    how: null,
  }),
  'hidden-to-protect-another': ({ points }, found) => ({
    what: `${count(points, 'måling', 'målinger')} av pasientgrupper er skjult av hensyn til personvernet${inBrackets(found)}: det er få pasienter bak, eller tallene ville røpet noe annet som er skjult.`,
    how: 'Med gpf report --internal ser teamet selv alle sine målinger.',
  }),
  'pooled-for-privacy': ({ step, outside }, found) => ({
    what: `Målingene er slått sammen per ${formats.step(step)}, av hensyn til personvernet${inBrackets(found)}.${outside === 0 ? '' : ` ${count(outside, 'måling', 'målinger')} først eller sist i serien er ikke med, fordi perioden ikke er hel.`}`,
    how: null,
  }),
  'hidden-by-outcome': (_, found) => ({
    what: `Ingen av målingene er vist, av hensyn til personvernet${inBrackets(found)}.`,
    how: 'Tallene er for små til å vises for andre, også når de slås sammen, eller det står ikke hvor mange pasienter de gjelder.',
  }),
  'story-without-consent': ({ reason }) => ({
    what: `Pasientens ord er ikke vist, fordi ${consents[reason].why}.`,
    how: consents[reason].how,
  }),
};
