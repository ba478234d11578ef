import type { PathwayFindings } from '../../../../domain/finding-args/pathways.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const pathways: FindingExplanationsOf<PathwayFindings> = {
  'checklist-sheet': {
    title: 'Arket er en HPH-sjekkliste og ikke målinger',
    why: 'gpf report og gpf validate leser målinger: hvor mange av hvor mange. Et ark med ett forløp i hver rad må telles først. Det skal heller ikke ligge sammen med det som sendes til nettverket.',
    steps: [
      'Tell sjekklistene, og lagre tallene: gpf hph sjekklister.csv --out data/fjelldal.csv',
      'Flytt arket med forløpene til mappen der det hører hjemme. Bare tallene skal deles.',
    ],
  },
  'no-checklist-sheet': {
    title: 'Arket er ikke en HPH-sjekkliste',
    why: 'gpf hph teller forløp og trenger kolonner for det som skjer i dem. Ingen kolonner i arket heter noe slikt, så det er ingenting å telle.',
    steps: [
      'Har arket teller og nevner, er det talt allerede: bruk gpf validate og gpf report.',
      'Ellers skriv overskriftene i øverste rad, for eksempel forløp, team, utskrevet, hjemkomst, HPH1, HPH2, HPH3 og HPH5.',
      'Har dere egne navn på sjekklistene, legg dem til i gpf.yaml, slik: hph: { aliases: { hph2: [Kartlegging dag 3] } }',
    ],
  },
  'missing-checklist-column': {
    title: 'En kolonne som sjekklistene trenger, mangler',
    why: 'Uten løpenummer kan ikke gpf se om et forløp står to ganger, og uten team hører tallene ikke til noen. Da teller gpf ingenting.',
    steps: [
      'Skriv overskriften i øverste rad, og fyll ut kolonnen.',
      'Løpenummeret kan være 1, 2, 3 og så videre. Bruk aldri navn, fødselsdato eller fødselsnummer.',
      'Er alle forløpene fra samme team, kan dere i stedet skrive --team og navnet bak kommandoen.',
    ],
  },
  'unknown-checklist-column': {
    title: 'En kolonne i sjekklistene er ukjent',
    why: 'Det som står i kolonnen, blir ikke talt. Heter den det samme som en sjekkliste, men på deres måte, mangler målepunktet i tallene.',
    steps: [
      'Er det en skrivefeil, rett overskriften.',
      'Er det deres eget navn, legg det til i gpf.yaml, slik: hph: { aliases: { hph2: [Kartlegging dag 3] } }',
      'Er kolonnen til eget bruk, kan den stå.',
    ],
  },
  'mixed-checklist-shapes': {
    title: 'Arket blander to måter å skrive sjekklister på',
    why: 'Et ark kan ha en rad for hvert forløp, eller en rad for hver hendelse. Blandes de, kan det samme bli talt to ganger.',
    steps: [
      'Har dere en rad for hvert forløp, slett kolonnene «hendelse» og «tidspunkt».',
      'Har dere en rad for hver hendelse, behold bare forløp, team, hendelse og tidspunkt.',
    ],
  },
  'missing-checklist-value': {
    title: 'Raden mangler løpenummer eller hendelse',
    why: 'Uten løpenummeret vet ikke gpf hvilket forløp raden hører til, og uten hendelsen ikke hva som skjedde. Da blir tallene for lave.',
    steps: ['Gå til cellen som er nevnt, og fyll den ut.', 'Hører raden ikke til noe forløp, slett den.'],
  },
  'unknown-event': {
    title: 'Hendelsen er ukjent',
    why: 'En hendelse som gpf ikke kjenner, kan være en feilskrevet sjekkliste. Ble forløpet talt uten den, kunne noe som er gjort, bli talt som ikke gjort.',
    steps: [
      'Er det en skrivefeil, rett ordet.',
      'Er det deres eget navn, legg det til i gpf.yaml, slik: hph: { aliases: { hph2: [Kartlegging dag 3] } }',
      'Er det noe som ikke skal telles, slett raden.',
    ],
  },
  'event-without-time': {
    title: 'Hendelsen har ikke noe tidspunkt',
    why: 'En rad uten tidspunkt kan være gjort klar på forhånd, eller tidspunktet kan være glemt. gpf regner den som tom. Er det gjort likevel, blir tallet for lavt.',
    steps: [
      'Skriv datoen hvis hendelsen har skjedd, eller «ja» hvis bare det er kjent.',
      'Har den ikke skjedd, kan raden stå.',
    ],
  },
  'time-not-understood': {
    title: 'Cellen kan ikke leses som dato, ja eller nei',
    why: 'gpf trenger å vite om noe er gjort, og når. Tekst som «i går» kan ikke regnes med, og gpf gjetter ikke.',
    steps: [
      'Skriv datoen slik: 14.03.2022. Gjelder fristen timer, skriv klokkeslettet bak: 14.03.2022 13:45',
      'Er bare gjort eller ikke gjort kjent, skriv ja, nei eller x.',
      'Skjedde noe flere ganger, skriv datoene med komma mellom. Det går bare for HPH4, HPH6, svikt og meldte innleggelser.',
      'Er ingenting kjent, la cellen stå tom.',
    ],
  },
  'moment-in-future': {
    title: 'En dato i forløpet ligger fram i tid',
    why: 'Det som ikke har skjedd, kan ikke telles. En dato fram i tid er oftest feil årstall, og den ville fått gpf til å tro at fristene for alle forløpene er ute.',
    steps: [
      'Sjekk årstallet, og rett det.',
      'Er det en avtale, skriv datoen først når den er gjennomført.',
      'Er datoen på datamaskinen feil, skriv dagens dato bak kommandoen, slik: --today 2022-10-15',
    ],
  },
  'moment-after-through': {
    title: 'En dato er etter dagen som dataene går til og med',
    why: 'Dere har skrevet --through, og sagt at dataene er fullstendige til og med den dagen. Det som står senere, er kanskje ikke fullstendig, og frister som går ut etter dagen, blir ikke talt.',
    steps: [
      'Skal alt med, skriv en senere dato bak --through, eller la det være: da gjelder den nyeste datoen i arket.',
      'Skal bare tiden fram til dagen telles, kan det stå slik.',
    ],
  },
  'done-without-date': {
    title: 'Det står at noe er gjort, men ikke når',
    why: 'Mange målepunkter spør om noe ble gjort innen en frist. Et ja uten dato kan ikke vise det, og teller derfor som ikke gjort. Teamet kan da se ut til å gjøre mindre enn det gjør.',
    steps: [
      'Skriv datoen det ble gjort, i stedet for ja eller x. Den står i journalen.',
      'Vet dere bare at det er gjort, kan det stå slik: det teller i «Minst 3 av 4 hovedsjekklister», som ikke har noen frist.',
      'Se bort fra målepunktene med frist til datoene er på plass.',
    ],
  },
  'pathway-twice': {
    title: 'Løpenummeret står to ganger i samme team',
    why: 'Står et forløp to ganger, blir pasienten talt to ganger. Er det to forløp med samme nummer, mangler det ene i tallene.',
    steps: [
      'Sammenlign radene som er nevnt.',
      'Er de like, slett den ene.',
      'Er de to forløp, gi det ene et nytt nummer.',
    ],
  },
  'event-twice': {
    title: 'Noe som skjer én gang, står to ganger i forløpet',
    why: 'Med to datoer for det samme vet ikke gpf hvilken som gjelder, og gjetter ikke.',
    steps: [
      'Sjekk i journalen hvilken rad som er riktig.',
      'Slett den andre.',
      'Kom pasienten hjem to ganger, er det to forløp: gi det andre sitt eget nummer.',
    ],
  },
  'impossible-order': {
    title: 'Datoene i forløpet kan ikke ha denne rekkefølgen',
    why: 'En pasient kan ikke komme hjem før utskrivningen. En av datoene er feil, og da blir også dagene mellom dem feil.',
    steps: [
      'Sjekk begge datoene i journalen.',
      'Rett den som er feil. Ofte er dag og måned byttet om, eller årstallet er fra året før.',
    ],
  },
  'unknown-pathway-word': {
    title: 'Ordet i cellen er ukjent',
    why: 'Ordet avgjør om forløpet skal regnes med, for eksempel om pasienten kom hjem. gpf gjetter ikke, og teller ikke forløpet før ordet er kjent.',
    steps: [
      'Skriv et av ordene som er nevnt i meldingen.',
      'Er cellen tom, gjelder utskriving, og at pasienten kom hjem.',
    ],
  },
  'score-out-of-range': {
    title: 'Tallet er utenfor skalaen',
    why: 'Funksjon skåres fra 1 til 5, PSFS fra 0 til 10, og dager hjemme er av de første 30. Et annet tall er en skrivefeil eller en annen skala, og ville flyttet hele gjennomsnittet.',
    steps: [
      'Rett tallet.',
      'Er det en sum av flere skårer, skriv gjennomsnittet.',
      'Er tallet ikke kjent, la cellen stå tom.',
    ],
  },
};
