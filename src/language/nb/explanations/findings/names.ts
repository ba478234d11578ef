import type { NameFindings } from '../../../../domain/finding-args/names.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

const save = 'Velg Fil → Lagre.';

export const names: FindingExplanationsOf<NameFindings> = {
  'unknown-indicator': {
    title: 'Målepunktet er ukjent',
    why: 'gpf kjenner målepunktene i katalogen og dem dere har laget i gpf.yaml. Et navn som ikke finnes der, kan ikke knyttes til riktig diagram, og gpf gjetter ikke.',
    steps: [
      'Se navn og koder med: gpf indicators',
      'Skriv koden eller navnet i kolonnen «indikator», likt i alle radene.',
      'Er målepunktet deres eget, legg det til under indicators i gpf.yaml, med id, name, numerator og denominator.',
    ],
  },
  'unknown-team': {
    title: 'Teamet er ukjent',
    why: 'gpf.yaml sier hvilke team som er med. Et navn som ikke står der, kan være en skrivefeil, og gpf gjetter ikke hvem tallene tilhører. Uten retting mangler målingen på plakaten til teamet.',
    steps: [
      'Rett navnet i kolonnen «team», likt i alle radene.',
      'Bruker dere to navn på samme team, legg det andre til i gpf.yaml, slik: aliases: [Fjelldal]',
      'Er teamet nytt, legg det til under teams i gpf.yaml med id og name.',
    ],
  },
  'renamed-municipality': {
    title: 'Kommunen har fått nytt nummer eller navn',
    why: 'Kommuner har fått nye numre og navn når de er slått sammen eller delt. Står gammelt og nytt om hverandre, kan tallene bli delt på to team, eller handle om ulike områder.',
    steps: [
      'Skriv dagens navn eller nummer i alle radene.',
      'Er kommunen slått sammen eller delt, sjekk at tallene gjelder samme område hele veien.',
      save,
    ],
  },
  'lookalike-name': {
    title: 'To navn ser like ut, men er skrevet med ulike tegn',
    why: 'For øyet er navnene like, men for et program er de to. Da blir målingene delt, og hvert diagram får for få målinger til å lese utviklingen.',
    steps: [
      'Velg cellen med det riktige navnet og trykk Ctrl+C.',
      'Merk cellene med det andre navnet og trykk Ctrl+V.',
      'Er det virkelig to, gi det ene et navn som er lettere å skille fra det andre.',
      save,
    ],
  },
  'test-team': {
    title: 'Teamet ser ut til å være laget for testing',
    why: 'Rader fra en test blir lett liggende igjen i arket. Kommer de med, får nettverket et team og tall som ikke finnes.',
    steps: [
      'Slett radene til teamet: høyreklikk på radnummeret og velg Slett.',
      'Vil dere beholde dem, flytt dem til en egen mappe.',
      'Er teamet ekte, kan det stå.',
    ],
  },
  'team-without-data': {
    title: 'Teamet har ikke levert målinger',
    why: 'Teamet står i gpf.yaml, men ingen rader hører til det. Det kan være i orden, men filen kan også ligge et annet sted eller ha et annet navn på teamet.',
    steps: [
      'Sjekk at filen til teamet ligger i mappen som leses (data i gpf.yaml).',
      'Sjekk at navnet i kolonnen «team» er det samme som id, name eller et alias i gpf.yaml.',
      'Har teamet ikke begynt å måle, trengs det ingenting. Plakaten viser måleplanen.',
    ],
  },
  'team-missing-period': {
    title: 'Teamet mangler en periode som andre har levert',
    why: 'Der en periode mangler, får kurven et hull, og det går lengre tid før utviklingen kan leses. Kanskje er målingen gjort, men ikke skrevet inn.',
    steps: [
      'Spør den som måler, om tallene finnes.',
      'Finnes de, legg til en rad for perioden.',
      'Ble det ikke målt, kan det stå slik. Skriv aldri 0 for noe som ikke ble målt.',
    ],
  },
  'unit-missing': {
    title: 'En enhet i teamet har ikke levert',
    why: 'Tallene fra enhetene i et team legges sammen. Mangler en av dem, er summen for liten eller skjev, og kurven ville hoppet uten at noe var endret for pasientene. Derfor blir målingen holdt utenfor, og kurven får et hull der.',
    steps: [
      'Legg til raden fra enheten som mangler, med samme målepunkt og periode.',
      'Hadde enheten ingen pasienter i perioden, skriv 0 som både teller og nevner.',
      'Måles dette bare i en av enhetene, skriv navnet på teamet i kolonnen «team» i stedet for navnet på enheten.',
    ],
  },
  'unit-not-added': {
    title: 'Tallet fra en enhet kan ikke legges sammen med de andre',
    why: 'To gjennomsnitt eller to prosenter kan ikke legges sammen når en ikke vet hvor mange pasienter de gjelder. Teller og nevner kan legges sammen, og da blir svaret riktig for hele teamet.',
    steps: [
      'Er det en prosent, skriv teller og nevner for enheten.',
      'Er det et gjennomsnitt eller et annet tall, regn ut ett for hele teamet og skriv navnet på teamet i kolonnen «team».',
      save,
    ],
  },
  'lost-leading-zero': {
    title: 'Kommunenummeret mangler nullen foran',
    why: 'Et kommunenummer har fire siffer. Excel tar det for et tall og fjerner nullen foran. gpf legger den til og sier fra, så dere kan se at kommunen er riktig.',
    steps: [
      'Merk kolonnen «team» og velg Hjem → Tallformat → Tekst.',
      'Skriv nummeret med fire siffer, eller skriv navnet på kommunen.',
      save,
    ],
  },
  'indicator-not-in-plan': {
    title: 'Målepunktet står ikke i gpf.yaml',
    why: 'Målepunktene i gpf.yaml er det nettverket har blitt enige om å måle. Et målepunkt utenom kan være nytt, men det kan også være feil kode.',
    steps: [
      'Er koden feil, rett den i kolonnen «indikator».',
      'Er målepunktet nytt, legg id-en til under indicators i gpf.yaml.',
      'Måler teamet noe eget ved siden av, kan det stå.',
    ],
  },
  'definition-changed': {
    title: 'Definisjonen av målepunktet er endret underveis',
    why: 'Telles det på en ny måte, hopper kurven selv om ingenting er endret for pasientene. Hoppet kan bli lest som tegn på reell endring.',
    steps: [
      'Er det bare ordene som er endret, skriv definisjonen likt i alle radene.',
      'Telles det på en ny måte, skriv et navn i kolonnen «fase» fra raden der det begynner. Da deles linjen der.',
      'Kan de gamle tallene telles om, er det enda bedre.',
    ],
  },
  'unknown-poster-field': {
    title: 'Feltet finnes ikke på plakaten',
    why: 'Teksten har ingen plass på plakaten når overskriften ikke finnes der. Uten retting ville den blitt borte uten at noen merket det.',
    steps: [
      'Skriv en overskrift fra plakaten i kolonnen «felt», for eksempel «Bakgrunn», «Målet vårt» eller «Dette lærte vi».',
      'Et ark med alle feltene får du med: gpf init',
      save,
    ],
  },
  'change-outside-data': {
    title: 'Endringen ligger utenfor tiden det er målinger fra',
    why: 'Endringer blir merket i diagrammet på datoen sin. Er datoen før den første eller etter den siste målingen, er det ikke noe sted å sette merket. Ofte er det årstallet som er feil.',
    steps: [
      'Sjekk dag, måned og år i kolonnen «dato», eller under changes i gpf.yaml.',
      'Er datoen riktig, kan den stå.',
    ],
  },
};
