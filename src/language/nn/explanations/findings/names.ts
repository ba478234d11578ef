import type { NameFindings } from '../../../../domain/finding-args/names.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

const save = 'Vel Fil → Lagre.';

export const names: FindingExplanationsOf<NameFindings> = {
  'unknown-indicator': {
    title: 'Målepunktet er ukjent',
    why: 'gpf kjenner målepunkta i katalogen og dei de har laga i gpf.yaml. Eit namn som ikkje finst der, kan ikkje knytast til rett diagram, og gpf gjettar ikkje.',
    steps: [
      'Sjå namn og kodar med: gpf indicators',
      'Skriv koden eller namnet i kolonna «indikator», likt i alle radene.',
      'Er målepunktet dykkar eige, legg det til under indicators i gpf.yaml, med id, name, numerator og denominator.',
    ],
  },
  'unknown-team': {
    title: 'Teamet er ukjent',
    why: 'gpf.yaml seier kva team som er med. Eit namn som ikkje står der, kan vere ein skrivefeil, og gpf gjettar ikkje kven tala høyrer til. Utan retting manglar målinga på plakaten til teamet.',
    steps: [
      'Rett namnet i kolonna «team», likt i alle radene.',
      'Bruker de to namn på same team, legg det andre til i gpf.yaml, slik: aliases: [Fjelldal]',
      'Er teamet nytt, legg det til under teams i gpf.yaml med id og name.',
    ],
  },
  'renamed-municipality': {
    title: 'Kommunen har fått nytt nummer eller namn',
    why: 'Kommunar har fått nye nummer og namn når dei er slegne saman eller delte. Står gammalt og nytt om kvarandre, kan tala bli delte på to team, eller gjelde ulike område.',
    steps: [
      'Skriv namnet eller nummeret som gjeld i dag, i alle radene.',
      'Er kommunen slegen saman eller delt, sjekk at tala gjeld same området heile vegen.',
      save,
    ],
  },
  'lookalike-name': {
    title: 'To namn ser like ut, men er skrivne med ulike teikn',
    why: 'For auget er namna like, men for eit program er dei to. Då blir målingane delte, og kvart diagram får for få målingar til å lese utviklinga.',
    steps: [
      'Vel cella med det rette namnet og trykk Ctrl+C.',
      'Merk cellene med det andre namnet og trykk Ctrl+V.',
      'Er det verkeleg to, gje det eine eit namn som er lettare å skilje frå det andre.',
      save,
    ],
  },
  'test-team': {
    title: 'Teamet ser ut til å vere laga for testing',
    why: 'Rader frå ein test blir lett liggjande att i arket. Kjem dei med, får nettverket eit team og tal som ikkje finst.',
    steps: [
      'Slett radene til teamet: høgreklikk på radnummeret og vel Slett.',
      'Vil de ta vare på dei, flytt dei til ei eiga mappe.',
      'Er teamet ekte, kan det stå.',
    ],
  },
  'team-without-data': {
    title: 'Teamet har ikkje levert målingar',
    why: 'Teamet står i gpf.yaml, men ingen rader høyrer til det. Det kan vere i orden, men fila kan òg liggje ein annan stad eller ha eit anna namn på teamet.',
    steps: [
      'Sjekk at fila til teamet ligg i mappa som blir lesen (data i gpf.yaml).',
      'Sjekk at namnet i kolonna «team» er det same som id, name eller eit alias i gpf.yaml.',
      'Har ikkje teamet byrja å måle, trengst det ingenting. Plakaten viser måleplanen.',
    ],
  },
  'team-missing-period': {
    title: 'Teamet manglar ein periode som andre har levert',
    why: 'Der ein periode manglar, får kurva eit hol, og det går lengre tid før utviklinga kan lesast. Kanskje er målinga gjord, men ikkje skriven inn.',
    steps: [
      'Spør den som måler, om tala finst.',
      'Finst dei, legg til ei rad for perioden.',
      'Vart det ikkje målt, kan det stå slik. Skriv aldri 0 for noko som ikkje vart målt.',
    ],
  },
  'unit-missing': {
    title: 'Ei eining i teamet har ikkje levert',
    why: 'Tala frå einingane i eit team blir lagde saman. Manglar ei av dei, er summen for liten eller skeiv, og kurva ville ha hoppa utan at noko var endra for pasientane. Difor blir målinga halden utanfor, og kurva får eit hol der.',
    steps: [
      'Legg til rada frå eininga som manglar, med same målepunkt og periode.',
      'Hadde eininga ingen pasientar i perioden, skriv 0 både som teljar og som nemnar.',
      'Blir dette målt berre i ei av einingane, skriv namnet på teamet i kolonna «team» i staden for namnet på eininga.',
    ],
  },
  'unit-not-added': {
    title: 'Talet frå ei eining kan ikkje leggjast saman med dei andre',
    why: 'To gjennomsnitt eller to prosentar kan ikkje leggjast saman når ein ikkje veit kor mange pasientar dei gjeld. Teljar og nemnar kan leggjast saman, og då blir svaret rett for heile teamet.',
    steps: [
      'Er det ein prosent, skriv teljar og nemnar for eininga.',
      'Er det eit gjennomsnitt eller eit anna tal, rekn ut eitt for heile teamet og skriv namnet på teamet i kolonna «team».',
      save,
    ],
  },
  'lost-leading-zero': {
    title: 'Kommunenummeret manglar nullen framfor',
    why: 'Eit kommunenummer har fire siffer. Excel tek det for eit tal og fjernar nullen framfor. gpf legg han til og seier frå, så de kan sjå at kommunen er rett.',
    steps: [
      'Merk kolonna «team» og vel Heim → Talformat → Tekst.',
      'Skriv nummeret med fire siffer, eller skriv namnet på kommunen.',
      save,
    ],
  },
  'indicator-not-in-plan': {
    title: 'Målepunktet står ikkje i gpf.yaml',
    why: 'Målepunkta i gpf.yaml er det nettverket har vorte samde om å måle. Eit målepunkt utanom kan vere nytt, men det kan òg vere feil kode.',
    steps: [
      'Er koden feil, rett han i kolonna «indikator».',
      'Er målepunktet nytt, legg id-en til under indicators i gpf.yaml.',
      'Måler teamet noko eige ved sida av, kan det stå.',
    ],
  },
  'definition-changed': {
    title: 'Definisjonen av målepunktet er endra undervegs',
    why: 'Blir det talt på ein ny måte, hoppar kurva sjølv om ingenting er endra for pasientane. Hoppet kan bli lese som teikn på reell endring.',
    steps: [
      'Er det berre orda som er endra, skriv definisjonen likt i alle radene.',
      'Blir det talt på ein ny måte, skriv eit namn i kolonna «fase» frå rada der det byrjar. Då blir linja delt der.',
      'Kan dei gamle tala teljast om, er det endå betre.',
    ],
  },
  'unknown-poster-field': {
    title: 'Feltet finst ikkje på plakaten',
    why: 'Teksten har ingen plass på plakaten når overskrifta ikkje finst der. Utan retting ville han ha vorte borte utan at nokon merka det.',
    steps: [
      'Skriv ei overskrift frå plakaten i kolonna «felt», til dømes «Bakgrunn», «Målet vårt» eller «Dette lærte vi».',
      'Eit ark med alle felta får du med: gpf init',
      save,
    ],
  },
  'change-outside-data': {
    title: 'Endringa ligg utanfor tida det er målingar frå',
    why: 'Endringar blir merkte i diagrammet på datoen sin. Er datoen før den første eller etter den siste målinga, finst det ingen stad å setje merket. Ofte er det årstalet som er feil.',
    steps: ['Sjekk dag, månad og år i kolonna «dato», eller under changes i gpf.yaml.', 'Er datoen rett, kan han stå.'],
  },
};
