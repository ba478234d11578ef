import type { MeasureFindings } from '../../../../domain/finding-args/measures.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

const save = 'Velg Fil → Lagre.';

export const measures: FindingExplanationsOf<MeasureFindings> = {
  'numerator-exceeds-denominator': {
    title: 'Telleren er større enn nevneren',
    why: 'Telleren er en del av nevneren: de det ble gjort for, av alle det gjaldt. Er telleren størst, blir andelen over 100 %, og diagrammet viser noe som ikke kan stemme.',
    steps: [
      'Gå til cellen som er nevnt, og se på teller og nevner i raden.',
      'Har tallene byttet plass, bytt dem tilbake. Ellers tell på nytt i kilden.',
      save,
    ],
  },
  'zero-denominator': {
    title: 'Nevneren er null, men telleren er det ikke',
    why: 'Nevneren sier hvor mange det gjaldt. Når ingen er med i nevneren, kan heller ingen være med i telleren, og andelen kan ikke regnes ut.',
    steps: [
      'Finn ut hvor mange det gjaldt i perioden, og skriv antallet i nevneren.',
      'Var det ingen, skriv 0 i både teller og nevner. Kurven får et hull der, og det er riktig.',
      save,
    ],
  },
  'value-out-of-range': {
    title: 'Verdien er utenfor det som er mulig',
    why: 'En andel kan ikke være over 100 %, og det kan ikke gå færre enn 0 dager mellom to hendelser. Ett slikt tall drar med seg linjen og grensene i hele diagrammet.',
    steps: [
      'Se etter et minustegn, en null for mye eller et komma på feil plass.',
      'Sjekk at tallet er i den enheten målepunktet bruker. Den står i «gpf indicators».',
      save,
    ],
  },
  'value-disagrees': {
    title: 'Verdien stemmer ikke med teller og nevner',
    why: 'Raden sier det samme på to måter, og de er ikke enige. Det er teller og nevner som gjelder, så plakaten kan vise noe annet enn det dere tror dere har levert.',
    steps: [
      'Sjekk teller og nevner mot kilden.',
      'Tøm cellen i kolonnen «verdi»: velg den og trykk Delete. gpf regner ut prosenten selv.',
      save,
    ],
  },
  'scale-change': {
    title: 'Tallene ser ut til å ha byttet enhet',
    why: 'Når noen går over fra timer til minutter, eller fra andel til prosent, hopper kurven uten at noe er endret for pasientene. Det kan bli lest som tegn på reell endring.',
    steps: [
      'Se på tallene like før og like etter perioden som er nevnt.',
      'Er enheten byttet, regn om de gamle tallene, så alle står i samme enhet.',
      'Er hoppet ekte, kan tallene stå.',
    ],
  },
  'constant-denominator': {
    title: 'Nevneren er den samme i hver måling',
    why: 'Antallet pasienter pleier å variere fra periode til periode. Er nevneren alltid lik, kan den være kopiert, eller bare noen av pasientene kan være talt med. Da viser andelen ikke hvordan det gikk for alle.',
    steps: [
      'Spør den som teller: er det alle pasientene, eller et fast antall?',
      'Er det alle, skriv riktig nevner i hver rad.',
      'Er det et fast antall, for eksempel de ti første hver måned, kan det stå.',
    ],
  },
  ceiling: {
    title: 'Alle målingene ligger i den ene enden av skalaen',
    why: 'Når alle målinger er 100 % eller 0 helt fra starten, kan diagrammet ikke vise om noe endrer seg. Kanskje er bare de som fikk tiltaket talt med, eller 0 kan være skrevet der det ikke ble målt.',
    steps: [
      'Se hva som skal telles i teller og nevner: skriv «gpf indicators» og koden for målepunktet.',
      'Ta med alle i nevneren, også dem det ikke ble gjort for.',
      'Ble det ikke målt, skriv «ikke målt» i stedet for 0.',
      'Stemmer tallene, kan de stå.',
    ],
  },
  'same-value-repeated': {
    title: 'De samme tallene står i flere målinger på rad',
    why: 'Helt like tall gang på gang kan komme av at en rad er kopiert og ikke fylt ut på nytt. Da viser diagrammet en ro som ingen har målt.',
    steps: [
      'Sammenlign radene med kilden.',
      'Skriv de riktige tallene, og «ikke målt» der det ikke ble målt.',
      'Stemmer tallene, kan de stå.',
    ],
  },
  'too-few-points': {
    title: 'Serien har for få målinger til å lese utviklingen',
    why: 'Av få målinger kan tilfeldigheter se ut som endring. gpf tegner målingene, men sier ikke noe om utviklingen før det er nok av dem.',
    steps: [
      'Fortsett å måle like ofte som før.',
      'Har dere eldre tall som er talt på samme måte, legg dem til i arket.',
    ],
  },
  'too-few-teams': {
    title: 'For få team har målt det samme til et felles diagram',
    why: 'I nettverkets diagram er tellere og nevnere fra flere team lagt sammen. Med bare to team kunne hvert av dem trekke fra sitt eget tall og se det andres. Derfor trengs minst tre. Gjennomsnitt kan bare legges sammen når antallet pasienter står i kolonnen «nevner», og dager mellom hendelser kan ikke legges sammen. Hvert teams eget diagram er som før.',
    steps: [
      'Avtal i nettverket hvilke målepunkt alle skal måle, og hvor ofte.',
      'Bruk samme navn på målepunktet i alle arkene.',
      'Skriv både teller og nevner, og ikke bare prosent.',
    ],
  },
  'follow-up-time-not-up': {
    title: 'Perioden kan ikke være ferdig talt ennå',
    why: 'Noen målepunkter venter på det som kan skje i dagene etterpå, som en reinnleggelse. Telles perioden for tidlig, er ikke alt kommet med, og den siste målingen viser et annet tall enn den ender på.',
    steps: [
      'Vent til tiden er ute for alle i perioden, og tell på nytt.',
      'Skriv de nye tallene i raden.',
      'Vil dere levere nå, slett raden for perioden: høyreklikk på radnummeret og velg Slett. Legg den inn igjen senere.',
    ],
  },
};
