import type { BridgeFindings } from '../../../../domain/finding-args/bridges.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const bridges: FindingExplanationsOf<BridgeFindings> = {
  'bridge-sheet': {
    title: 'Arket er i formatet til SKDE eller rapwhale',
    why: 'gpf report og gpf validate leser målinger: hvor mange av hvor mange i hver periode. Et ark fra et register må regnes om først. Har det en rad for hver pasient, skal det ikke ligge sammen med det som sendes til nettverket.',
    steps: [
      'Regn det om, og lagre målingene: gpf convert register.csv --out data/register.csv',
      'Flytt arket fra registeret til mappen der det hører hjemme.',
    ],
  },
  'no-bridge-sheet': {
    title: 'Arket er ikke i formatet til SKDE eller rapwhale',
    why: 'gpf convert kjenner formatene på overskriftene. Mangler én av dem, vet ikke gpf hva tallene betyr, og gjetter ikke.',
    steps: [
      'Har arket team, indikator, periode, teller og nevner, er det målinger allerede: bruk gpf validate og gpf report.',
      'Er det fra SKDE, sjekk at overskriftene er orgnr, year, var, denominator og ind_id.',
      'Er det laget med rapwhale, sjekk at kolonnene ki_krit_teller og ki_krit_nevner er med.',
    ],
  },
  'missing-bridge-column': {
    title: 'Arket sier ikke hvem eller hva radene gjelder',
    why: 'Uten enheten eller målepunktet hører ikke tallene til noe, og gpf gjetter ikke.',
    steps: [
      'Gjelder hele arket ett team, skriv --team og navnet bak kommandoen.',
      'Står enheten i en kolonne, skriv --unit og navnet på kolonnen.',
      'Gjelder hele arket ett målepunkt, skriv --indicator og koden, slik: --indicator E2-03',
    ],
  },
  'date-column-unclear': {
    title: 'Det er uklart hvilken kolonne som sier når',
    why: 'Tallene legges sammen i perioder. Innleggelse og utskriving kan være i hver sin måned, og da blir tallene forskjellige.',
    steps: [
      'Finn ut hvilken dato målepunktet regnes fra. gpf indicators viser hva som telles.',
      'Skriv navnet på kolonnen bak kommandoen, slik: --date utskrevet',
      'Er det ingen datoer i arket, ta det ut av registeret på nytt med en kolonne for dato.',
    ],
  },
  'only-years': {
    title: 'Arket har bare årstall, og kan ikke bli et run-diagram',
    why: 'Et run-diagram trenger minst 10–12 målinger før det kan vise om noe er endret. Med ett tall i året ville det tatt mer enn ti år, og tallene sier ingenting om hva som skjedde da dere endret noe.',
    steps: [
      'Be registeret om de samme tallene med dato, måned eller kvartal i en egen kolonne.',
      'Har dere filen som ble laget før opplastingen til SKDE, har den ofte en rad for hver hendelse. Ta med datoen i den.',
      'Årstallene kan brukes som de er til å sammenligne med andre, men ikke til å følge en endring.',
    ],
  },
  'bridge-date-unclear': {
    title: 'Datoen i raden kan ikke brukes',
    why: 'Uten datoen vet ikke gpf hvilken periode raden hører til. Ble den hoppet over, ble tallene for lave uten at noen så det.',
    steps: [
      'Gå til cellen som er nevnt, og rett datoen. Den vises ikke her, siden raden kan gjelde én pasient.',
      'Er datoen fram i tid fordi datamaskinen går feil, skriv dagens dato bak kommandoen, slik: --today 2022-10-15',
    ],
  },
  'not-true-or-false': {
    title: 'En celle er verken sann eller usann',
    why: 'Hver rad må si om pasienten er i nevneren, og i så fall om pasienten er i telleren. Alt annet ville gitt feil tall.',
    steps: [
      'Skriv TRUE eller FALSE. gpf leser også SANN, USANN, 1 og 0.',
      'Telleren kan være tom eller NA når pasienten ikke er i nevneren.',
    ],
  },
  'outside-denominator': {
    title: 'En rad er i telleren, men ikke i nevneren',
    why: 'Telleren er en del av nevneren. En slik rad er en feil i hvordan kriteriene er regnet ut.',
    steps: ['Sjekk kriteriet for nevneren.', 'Rett det i registeret, og ta ut arket på nytt.'],
  },
  'unknown-context': {
    title: 'Kolonnen context har en ukjent verdi',
    why: 'Kolonnen sier om tallene gjelder dem som ga behandlingen, eller der pasientene bor. Det er to ulike tall, som ikke kan legges sammen.',
    steps: [
      'Skriv caregiver når orgnr er den som ga behandlingen.',
      'Skriv resident når orgnr er helseforetaket der pasientene bor.',
    ],
  },
  'two-contexts': {
    title: 'De samme pasientene er talt på to måter',
    why: 'En pasient er talt både der behandlingen ble gitt, og der pasienten bor. Ble begge tatt med, ville hver pasient telle to ganger. gpf teller dem som ga behandlingen.',
    steps: [
      'Skal tallene gjelde der pasientene bor, lagre et ark med bare radene der context er resident.',
      'Ellers kan det stå slik.',
    ],
  },
};
