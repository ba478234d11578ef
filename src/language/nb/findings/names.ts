import type { NameFindings } from '../../../domain/finding-args/names.ts';
import { capitalize } from '../../capitalize.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { columns } from '../columns.ts';
import { formats } from '../formats.ts';
import { didYouMean, inBrackets, quote, stood } from './words.ts';

/** What a poster's field that holds a few words can hold, and what that field is called. */
const posterWords = {
  'consent-covers': { field: 'Samtykket gjelder', how: 'Skriv «samling» eller «samling, nett».' },
  wheel: {
    field: 'Her er vi nå',
    how: 'Skriv ett eller flere av disse, med komma mellom: «forberede», «planlegge», «utføre», «evaluere», «følge opp».',
  },
} as const;

export const names: TextsOf<NameFindings> = {
  'unknown-indicator': ({ suggestion }, found) => ({
    what: `${stood(found)} er ikke et målepunkt i katalogen eller i gpf.yaml.`,
    how:
      suggestion === null
        ? 'Se navnene med: gpf indicators'
        : `Mente du ${quote(suggestion.name.nb)} (${suggestion.alias ?? suggestion.id})?`,
  }),
  'unknown-team': ({ suggestion }, found) => ({
    what: `${stood(found)} er ikke et team i gpf.yaml.`,
    how: didYouMean(suggestion, 'Rett navnet i arket, eller legg teamet (eller navnet som alias) til i gpf.yaml.'),
  }),
  'renamed-municipality': ({ number, name, since }, found) => ({
    what: `${stood(found)} er et nummer eller navn fra før ${since}: nå er det ${number} ${name}.`,
    how: `Skriv ${name} eller ${number} i stedet.`,
  }),
  'lookalike-name': ({ other }, found) => ({
    what: `${stood(found)} ser ut som ${quote(other)}, men er skrevet med andre tegn.`,
    how: 'Er det samme navn, kopier det ene og lim det inn i alle radene. Er det to, kan det stå.',
  }),
  'test-team': (_, found) => ({
    what: `${stood(found)} ser ut som et team for testing.`,
    how: 'Slett radene før plakatene lages. Er teamet ekte, kan det stå.',
  }),
  'team-without-data': ({ team }) => ({
    what: `${team} har ikke levert målinger.`,
    how: 'Har teamet målt, se om filen ligger i mappen, og om navnet er riktig i kolonnen «team».',
  }),
  'team-missing-period': ({ period }, found) => ({
    what: `${capitalize(formats.period(period))} er ikke levert for teamet${inBrackets(found)}, men er det for andre.`,
    how: 'Legg til målingen hvis den finnes. Ble det ikke målt, kan det stå slik.',
  }),
  'unit-missing': ({ unit, period, periods }, found) => ({
    what:
      periods === 1
        ? `${unit} har ikke levert ${formats.period(period)}${inBrackets(found)}. Målingen holdes utenfor, for tallene er bare en del av teamets.`
        : `${unit} mangler i ${periods} perioder fra ${formats.period(period)}${inBrackets(found)}. Målingene holdes utenfor, for tallene er bare en del av teamets.`,
    how: `Legg til tallene fra ${unit}. Gjelder tallene hele teamet, skriv navnet på teamet i kolonnen «team».`,
  }),
  'unit-not-added': ({ unit, reason }) => ({
    what:
      reason === 'percent'
        ? `En prosent fra ${unit} kan ikke legges sammen med tall fra andre enheter i teamet.`
        : `Målepunktet har ikke teller og nevner, så et tall fra ${unit} kan ikke legges sammen med tall fra andre enheter i teamet.`,
    how:
      reason === 'percent'
        ? 'Skriv teller og nevner i stedet. Gjelder prosenten hele teamet, skriv navnet på teamet i kolonnen «team».'
        : 'Regn ut ett tall for hele teamet, og skriv navnet på teamet i kolonnen «team».',
  }),
  'lost-leading-zero': ({ number }, found) => ({
    what: `${stood(found)} er lest som kommunenummeret ${number}: Excel har tatt bort 0 foran.`,
    how: `Merk kolonnen, velg Hjem → Tallformat → Tekst, og skriv ${number}. Eller skriv navnet på kommunen.`,
  }),
  'indicator-not-in-plan': (_, found) => ({
    what: `${stood(found)} er ikke et av målepunktene i gpf.yaml.`,
    how: 'Målingene er lest. Legg målepunktet til under «indicators» i gpf.yaml, eller rett navnet i arket.',
  }),
  'definition-changed': ({ period }, found) => ({
    what: `Fra ${formats.period(period)} har målepunktet en annen definisjon${inBrackets(found)}.`,
    how: `Telles det på en ny måte, skriv «ny definisjon» i kolonnen ${quote(columns.phase)} fra denne raden. Ellers skriv definisjonen likt i alle radene.`,
  }),
  'unknown-poster-field': ({ suggestion, within }, found) =>
    within === null
      ? {
          what: `${stood(found)} er ikke et felt på plakaten.`,
          how: didYouMean(
            suggestion,
            'Bruk en overskrift fra plakaten, for eksempel «Bakgrunn» eller «Dette lærte vi». Alle feltene står i plakat.csv fra gpf init.',
          ),
        }
      : {
          what: `${stood(found)} kan ikke stå i feltet ${quote(posterWords[within].field)}.`,
          how: didYouMean(suggestion, posterWords[within].how),
        },
  'change-outside-data': ({ date }) => ({
    what: `Endringen ${formats.date(date)} ligger utenfor tiden det er målinger fra.`,
    how: 'Sjekk datoen. Er den riktig, kan det stå slik, men endringen vises ikke i diagrammet.',
  }),
};
