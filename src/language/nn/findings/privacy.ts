import type { PrivacyFindings } from '../../../domain/finding-args/privacy.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { formats } from '../formats.ts';
import { count, inBrackets, quote } from './words.ts';

/** Why a patient's words are left out, and what to do. */
const consents = {
  'no-date': {
    why: 'datoen for samtykket manglar',
    how: 'Skriv han i feltet «Dato for samtykke», eller tøm feltet med orda til pasienten.',
  },
  'no-place': {
    why: 'det står ikkje kvar samtykket gjeld',
    how: 'Skriv «samling» eller «samling, nett» i feltet «Samtykket gjeld».',
  },
  'only-web': {
    why: 'samtykket gjeld berre nett',
    how: 'Har pasienten sagt ja til plakaten òg, skriv «samling, nett» i feltet «Samtykket gjeld».',
  },
  'not-begun': {
    why: 'datoen for samtykket er ikkje komen enno',
    how: 'Sjå om året og datoen er rette i feltet «Dato for samtykke».',
  },
  'run-out': {
    why: 'samtykket har gått ut',
    how: 'Spør pasienten på nytt og skriv ny dato, eller tøm feltet med orda til pasienten.',
  },
  'small-numbers': {
    why: 'tala er så små at ein kan kjenne att kven orda er frå',
    how: 'Plakaten blir laga utan dei.',
  },
} as const satisfies Record<PrivacyFindings['story-without-consent']['reason'], { why: string; how: string }>;

/** How an identity number is taken away from where it stands. */
const removal = {
  cell: 'Tøm cella (vel ho, trykk Delete) og lagre.',
  name: 'Gi fila (eller arket) eit anna namn.',
  line: 'Slett nummeret i linja og lagre.',
} as const satisfies Record<PrivacyFindings['national-identity-number']['where'], string>;

export const privacy: TextsOf<PrivacyFindings> = {
  'national-identity-number': ({ column, where }) => ({
    what: `Her står eit fødselsnummer${column ? ` (${column})` : ''}.`,
    how: `${removal[where]} Nummeret kan liggje i eldre versjonar og e-post: følg rutinen for personvernavvik.`,
  }),
  'possible-identity-number': ({ column, where }) => ({
    what: `Her står det noko som kan vere eit fødselsnummer${column ? ` (${column})` : ''}.`,
    how: `${removal[where]} Er det eit fødselsnummer: følg rutinen for personvernavvik. Er det eit anna nummer, skriv ein bokstav rett framfor det.`,
  }),
  'person-column': ({ column }) => ({
    what: `Kolonna ${quote(column)} ser ut til å innehalde opplysningar om personar.`,
    how: 'Slett heile kolonna (høgreklikk på bokstaven over ho, vel Slett) og lagre, og følg rutinen for personvernavvik. Er det namn på team, kall kolonna «team».',
  }),
  'birth-date': () => ({
    what: 'Her står det som ser ut som ein fødselsdato.',
    how: 'Slett han og lagre. Høyrer han til ein pasient, følg rutinen for personvernavvik.',
  }),
  'phone-number': () => ({
    what: 'Her står det som ser ut som eit telefonnummer.',
    how: 'Slett det og lagre. Høyrer det til ein pasient eller pårørande, følg rutinen for personvernavvik.',
  }),
  'e-mail-address': () => ({
    what: 'Her står det som ser ut som ei e-postadresse.',
    how: 'Slett ho og lagre. Høyrer ho til ein pasient eller pårørande, følg rutinen for personvernavvik.',
  }),
  'small-number': ({ points, minimum }, found) => ({
    what: `${count(points, 'måling', 'målingar')} med færre enn ${minimum} pasientar er ikkje ${points === 1 ? 'vist' : 'viste'}, av omsyn til personvernet${inBrackets(found)}.`,
    how: null,
  }),
  'hidden-to-protect-another': ({ points }, found) => ({
    what: `${count(points, 'måling', 'målingar')} av pasientgrupper er ${points === 1 ? 'skjult' : 'skjulte'} av omsyn til personvernet${inBrackets(found)}: det er få pasientar bak, eller tala ville røpe noko anna som er skjult.`,
    how: 'Med gpf report --internal ser teamet sjølv alle målingane sine.',
  }),
  'pooled-for-privacy': ({ step, outside }, found) => ({
    what: `Målingane er slegne saman per ${formats.step(step)}, av omsyn til personvernet${inBrackets(found)}.${outside === 0 ? '' : ` ${count(outside, 'måling', 'målingar')} først eller sist i serien er ikkje med, fordi perioden ikkje er heil.`}`,
    how: null,
  }),
  'hidden-by-outcome': (_, found) => ({
    what: `Ingen av målingane er viste, av omsyn til personvernet${inBrackets(found)}.`,
    how: 'Tala er for små til å bli viste for andre, også når dei blir slegne saman, eller det står ikkje kor mange pasientar dei gjeld.',
  }),
  'story-without-consent': ({ reason }) => ({
    what: `Orda til pasienten er ikkje viste, fordi ${consents[reason].why}.`,
    how: consents[reason].how,
  }),
};
