import type { FileFindings } from '../../../../domain/finding-args/files.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const files: FindingExplanationsOf<FileFindings> = {
  'file-not-found': {
    title: 'Filen finnes ikke',
    why: 'Når filen mangler, mangler også målingene. Teamet ser ut som om det ikke har målt, og får ingen plakat.',
    steps: [
      'Åpne mappen i Filutforsker og se hva filen heter. Se også etter små skrivefeil og to endelser, som «fjelldal.csv.csv».',
      'Flytt filen til mappen, eller rett navnet under «data» i gpf.yaml.',
    ],
  },
  'file-locked': {
    title: 'Filen er låst av et annet program',
    why: 'Excel slipper ikke andre til mens en fil er åpen der. Da kan gpf ikke lese målingene, og det du nettopp har skrevet, er kanskje ikke lagret ennå.',
    steps: ['Lagre filen i Excel, og lukk den.', 'Kjør gpf en gang til.'],
  },
  'file-unreadable': {
    title: 'Filen kan ikke leses',
    why: 'gpf har ikke lov til å åpne filen, eller finner en mappe der det skulle vært en fil. Målingene i den blir ikke med på plakaten.',
    steps: [
      'Prøv å åpne filen i Excel.',
      'Går ikke det, be den som eier mappen, om tilgang.',
      'Går det, lagre en kopi i en mappe på din egen maskin, og bruk den.',
    ],
  },
  'file-empty': {
    title: 'Filen er tom',
    why: 'Det finnes en fil, men ingen målinger i den. Ofte er den sendt før den var lagret ferdig.',
    steps: [
      'Åpne regnearket der målingene står, i Excel.',
      'Velg Fil → Lagre som, filtypen «CSV UTF-8 (semikolondelt)», og lagre.',
    ],
  },
  'file-is-not-a-table': {
    title: 'Filen er ikke en tabell',
    why: 'gpf leser rader og kolonner. En tekst, en e-post eller et bilde med tall i kan ikke bli til en kurve, og å gjette på tallene ville gitt feil.',
    steps: [
      'Skriv målingene i et ark: en overskrift øverst i hver kolonne, og en rad for hver måling.',
      'Velg Fil → Lagre som, filtypen «Excel-arbeidsbok (.xlsx)», og lagre.',
    ],
  },
  'file-is-spreadsheet': {
    title: 'Filen er av et slag som gpf ikke leser',
    why: 'Gamle arbeidsbøker, regneark fra andre programmer, PDF-er og zip-filer lagrer tall på andre måter. gpf leser CSV-filer og Excel-arbeidsbøker (.xlsx), og lar resten være heller enn å gjette.',
    steps: [
      'Åpne målingene i Excel. Er det en zip-fil, pakk den ut først.',
      'Velg Fil → Lagre som, filtypen «Excel-arbeidsbok (.xlsx)», og lagre.',
    ],
  },
  'file-is-protected': {
    title: 'Filen er beskyttet med passord',
    why: 'Uten passordet er innholdet uleselig for gpf, og gpf spør aldri etter passord. Målingene blir ikke med på plakaten.',
    steps: [
      'Åpne filen i Excel med passordet.',
      'Velg Fil → Info → Beskytt arbeidsbok → Krypter med passord, tøm feltet og trykk OK.',
      'Lagre filen. Inneholder den mer enn tall for hele måneder, ta målingene over i en ny fil i stedet.',
    ],
  },
  'file-too-large': {
    title: 'Filen er større enn gpf leser',
    why: 'Et ark med målinger er lite. En så stor fil er trolig et uttrekk fra journalsystemet, med en rad for hver pasient, og det skal ikke inn i gpf.',
    steps: [
      'Se etter om det er riktig fil.',
      'Er det et uttrekk, lag et ark med en rad for hver måned og bare antallene.',
    ],
  },
  'file-changed-while-reading': {
    title: 'Filen ble endret mens gpf leste den',
    why: 'Noen lagret filen samtidig som den ble lest. Da kan plakaten vise noe fra før og noe fra etter endringen.',
    steps: ['Vent til filen er ferdig lagret, også i OneDrive eller på fellesområdet.', 'Kjør gpf en gang til.'],
  },
  'unread-file': {
    title: 'En fil i mappen er ikke lest',
    why: 'Filen ligger der målingene ligger, men gpf leser den ikke: navnet passer ikke med det som står under «data» i gpf.yaml, eller den er av et slag som gpf ikke leser i en mappe. Er det et teams målinger, ville teamet ellers manglet uten at noen så det.',
    steps: [
      'Åpne filen og se om det er målinger, tiltak eller tekster til plakaten.',
      'Er det det, legg navnet til under «data» i gpf.yaml. «data/*.xlsx» er alle Excel-arbeidsbøkene i mappen «data».',
      'Eller åpne den i Excel, velg Fil → Lagre som, og lagre den som de andre filene.',
      'Hører den ikke med, flytt den til en annen mappe.',
    ],
  },
  'same-file-twice': {
    title: 'To filer har samme innhold',
    why: 'Ble begge lest, ville hver måling telt to ganger. Ofte er den ene en kopi som er lastet ned på nytt, som «fjelldal (1).csv».',
    steps: [
      'Åpne begge filene og se om de skal være like.',
      'Er den ene en kopi, slett den.',
      'Skulle det vært andre målinger i den, finn den riktige filen og legg den i mappen.',
    ],
  },
  'several-sheets': {
    title: 'Flere ark i arbeidsboken kan være målingene',
    why: 'To ark kan være målingene, eller arket med målinger er skjult, og gpf kan ikke vite hvilket som gjelder. Valgte gpf feil, kom gamle eller andres tall på plakaten.',
    steps: [
      'Hører alle radene til målingene, kopier dem inn under hverandre i ett ark og slett det andre.',
      'Er det ene gammelt, høyreklikk på arkfanen nederst og velg Slett, eller Flytt eller kopier til en ny bok.',
      'Er arket skjult, høyreklikk på en arkfane, velg Vis, og vis det.',
      'Lagre arbeidsboken.',
    ],
  },
  'sheets-skipped': {
    title: 'Noen ark i arbeidsboken er ikke lest',
    why: 'gpf leser det arket som har overskriftene til målingene. Notater og utregninger i andre ark skal ikke være med. Sto det målinger der, mangler de på plakaten.',
    steps: [
      'Se på arkfanene nederst i Excel om noen av de andre har målinger.',
      'Flytt dem i så fall til arket som er lest, og lagre.',
    ],
  },
  'formula-without-value': {
    title: 'Formelen i cellen har ikke noe svar',
    why: 'Noen programmer lagrer formler uten å regne dem ut. gpf regner ikke ut formler, så tallet mangler.',
    steps: ['Åpne filen i Excel. Da regner Excel ut alle formlene.', 'Se at svaret står i cellen, og lagre.'],
  },
  'hidden-rows': {
    title: 'Skjulte rader er lest med',
    why: 'Rader som er skjult eller filtrert bort i Excel, står fortsatt i filen. De teller med på plakaten, selv om du ikke ser dem.',
    steps: [
      'Velg Data → Fjern (filteret), eller merk hele arket, høyreklikk på et radnummer og velg Vis.',
      'Slett radene som ikke skal være med, og lagre.',
    ],
  },
  'merged-cells': {
    title: 'Celler er slått sammen',
    why: 'Bare den første av de sammenslåtte cellene har innhold i filen. For gpf er de andre tomme, så radene under mangler kanskje team eller periode.',
    steps: [
      'Merk cellene, og trykk på Slå sammen og midtstill under Hjem, så de deles igjen.',
      'Fyll ut hver celle. Dra i hjørnet nederst til høyre for å kopiere nedover.',
      'Lagre.',
    ],
  },
  'series-not-checked': {
    title: 'Det er for mange målinger til å se på utviklingen',
    why: 'Hver rad er kontrollert, men ikke hvordan tallene går over tid. Hull, sprang og råd om diagrammer blir ikke nevnt.',
    steps: ['Kontroller én fil, eller ett team, om gangen.'],
  },
  'nul-bytes': {
    title: 'Filen er skadet',
    why: 'Filen inneholder tegn som aldri står i en tekst. Den er trolig avbrutt under kopiering eller lagret av et program som ikke skrev den ferdig, og tallene er ikke til å stole på.',
    steps: [
      'Finn originalen, og åpne den i Excel.',
      'Velg Fil → Lagre som, filtypen «CSV UTF-8 (semikolondelt)», og lagre.',
    ],
  },
};
