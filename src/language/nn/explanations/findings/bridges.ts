import type { BridgeFindings } from '../../../../domain/finding-args/bridges.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const bridges: FindingExplanationsOf<BridgeFindings> = {
  'bridge-sheet': {
    title: 'Arket er i formatet frå SKDE eller rapwhale',
    why: 'gpf report og gpf validate les målingar: kor mange av kor mange i kvar periode. Eit ark frå eit register må reknast om først. Har det ei rad for kvar pasient, skal det ikkje liggje saman med det som blir sendt til nettverket.',
    steps: [
      'Rekn det om, og lagre målingane: gpf convert register.csv --out data/register.csv',
      'Flytt arket frå registeret til mappa der det høyrer heime.',
    ],
  },
  'no-bridge-sheet': {
    title: 'Arket er ikkje i formatet til SKDE eller rapwhale',
    why: 'gpf convert kjenner formata på overskriftene. Manglar éi av dei, veit ikkje gpf kva tala tyder, og gjettar ikkje.',
    steps: [
      'Har arket team, indikator, periode, teljar og nemnar, er det målingar alt no: bruk gpf validate og gpf report.',
      'Er det frå SKDE, sjekk at overskriftene er orgnr, year, var, denominator og ind_id.',
      'Er det laga med rapwhale, sjekk at kolonnene ki_krit_teller og ki_krit_nevner er med.',
    ],
  },
  'missing-bridge-column': {
    title: 'Arket seier ikkje kven eller kva radene gjeld',
    why: 'Utan eininga eller målepunktet høyrer ikkje tala til noko, og gpf gjettar ikkje.',
    steps: [
      'Gjeld heile arket eitt team, skriv --team og namnet bak kommandoen.',
      'Står eininga i ei kolonne, skriv --unit og namnet på kolonna.',
      'Gjeld heile arket eitt målepunkt, skriv --indicator og koden, slik: --indicator E2-03',
    ],
  },
  'date-column-unclear': {
    title: 'Det er uklart kva kolonne som seier når',
    why: 'Tala blir lagde saman i periodar. Innlegging og utskriving kan vere i kvar sin månad, og då blir tala ulike.',
    steps: [
      'Finn ut kva dato målepunktet blir rekna frå. gpf indicators viser kva som blir talt.',
      'Skriv namnet på kolonna bak kommandoen, slik: --date utskriven',
      'Er det ingen datoar i arket, ta det ut av registeret på nytt med ei kolonne for dato.',
    ],
  },
  'only-years': {
    title: 'Arket har berre årstal, og kan ikkje bli eit run-diagram',
    why: 'Eit run-diagram treng minst 10–12 målingar før det kan vise om noko er endra. Med eitt tal i året ville det teke meir enn ti år, og tala seier ikkje noko om kva som hende då de endra noko.',
    steps: [
      'Be registeret om dei same tala med dato, månad eller kvartal i ei eiga kolonne.',
      'Har de fila som vart laga før opplastinga til SKDE, har ho ofte ei rad for kvar hending. Ta med datoen i henne.',
      'Årstala kan brukast som dei er til å samanlikne med andre, men ikkje til å følgje ei endring.',
    ],
  },
  'bridge-date-unclear': {
    title: 'Datoen i rada kan ikkje brukast',
    why: 'Utan datoen veit ikkje gpf kva periode rada høyrer til. Vart ho hoppa over, vart tala for låge utan at nokon såg det.',
    steps: [
      'Gå til cella som er nemnd, og rett opp datoen. Han blir ikkje vist her, sidan rada kan gjelde éin pasient.',
      'Er datoen fram i tid fordi datamaskina går feil, skriv dagens dato bak kommandoen, slik: --today 2022-10-15',
    ],
  },
  'not-true-or-false': {
    title: 'Ei celle er verken sann eller usann',
    why: 'Kvar rad må seie om pasienten er i nemnaren, og i så fall om pasienten er i teljaren. Alt anna ville gitt feil tal.',
    steps: [
      'Skriv TRUE eller FALSE. gpf les òg SANN, USANN, 1 og 0.',
      'Teljaren kan vere tom eller NA når pasienten ikkje er i nemnaren.',
    ],
  },
  'outside-denominator': {
    title: 'Ei rad er i teljaren, men ikkje i nemnaren',
    why: 'Teljaren er ein del av nemnaren. Ei slik rad er ein feil i korleis kriteria er rekna ut.',
    steps: ['Sjekk kriteriet for nemnaren.', 'Rett det opp i registeret, og ta ut arket på nytt.'],
  },
  'unknown-context': {
    title: 'Kolonna context har ein ukjend verdi',
    why: 'Kolonna seier om tala gjeld dei som gav behandlinga, eller der pasientane bur. Det er to ulike tal, som ikkje kan leggjast saman.',
    steps: [
      'Skriv caregiver når orgnr er den som gav behandlinga.',
      'Skriv resident når orgnr er helseføretaket der pasientane bur.',
    ],
  },
  'two-contexts': {
    title: 'Dei same pasientane er talde på to måtar',
    why: 'Ein pasient er talt både der behandlinga vart gitt, og der pasienten bur. Vart begge tekne med, ville kvar pasient telje to gonger. gpf tel dei som gav behandlinga.',
    steps: [
      'Skal tala gjelde der pasientane bur, lagre eit ark med berre radene der context er resident.',
      'Elles kan det stå slik.',
    ],
  },
};
