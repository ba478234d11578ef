import type { NameFindings } from '../../../domain/finding-args/names.ts';
import { capitalize } from '../../capitalize.ts';
import type { TextsOf } from '../../finding-texts.ts';
import { columns } from '../columns.ts';
import { formats } from '../formats.ts';
import { didYouMean, inBrackets, quote, stood } from './words.ts';

/** What a poster's field that holds a few words can hold, and what that field is called. */
const posterWords = {
  'consent-covers': { field: 'Samtykket gjeld', how: 'Skriv anten «samling» eller «samling, nett».' },
  wheel: {
    field: 'Her er vi no',
    how: 'Skriv eitt eller fleire av desse, med komma mellom: «førebu», «planleggje», «utføre», «evaluere», «følgje opp».',
  },
} as const;

export const names: TextsOf<NameFindings> = {
  'unknown-indicator': ({ suggestion }, found) => ({
    what: `${stood(found)} er ikkje eit målepunkt i katalogen eller i gpf.yaml.`,
    how:
      suggestion === null
        ? 'Sjå namna med: gpf indicators'
        : `Meinte du ${quote(suggestion.name.nn)} (${suggestion.alias ?? suggestion.id})?`,
  }),
  'unknown-team': ({ suggestion }, found) => ({
    what: `${stood(found)} er ikkje eit team i gpf.yaml.`,
    how: didYouMean(suggestion, 'Rett namnet i arket, eller legg teamet (eller namnet som alias) til i gpf.yaml.'),
  }),
  'renamed-municipality': ({ number, name, since }, found) => ({
    what: `${stood(found)} er eit nummer eller namn frå før ${since}: no er det ${number} ${name}.`,
    how: `Skriv ${name} eller ${number} i staden.`,
  }),
  'lookalike-name': ({ other }, found) => ({
    what: `${stood(found)} ser ut som ${quote(other)}, men er skrive med andre teikn.`,
    how: 'Er det same namnet, kopier det eine og lim det inn i alle radene. Er det to, kan det stå.',
  }),
  'test-team': (_, found) => ({
    what: `${stood(found)} ser ut som eit team for testing.`,
    how: 'Slett radene før plakatane blir laga. Er teamet ekte, kan det stå.',
  }),
  'team-without-data': ({ team }) => ({
    what: `${team} har ikkje levert målingar.`,
    how: 'Har teamet målt, sjå om fila ligg i mappa, og om namnet er rett i kolonna «team».',
  }),
  'team-missing-period': ({ period }, found) => ({
    what: `${capitalize(formats.period(period))} er ikkje levert for teamet${inBrackets(found)}, men er det for andre.`,
    how: 'Legg til målinga om ho finst. Vart det ikkje målt, kan det stå slik.',
  }),
  'unit-missing': ({ unit, period, periods }, found) => ({
    what:
      periods === 1
        ? `${unit} har ikkje levert ${formats.period(period)}${inBrackets(found)}. Målinga blir halden utanfor, for tala er berre ein del av dei teamet har.`
        : `${unit} manglar i ${periods} periodar frå ${formats.period(period)}${inBrackets(found)}. Målingane blir haldne utanfor, for tala er berre ein del av dei teamet har.`,
    how: `Legg til tala frå ${unit}. Gjeld tala heile teamet, skriv namnet på teamet i kolonna «team».`,
  }),
  'unit-not-added': ({ unit, reason }) => ({
    what:
      reason === 'percent'
        ? `Ein prosent frå ${unit} kan ikkje leggjast saman med tal frå andre einingar i teamet.`
        : `Målepunktet har ikkje teljar og nemnar, så eit tal frå ${unit} kan ikkje leggjast saman med tal frå andre einingar i teamet.`,
    how:
      reason === 'percent'
        ? 'Skriv teljar og nemnar i staden. Gjeld prosenten heile teamet, skriv namnet på teamet i kolonna «team».'
        : 'Rekn ut eitt tal for heile teamet, og skriv namnet på teamet i kolonna «team».',
  }),
  'lost-leading-zero': ({ number }, found) => ({
    what: `${stood(found)} er lese som kommunenummeret ${number}: Excel har teke bort 0 framfor.`,
    how: `Merk kolonna, vel Heim → Talformat → Tekst, og skriv ${number}. Eller skriv namnet på kommunen.`,
  }),
  'indicator-not-in-plan': (_, found) => ({
    what: `${stood(found)} er ikkje eit av målepunkta i gpf.yaml.`,
    how: 'Målingane er lesne. Legg målepunktet til under «indicators» i gpf.yaml, eller rett namnet i arket.',
  }),
  'definition-changed': ({ period }, found) => ({
    what: `Frå ${formats.period(period)} har målepunktet ein annan definisjon${inBrackets(found)}.`,
    how: `Blir det talt på ein ny måte, skriv «ny definisjon» i kolonna ${quote(columns.phase)} frå denne rada. Elles skriv definisjonen likt i alle radene.`,
  }),
  'unknown-poster-field': ({ suggestion, within }, found) =>
    within === null
      ? {
          what: `${stood(found)} er ikkje eit felt på plakaten.`,
          how: didYouMean(
            suggestion,
            'Bruk ei overskrift frå plakaten, til dømes «Bakgrunn» eller «Dette lærte vi». Alle felta står i plakat.csv frå gpf init.',
          ),
        }
      : {
          what: `${stood(found)} kan ikkje stå i feltet ${quote(posterWords[within].field)}.`,
          how: didYouMean(suggestion, posterWords[within].how),
        },
  'change-outside-data': ({ date }) => ({
    what: `Endringa ${formats.date(date)} ligg utanfor tida det er målingar frå.`,
    how: 'Sjekk datoen. Er han rett, kan det stå slik, men endringa blir ikkje vist i diagrammet.',
  }),
};
