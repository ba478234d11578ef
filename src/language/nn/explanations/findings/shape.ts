import type { ShapeFindings } from '../../../../domain/finding-args/shape.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const shape: FindingExplanationsOf<ShapeFindings> = {
  'delimiter-undecided': {
    title: 'Det går ikkje å sjå kva som skil cellene',
    why: 'Fila bruker semikolon, komma og tabulator om kvarandre. Deler gpf ho feil, hamnar tala i feil kolonne.',
    steps: [
      'Opne fila i Excel, og sjå at kvar verdi står i si eiga celle.',
      'Vel Fil → Lagre som, filtypen «CSV UTF-8 (semikolondelt)», og lagre.',
    ],
  },
  'decimal-comma-splits-cell': {
    title: 'Eit desimalkomma har delt ei celle i to',
    why: 'Når komma både skil celler og står i tal, blir 12,5 til 12 og 5. Alt etter talet flyttar seg éi kolonne bort.',
    steps: [
      'Opne det opphavlege reknearket i Excel.',
      'Vel Fil → Lagre som, filtypen «CSV UTF-8 (semikolondelt)», og lagre.',
    ],
  },
  'unclosed-quote': {
    title: 'Eit hermeteikn blir aldri lukka',
    why: 'Alt etter eit ope hermeteikn kan lesast som éin lang tekst, og då forsvinn radene under. gpf lèt denne rada vere og les vidare frå den neste.',
    steps: ['Slett hermeteiknet (") i cella.', 'Lagre på nytt.'],
  },
  'stray-quote': {
    title: 'Eit hermeteikn står på feil stad',
    why: 'Hermeteikn viser kvar ein tekst byrjar og sluttar i fila. Står det eitt midt inne, er det uvisst kvar cella sluttar og kva som er tal.',
    steps: [
      'Slett hermeteiknet (") i cella.',
      'Treng du det, skriv fila i Excel, som set teikna rett sjølv.',
      'Lagre på nytt.',
    ],
  },
  'truncated-line': {
    title: 'Fila sluttar midt i ei rad',
    why: 'Fila er truleg ikkje kopiert eller lagra ferdig. Fleire rader kan mangle enn den siste, og då stoppar kurva for tidleg.',
    steps: [
      'Finn originalen, og sjå kva rad som er den siste der.',
      'Lagre ho på nytt frå Excel, eller be om å få ho send igjen.',
    ],
  },
  'cell-too-long': {
    title: 'Cella har altfor mykje tekst',
    why: 'Inga celle i eit ark med målingar er så lang. Truleg manglar det eit hermeteikn, så resten av fila blir lesen som éi celle.',
    steps: [
      'Opne fila i Excel, og gå til cella.',
      'Slett teksten, eller hermeteiknet (") han byrjar med.',
      'Lagre på nytt.',
    ],
  },
  'too-many-columns': {
    title: 'Det er altfor mange kolonner i arket',
    why: 'Eit ark med målingar har nokre få kolonner. Truleg er det kopiert noko langt ut til høgre, eller linjeskifta i fila er borte.',
    steps: [
      'Trykk Ctrl+End i Excel for å sjå kvar arket sluttar.',
      'Merk kolonnene til høgre for målingane, høgreklikk og vel Slett.',
      'Lagre på nytt.',
    ],
  },
  'missing-column': {
    title: 'Ei kolonne manglar',
    why: 'Utan ho veit ikkje gpf kva tala er, kven dei gjeld eller når. Heller enn å gisse lèt gpf heile fila vere.',
    steps: [
      'Skriv overskrifta over kolonna, i øvste rada: til dømes team, indikator, periode, teljar og nemnar.',
      'Heiter ho noko anna hos dykk, byt til eitt av desse namna.',
      'Lagre på nytt.',
    ],
  },
  'unknown-column': {
    title: 'Ei kolonne er ukjend',
    why: 'gpf les berre kolonner det kjenner. Er det berre ein skrivefeil i overskrifta, manglar desse tala på plakaten.',
    steps: ['Er det ein skrivefeil, rett overskrifta i øvste rada.', 'Er kolonna til eige bruk, kan ho stå.'],
  },
  'duplicate-column': {
    title: 'To kolonner har same overskrift',
    why: 'gpf kan ikkje vite kva for ei av dei som gjeld. Tok gpf feil, stod det feil tal på plakaten.',
    steps: ['Slett den eine kolonna, eller gje ho ei anna overskrift.', 'Lagre på nytt.'],
  },
  'blank-column-name': {
    title: 'Ei kolonne har inga overskrift',
    why: 'Utan overskrift veit ikkje gpf kva tala i kolonna er. Er det teljar eller nemnar, manglar dei på plakaten.',
    steps: ['Skriv overskrifta i øvste rada.', 'Er kolonna eit notat, kan ho stå, eller du kan slette ho.'],
  },
  'title-rows-skipped': {
    title: 'Rader over overskriftene er hoppa over',
    why: 'Mange ark har ein tittel øvst. gpf har funne overskriftene lenger nede og les derifrå. Stod det ei måling i radene over, er ho ikkje med.',
    steps: ['Sjå at det ikkje står målingar over overskriftene.', 'Elles treng du ikkje gjere noko.'],
  },
  'too-many-cells': {
    title: 'Rada har fleire celler enn overskrifta',
    why: 'Oftast er det eit semikolon inne i ein tekst som har delt han i to. Då kan tal ha hamna i feil kolonne, så rada blir ikkje brukt.',
    steps: [
      'Gå til rada og sjå om tala står under rett overskrift.',
      'Fjern semikolonet, eller slett det som står til høgre for siste kolonna.',
      'Lagre på nytt.',
    ],
  },
  'too-few-cells': {
    title: 'Rada har færre celler enn overskrifta',
    why: 'Manglar det ei celle midt i rada, står alle tala etter ho under feil overskrift. Difor blir ikkje rada brukt. Manglar berre celler på slutten som kan stå tomme, som kommentar, blir rada lesen likevel.',
    steps: [
      'Gå til rada og fyll ut det som manglar.',
      'Lagre på nytt frå Excel, så får alle radene like mange celler.',
    ],
  },
  'blank-rows': {
    title: 'Tomme rader er hoppa over',
    why: 'Tomme rader har ikkje noko å seie for kurva. Venta du tal i dei, er dei kanskje ikkje lagra.',
    steps: ['Sjå at ingenting manglar der. Elles treng du ikkje gjere noko.'],
  },
  'total-row': {
    title: 'Ei sumrad er ikkje lesen',
    why: 'Vart summen lesen som ei måling, ville kvar pasient telje to gonger, og kurva få eit høgt punkt som ingen har målt.',
    steps: [
      'Slett rada, eller la ho stå: ho tel ikkje med.',
      'Er det likevel ei måling, skriv teamet og perioden i rada.',
    ],
  },
  'repeated-header': {
    title: 'Overskriftene står éin gong til',
    why: 'Det hender når fleire filer er kopierte inn under kvarandre. Rada er hoppa over, og målingane under ho er lesne.',
    steps: ['Sjå at kolonnene står i same rekkjefølgje under ho òg.', 'Slett rada, eller la ho stå.'],
  },
  'second-table': {
    title: 'Ein ny tabell byrjar lenger nede i arket',
    why: 'Under målingane står det nye overskrifter av eit anna slag. Las gpf dei som målingar, vart det tull, så dei er ikkje lesne.',
    steps: [
      'Merk den nye tabellen, klipp han ut (Ctrl+X) og lim han inn i ei ny arbeidsbok.',
      'Lagre begge filene i same mappe.',
    ],
  },
  'formula-in-cell': {
    title: 'Ein formel står som tekst i cella',
    why: 'I ei CSV-fil skal det stå svar, ikkje formlar. Opnar nokon fila i Excel, kan formelen bli køyrd der.',
    steps: [
      'Skriv svaret i cella. Har du reknearket, merk cella, kopier ho og vel Lim inn → Verdier.',
      'Lagre på nytt.',
    ],
  },
  'wide-sheet-read': {
    title: 'Arket er lese på tvers',
    why: 'Arket har periodane bortover, og gpf har gjort det om til ei rad for kvar måling. Stemmer ikkje talet på dei, er noko lese feil.',
    steps: ['Sjå at talet på målepunkt og periodar er rett.', 'Elles treng du ikkje gjere noko.'],
  },
  'wide-sheet-unclear': {
    title: 'Arket seier ikkje om tala er teljar, nemnar eller verdi',
    why: 'Eit tal åleine i eit ark med periodar bortover kan vere pasientar, prosent eller minutt. Valde gpf feil, vart heile kurva feil.',
    steps: [
      'Set inn ei kolonne ved sida av målepunktet, og skriv teljar, nemnar eller verdi i kvar rad.',
      'Har arket periodane nedover, skriv det i overskrifta over kvar kolonne.',
      'Lagre på nytt.',
    ],
  },
};
