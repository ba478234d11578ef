import type { PathwayFindings } from '../../../../domain/finding-args/pathways.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const pathways: FindingExplanationsOf<PathwayFindings> = {
  'checklist-sheet': {
    title: 'Arket er ei HPH-sjekkliste og ikkje målingar',
    why: 'gpf report og gpf validate les målingar: kor mange av kor mange. Eit ark med eitt forløp i kvar rad må teljast først. Det skal heller ikkje liggje saman med det som blir sendt til nettverket.',
    steps: [
      'Tel sjekklistene, og lagre tala: gpf hph sjekklister.csv --out data/fjelldal.csv',
      'Flytt arket med forløpa til mappa der det høyrer heime. Berre tala skal delast.',
    ],
  },
  'no-checklist-sheet': {
    title: 'Arket er ikkje ei HPH-sjekkliste',
    why: 'gpf hph tel forløp og treng kolonner for det som hender i dei. Ingen kolonner i arket heiter noko slikt, så det er ingenting å telje.',
    steps: [
      'Har arket teljar og nemnar, er det talt alt: bruk gpf validate og gpf report.',
      'Elles skriv overskriftene i øvste rada, til dømes forløp, team, utskriven, heimkomst, HPH1, HPH2, HPH3 og HPH5.',
      'Har de eigne namn på sjekklistene, legg dei til i gpf.yaml, slik: hph: { aliases: { hph2: [Kartlegging dag 3] } }',
    ],
  },
  'missing-checklist-column': {
    title: 'Ei kolonne som sjekklistene treng, manglar',
    why: 'Utan løpenummer kan ikkje gpf sjå om eit forløp står to gonger, og utan team høyrer tala ikkje til nokon. Då tel gpf ingenting.',
    steps: [
      'Skriv overskrifta i øvste rada, og fyll ut kolonna.',
      'Løpenummeret kan vere 1, 2, 3 og så bortetter. Bruk aldri namn, fødselsdato eller fødselsnummer.',
      'Er alle forløpa frå same team, kan de i staden skrive --team og namnet bak kommandoen.',
    ],
  },
  'unknown-checklist-column': {
    title: 'Ei kolonne i sjekklistene er ukjend',
    why: 'Det som står i kolonna, blir ikkje talt med. Heiter ho det same som ei sjekkliste, men på dykkar måte, vantar målepunktet i tala.',
    steps: [
      'Er det ein skrivefeil, rett opp overskrifta.',
      'Er det dykkar eige namn, legg det til i gpf.yaml, slik: hph: { aliases: { hph2: [Kartlegging dag 3] } }',
      'Er kolonna til eige bruk, kan ho stå.',
    ],
  },
  'mixed-checklist-shapes': {
    title: 'Arket blandar to måtar å skrive sjekklister på',
    why: 'Eit ark kan ha ei rad for kvart forløp, eller ei rad for kvar hending. Blir dei blanda, kan det same bli talt to gonger.',
    steps: [
      'Har de ei rad for kvart forløp, slett kolonnane «hending» og «tidspunkt».',
      'Har de ei rad for kvar hending, behald berre forløp, team, hending og tidspunkt.',
    ],
  },
  'missing-checklist-value': {
    title: 'Rada manglar løpenummer eller hending',
    why: 'Utan løpenummeret veit ikkje gpf kva forløp rada høyrer til, og utan hendinga ikkje kva som hende. Då blir tala for låge.',
    steps: ['Gå til cella som er nemnd, og fyll ho ut.', 'Høyrer rada ikkje til noko forløp, slett ho.'],
  },
  'unknown-event': {
    title: 'Hendinga er ukjend',
    why: 'Ei hending som gpf ikkje kjenner, kan vere ei feilskriven sjekkliste. Vart forløpet talt utan ho, kunne noko som er gjort, bli talt som ikkje gjort.',
    steps: [
      'Er det ein skrivefeil, rett opp ordet.',
      'Er det dykkar eige namn, legg det til i gpf.yaml, slik: hph: { aliases: { hph2: [Kartlegging dag 3] } }',
      'Er det noko som ikkje skal teljast, slett rada.',
    ],
  },
  'event-without-time': {
    title: 'Hendinga har ikkje noko tidspunkt',
    why: 'Ei rad utan tidspunkt kan vere gjord klar på førehand, eller tidspunktet kan vere gløymt. gpf reknar ho som tom. Er det gjort likevel, blir talet for lågt.',
    steps: ['Skriv datoen om det har hendt, eller «ja» om berre det er kjent.', 'Har det ikkje hendt, kan rada stå.'],
  },
  'time-not-understood': {
    title: 'Cella kan ikkje lesast som dato, ja eller nei',
    why: 'gpf treng å vite om noko er gjort, og når. Tekst som «i går» kan ikkje reknast med, og gpf gjettar ikkje.',
    steps: [
      'Skriv datoen slik: 14.03.2022. Gjeld fristen timar, skriv klokkeslettet bak: 14.03.2022 13:45',
      'Er berre gjort eller ikkje gjort kjent, skriv ja, nei eller x.',
      'Hende noko fleire gonger, skriv datoane med komma mellom. Det går berre for HPH4, HPH6, svikt og melde innleggingar.',
      'Er ingenting kjent, lat cella stå tom.',
    ],
  },
  'moment-in-future': {
    title: 'Ein dato i forløpet ligg fram i tid',
    why: 'Det som ikkje har hendt, kan ikkje teljast. Ein dato fram i tid er oftast feil årstal, og han ville fått gpf til å tru at fristane for alle forløpa er ute.',
    steps: [
      'Sjekk årstalet, og rett det opp.',
      'Er det ein avtale, skriv datoen først når han er gjennomført.',
      'Er datoen på datamaskina feil, skriv dagen i dag bak kommandoen, slik: --today 2022-10-15',
    ],
  },
  'moment-after-through': {
    title: 'Ein dato er etter dagen som dataa går til og med',
    why: 'De har skrive --through, og sagt at dataa er fullstendige til og med den dagen. Det som står seinare, er kanskje ikkje fullstendig, og fristar som går ut etter dagen, blir ikkje talde.',
    steps: [
      'Skal alt med, skriv ein seinare dato bak --through, eller lat det vere: då gjeld den nyaste datoen i arket.',
      'Skal berre tida fram til dagen teljast, kan det stå slik.',
    ],
  },
  'done-without-date': {
    title: 'Det står at noko er gjort, men ikkje når',
    why: 'Mange målepunkt spør om noko vart gjort innan ein frist. Eit ja utan dato kan ikkje vise det, og tel difor som ikkje gjort. Då kan det sjå ut som om teamet gjer mindre enn det gjer.',
    steps: [
      'Skriv datoen det vart gjort, i staden for ja eller x. Han står i journalen.',
      'Veit de berre at det er gjort, kan det stå slik: det tel i «Minst 3 av 4 hovudsjekklister», som ikkje har nokon frist.',
      'Sjå bort frå målepunkta med frist til datoane er på plass.',
    ],
  },
  'pathway-twice': {
    title: 'Løpenummeret står to gonger i same team',
    why: 'Står eit forløp to gonger, blir pasienten talt to gonger. Er det to forløp med same nummer, vantar det eine i tala.',
    steps: [
      'Samanlikn radene som er nemnde.',
      'Er dei like, slett den eine.',
      'Er dei to forløp, gje det eine eit nytt nummer.',
    ],
  },
  'event-twice': {
    title: 'Noko som hender éin gong, står to gonger i forløpet',
    why: 'Med to datoar for det same veit ikkje gpf kven av dei som gjeld, og gjettar ikkje.',
    steps: [
      'Sjekk i journalen kva rad som er rett.',
      'Slett den andre.',
      'Kom pasienten heim to gonger, er det to forløp: gje det andre sitt eige nummer.',
    ],
  },
  'impossible-order': {
    title: 'Datoane i forløpet kan ikkje ha denne rekkjefølgja',
    why: 'Ein pasient kan ikkje kome heim før utskrivinga. Ein av datoane er feil, og då blir òg dagane mellom dei feil.',
    steps: [
      'Sjekk begge datoane i journalen.',
      'Rett opp den som er feil. Ofte har dag og månad bytt plass, eller årstalet er frå året før.',
    ],
  },
  'unknown-pathway-word': {
    title: 'Ordet i cella er ukjent',
    why: 'Ordet avgjer om forløpet skal reknast med, til dømes om pasienten kom heim. gpf gjettar ikkje, og tel ikkje forløpet før ordet er kjent.',
    steps: [
      'Skriv eitt av orda som er nemnde i meldinga.',
      'Er cella tom, gjeld utskriving, og at pasienten kom heim.',
    ],
  },
  'score-out-of-range': {
    title: 'Talet er utanfor skalaen',
    why: 'Funksjon blir skåra frå 1 til 5, PSFS frå 0 til 10, og dagar heime er av dei første 30. Eit anna tal er ein skrivefeil eller ein annan skala, og ville flytta heile gjennomsnittet.',
    steps: [
      'Rett opp talet.',
      'Er det ein sum av fleire skårar, skriv gjennomsnittet.',
      'Er talet ikkje kjent, lat cella stå tom.',
    ],
  },
};
